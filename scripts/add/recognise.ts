import type { z } from 'zod';
import type { Written } from '../../src/archive/write-yaml.ts';
import { sourceSchema } from '../../src/archive/source.ts';
import { kinds, readKinds } from '../collect/sources.ts';
import type { ReadSource } from '../collect/sources.ts';

/** A source that an address may mean: its kind and what that kind has to know. */
export interface Candidate {
  kind: string;
  fields: Record<string, Written>;
}

/** What an address means beyond doubt. */
export function recognise(address: string): Candidate | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  for (const { name, recognise: sure } of kinds) {
    const candidate = candidateOf(name, sure?.(url));
    if (candidate) return candidate;
  }
  return undefined;
}

/** What an address of a page may mean, on hosts that do not say what runs on them. */
export function guesses(address: string): Candidate[] {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  return kinds.flatMap(({ name, guess }) => candidateOf(name, guess?.(url)) ?? []);
}

export const feedAt = (url: string): Candidate => ({ kind: 'feed', fields: { url } });

/** The candidate as the collector would read it; undefined where its kind cannot use the fields. */
export function asSource({ kind, fields }: Candidate, id = 'new'): ReadSource | undefined {
  const source = sourceSchema.safeParse({ id, kind, ...fields });
  return source.success ? readKinds([source.data], [])[0] : undefined;
}

function candidateOf(kind: string, given: unknown): Candidate | undefined {
  if (given === undefined) return undefined;
  const shape = kinds.find(({ name }) => name === kind)!.fields.shape as Record<string, z.ZodType>;
  const fields = Object.entries(given as Record<string, Written | undefined>).filter(
    (field): field is [string, Written] => field[1] !== undefined && !isDefault(shape[field[0]], field[1]),
  );
  const candidate = { kind, fields: Object.fromEntries(fields) };
  return asSource(candidate) && candidate;
}

/** What is so anyway need not be written. */
function isDefault(schema: z.ZodType | undefined, value: Written): boolean {
  const without = schema?.safeParse(undefined);
  return without?.success === true && without.data === value;
}
