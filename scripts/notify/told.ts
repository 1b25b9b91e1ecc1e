import { createHash } from 'node:crypto';
import { z } from 'zod';
import { day } from '../../src/archive/instant.ts';
import type { Day } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readYaml } from '../../src/archive/read-yaml.ts';
import { addDays } from '../../src/archive/week.ts';
import { writeFile } from '../../src/archive/write.ts';
import { writeField } from '../../src/archive/write-yaml.ts';

/** The file, in the content folder, that remembers what was told. There is no person in it: a thing is a hash. */
export const TOLD = 'notified.yaml';

export const toldSchema = z.strictObject({
  /** The last day on which something was told that was not serious: there is one such message a day. */
  last: day.optional(),
  /** The last day on which whoever runs it was told that no digest came about. */
  failed: day.optional(),
  /** Hash of a thing → the day it was told. */
  things: z.record(z.string().regex(/^[0-9a-f]{16}$/), day).default({}),
});
export type Told = z.infer<typeof toldSchema>;

/** Days after which nothing of a thing is news any more. */
const KEPT_DAYS = 120;

export const readTold = (content: string, problems: Problem[]): Told =>
  readYaml(content, TOLD, toldSchema, problems) ?? { things: {} };

/** The name of a thing in the file. */
export const nameOf = (thing: string): string =>
  createHash('sha256').update(thing).digest('hex').slice(0, 16);

export function writeTold(content: string, told: Told, today: Day): void {
  const oldest = addDays(today, -KEPT_DAYS);
  const things = Object.entries(told.things).filter(([, day]) => day >= oldest);
  writeFile(`${content}/${TOLD}`, toldText({ ...told, things: Object.fromEntries(things) }));
}

/** The file: the same things give the same bytes. */
export function toldText({ last, failed, things }: Told): string {
  const lines = [
    ...(last === undefined ? [] : [writeField('last', last)]),
    ...(failed === undefined ? [] : [writeField('failed', failed)]),
    'things:',
    ...Object.keys(things)
      .sort()
      .map((name) => `  "${name}": "${things[name]}"`),
  ];
  return `${(Object.keys(things).length === 0 ? lines.slice(0, -1) : lines).join('\n')}\n`;
}

/** What two runs told, together: everything once, each with its first day. */
export function joinTold(a: Told, b: Told): Told {
  const later = (x: Day | undefined, y: Day | undefined) =>
    x !== undefined && (y === undefined || x > y) ? x : y;
  const things = { ...a.things };
  for (const [name, day] of Object.entries(b.things)) {
    const known = things[name];
    things[name] = known !== undefined && known < day ? known : day;
  }
  const [last, failed] = [later(a.last, b.last), later(a.failed, b.failed)];
  return { ...(last !== undefined && { last }), ...(failed !== undefined && { failed }), things };
}
