import { z } from 'zod';
import type { WeekId } from '../../src/archive/instant.ts';
import { weekId } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readYaml } from '../../src/archive/read-yaml.ts';
import { writeFile } from '../../src/archive/write.ts';
import { writeField } from '../../src/archive/write-yaml.ts';

/** The file, in the content folder, that remembers what went out: by it a run that is repeated repeats nothing. */
export const PUBLISHED = 'published.yaml';

const publishedSchema = z.strictObject({
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
  const lines = (['pages', 'mail'] as const).flatMap((key) =>
    after[key] === undefined ? [] : [writeField(key, after[key])],
  );
  writeFile(`${content}/${PUBLISHED}`, lines.map((line) => `${line}\n`).join(''));
}
