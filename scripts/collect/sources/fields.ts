import { z } from 'zod';
import { SECRET_NAME } from '../fetch/secrets.ts';

/** Every `${…}` in a text asks for a secret that may be asked for. */
const asksForSecretsOnly = (text: string): boolean =>
  [...text.matchAll(/\$\{([^}]*)\}/g)].every(([, name]) => SECRET_NAME.test(name ?? ''));

const addressMessage = 'expected an address that begins with http:// or https://, or ${OIDO_SOURCE_…}';

/** An address to fetch, in which `${OIDO_SOURCE_…}` may stand for a secret. */
export const feedAddress = z
  .string()
  .trim()
  .refine(asksForSecretsOnly, 'only names that begin with OIDO_SOURCE_ may stand in ${…}')
  .refine((text) => {
    const filled = text.replace(/^\$\{[^}]*\}$/, 'https://a.example/').replace(/\$\{[^}]*\}/g, 'a');
    const url = URL.parse(filled);
    return url !== null && /^https?:$/.test(url.protocol);
  }, addressMessage);

/** A host by its name alone; a whole address is understood. */
export const host = z
  .string()
  .trim()
  .transform((text) =>
    text
      .replace(/^https?:\/\//i, '')
      .replace(/\/.*$/s, '')
      .toLowerCase(),
  )
  .refine(
    (text) => text !== '' && URL.parse(`https://${text}/`)?.host === text,
    'expected a host such as foro.example',
  );

/** A host with the path under which a site lies, such as `gaceta.example/blog`. */
export const place = z
  .string()
  .trim()
  .transform((text) =>
    text
      .replace(/^https?:\/\//i, '')
      .replace(/[?#].*$/s, '')
      .replace(/\/+$/, ''),
  )
  .refine(
    (text) => URL.parse(`https://${text}`)?.hostname.includes('.'),
    'expected a host such as gaceta.example',
  );

/** A country by its two letters (ISO 3166-1). */
export const country = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{2}$/, 'expected the two letters of a country, such as ES')
  .transform((letters) => letters.toUpperCase());

/** What is searched for, as people would type it. */
export const words = z.string().trim().min(1, 'expected words to search for').max(300);

/** A name without the sign that people write before it. */
export const name = (sign: string, example: string): z.ZodType<string, string> =>
  z
    .string()
    .trim()
    .transform((text) => (text.startsWith(sign) ? text.slice(sign.length) : text))
    .refine((text) => text !== '' && !/[\s/?#]/.test(text), `expected a name such as ${example}`);

/** Joins the parts of a query, escaped; what has no value is left out, `${OIDO_SOURCE_…}` stays as it is. */
export function query(parts: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(parts).filter(
    (pair): pair is [string, string | number] => pair[1] !== undefined,
  );
  return pairs.map(([key, value]) => `${key}=${escape(String(value))}`).join('&');
}

/** Escapes one part of an address, leaving `${OIDO_SOURCE_…}` for the fetcher. */
export const escape = (text: string): string =>
  text
    .split(/(\$\{OIDO_SOURCE_[A-Z0-9_]+\})/)
    .map((part, index) => (index % 2 === 1 ? part : encodeURIComponent(part.toWellFormed())))
    .join('');
