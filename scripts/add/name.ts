import { slug } from '../../src/archive/file-name.ts';
import { sourceId } from '../../src/archive/source.ts';

/** A title as a name for a place: one line, not longer than people say. */
export const titleFor = (title: string): string => {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79).toWellFormed().trimEnd()}…`;
};

/** An id that is not taken, made of the first of these that says something. */
export function idFor(names: readonly (string | undefined)[], taken: ReadonlySet<string>): string {
  const base =
    names
      .map((name) =>
        slug(name ?? '')
          .slice(0, 40)
          .replace(/-$/, ''),
      )
      .find((one) => sourceId.safeParse(one).success) ?? 'source';
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** The name of a secret that is called after a source. */
export const secretFor = (id: string): string => `OIDO_SOURCE_${id.toUpperCase().replaceAll('-', '_')}`;

const TELLING = /^(access_?)?(token|key|api_?key|auth|secret|sig|signature|password|pass|private)$/i;

/** Whether an address lets in whoever has it: such a one is never written down. */
export function holdsSecret(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  const account =
    /(^|\.)google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname.startsWith('/alerts/feeds/');
  return (
    account ||
    url.username !== '' ||
    url.password !== '' ||
    [...url.searchParams.keys()].some((name) => TELLING.test(name))
  );
}
