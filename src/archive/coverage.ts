import { z } from 'zod';
import { day } from './instant.ts';
import type { Day } from './instant.ts';

/**
 * What one source did on one local day:
 * - a number: it answered, and showed so many entries (304 counts, with the entries last known);
 * - `{ seen, left }`: it answered, and `left` matching entries were more than a day may file;
 * - a word or two (`timeout`, `http 503`, `not a feed`): it failed, and why;
 * - `looked`: a person looked (by-hand sources).
 */
export const coverageValue = z.union([
  z.int().nonnegative(),
  z.strictObject({ seen: z.int().nonnegative(), left: z.int().positive() }),
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9 .:-]{0,60}$/, 'expected a number of entries, "looked" or a short reason'),
]);
export type CoverageValue = z.infer<typeof coverageValue>;

/** `coverage.yaml` of a week: source id → day → what it did. One line a source. */
export const coverageSchema = z.record(z.string(), z.record(day, coverageValue));
export type Coverage = Record<string, Record<Day, CoverageValue>>;

export const LOOKED = 'looked';
export const answered = (value: CoverageValue | undefined): boolean =>
  value !== undefined && (typeof value !== 'string' || value === LOOKED);
/** Entries it showed that day. */
export const seen = (value: CoverageValue | undefined): number =>
  typeof value === 'number' ? value : typeof value === 'object' ? value.seen : 0;
