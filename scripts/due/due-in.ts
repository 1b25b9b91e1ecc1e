import type { Problem } from '../../src/archive/problem.ts';
import { readSettings } from '../../src/archive/read-configuration.ts';
import { due } from './due.ts';
import type { Due } from './due.ts';
import { lastListened } from './listened.ts';
import { readPublished } from './published.ts';

/** What is due in a content folder; undefined, with problems, where its settings or what went out cannot be read. */
export function dueIn(content: string, now: Date, problems: Problem[]): Due | undefined {
  const faults: Problem[] = [];
  const settings = readSettings(content, faults);
  const { pages: published } = readPublished(content, faults);
  problems.push(...faults);
  if (!settings || faults.length > 0) return undefined;
  return due({ settings, now, published, listened: lastListened(content) });
}
