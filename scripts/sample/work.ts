import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/archive/problem.ts';
import { LOOKED } from '../../src/archive/coverage.ts';
import type { Coverage } from '../../src/archive/coverage.ts';
import { joinCoverage, writeCoverage } from '../../src/archive/coverage-file.ts';
import type { Mention } from '../../src/archive/mention.ts';
import { readArchive } from '../../src/archive/read.ts';
import { spliceTriage } from '../../src/archive/splice.ts';
import { dayOf, weekOfDay } from '../../src/archive/week.ts';
import { writeFile } from '../../src/archive/write.ts';
import { canonicalAddress } from '../collect/canonical.ts';
import { TIME_ZONE } from './cycle.ts';
import { doorOf, nameWhatLedTo } from './decisions.ts';
import { looksBy, notesBy } from './team.ts';

export interface Worked {
  /** Mentions on which something was noted. */
  noted: number;
  /** Weeks in whose coverage a look was written down. */
  looked: number;
  problems: Problem[];
}

/** Nobody has touched it: neither the team of the sample nor a person who is trying things out. */
const untouched = ({ triage }: Mention): boolean =>
  Object.entries(triage).every(([field, value]) => field === 'status' && value === 'open');

/**
 * Writes into an archive of the sample what its made-up team would have noted by now: answers, outcomes, looks, what led
 * to its decisions. What
 * somebody has noted already stays as it is, so that working twice changes nothing.
 */
export function letTeamWork(content: string, now: Date): Worked {
  const today = dayOf(now, TIME_ZONE);
  const archive = readArchive(content);
  const worked: Worked = { noted: 0, looked: 0, problems: [...archive.problems] };
  const notes = new Map(notesBy(today).map(({ url, set }) => [canonicalAddress(url) ?? url, set]));
  for (const mention of archive.weeks.flatMap(({ mentions }) => mentions)) {
    const set = mention.url === undefined ? undefined : notes.get(mention.url);
    if (!set || !untouched(mention)) continue;
    const path = join(content, mention.file);
    const spliced = spliceTriage(readFileSync(path, 'utf8'), set);
    if (!spliced.ok) worked.problems.push({ file: mention.file, message: spliced.message });
    else if (writeFile(path, spliced.text)) worked.noted += 1;
  }
  nameWhatLedTo(
    content,
    archive.weeks.flatMap(({ mentions }) => mentions),
    doorOf(content, now),
  );
  const looks = Map.groupBy(looksBy(today), ({ day }) => weekOfDay(day));
  for (const { id, coverage } of archive.weeks) {
    const seen: Coverage = {};
    for (const { source, day } of looks.get(id) ?? []) (seen[source] ??= {})[day] = LOOKED;
    const path = join(content, 'weeks', id, 'coverage.yaml');
    if (writeFile(path, writeCoverage(joinCoverage(coverage, seen)))) worked.looked += 1;
  }
  return worked;
}
