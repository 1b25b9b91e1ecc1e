import { storable } from '../../src/archive/excerpt.ts';
import type { Day } from '../../src/archive/instant.ts';
import { addDays } from '../../src/archive/week.ts';
import type { TriageChange } from './change.ts';

/** No note of a person is longer: what is, was pasted by mistake. */
export const LONGEST_TEXT = 4000;

const YES = /^(?:true|yes|y|sí|si|s|1)$/i;
const NO = /^(?:false|no|n|0)$/i;
const DAYS_AGO: Record<string, number> = { today: 0, hoy: 0, avui: 0, yesterday: 1, ayer: 1, ahir: 1 };

/**
 * Fields as a person types them, as values: `minutes=10`, `turned=sí`, `answered=hoy`, `topics=pan, reparto`. An empty
 * text takes the field away. What cannot be understood stays a text, for the schema to refuse with its own words.
 */
export function readFields(
  given: Iterable<readonly [field: string, text: string]>,
  today: Day,
): TriageChange {
  const change: Record<string, unknown> = {};
  for (const [field, typed] of given) {
    const text = storable(typed);
    change[field] = text === '' ? null : (KINDS.get(field)?.(text, today) ?? text);
  }
  return change as TriageChange;
}

/** `10`, `12,50` and `12.5`; anything else as it is. */
function number(text: string): number | string {
  return /^\d{1,9}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

const truth = (text: string): boolean | string => (YES.test(text) ? true : NO.test(text) ? false : text);

/** A day as people write it here: `hoy`, `18/11/2026`; an instant of ISO 8601 stays what it is. */
export function moment(text: string, today: Day): string {
  const word = text.toLowerCase();
  if (Object.hasOwn(DAYS_AGO, word)) return addDays(today, -DAYS_AGO[word]!);
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return parts ? `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}` : text;
}

const list = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,\s]+/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
];

/** Fields that are no mere text. */
const KINDS = new Map<string, (text: string, today: Day) => unknown>([
  ['minutes', number],
  ['won', number],
  ['saved', number],
  ['turned', truth],
  ['answered', moment],
  ['resolved', moment],
  ['topics', list],
]);
