import { z } from 'zod';
import type { WeekId } from '../../src/archive/instant.ts';
import { weekId } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readYaml } from '../../src/archive/read-yaml.ts';
import { writeFile } from '../../src/archive/write.ts';
import { writeField } from '../../src/archive/write-yaml.ts';

/** The file, in the content folder, that remembers what went out: by it a run that is repeated repeats nothing. */
export const PUBLISHED = 'published.yaml';

export const publishedSchema = z.strictObject({
  /** The last week whose pages were published. */
  pages: weekId.optional(),
  /** The last week whose digest went out by mail. */
  mail: weekId.optional(),
});
export type Published = { pages?: WeekId; mail?: WeekId };

/** What went out so far. A file that cannot be read is a problem, not nothing: else the same mail would go out again. */
export function readPublished(content: string, problems: Problem[]): Published {
  return readYaml(content, PUBLISHED, publishedSchema, problems) ?? {};
}

/** Notes that a week went out; a later week stays noted. */
export function notePublished(content: string, what: keyof Published, week: WeekId): void {
  const before = readPublished(content, []);
  const last = before[what];
  const after: Published = { ...before, [what]: last !== undefined && last > week ? last : week };
  writeFile(`${content}/${PUBLISHED}`, publishedText(after));
}

/** The file: the same weeks give the same bytes. */
export const publishedText = (published: Published): string =>
  (['pages', 'mail'] as const)
    .flatMap((key) => (published[key] === undefined ? [] : [`${writeField(key, published[key])}\n`]))
    .join('');

/** What two runs published, together: the later week of each. */
export const joinPublished = (a: Published, b: Published): Published =>
  Object.fromEntries(
    (['pages', 'mail'] as const).flatMap((key) => {
      const week = [a[key], b[key]]
        .flatMap((one) => one ?? [])
        .sort()
        .at(-1);
      return week === undefined ? [] : [[key, week]];
    }),
  );
