import type { Archive } from '../../src/archive/archive.ts';
import { newest } from '../../src/archive/current.ts';
import { dayOf, daysBetween } from '../../src/archive/week.ts';
import type { SourceStatus } from '../../src/insight/source-status.ts';
import type { CommandWords } from '../../src/i18n/index.ts';
import { problemLine } from '../command.ts';
import type { Finding } from './finding.ts';

/** A run every day is what the digest counts on. */
const LATE_DAYS = 3;

/** What the archive itself says: files that cannot be used, when it was last added to, places nobody looked at. */
export function* contentFindings(
  archive: Archive,
  statuses: ReadonlyMap<string, SourceStatus>,
  now: Date,
  words: CommandWords['setup'],
): Generator<Finding> {
  const say = words.doctor;
  // What is wrong with the configuration has been said.
  const problems = archive.problems.filter(
    ({ file }) => !/^(settings\.yaml|sources\.yaml|topics\/)/.test(file),
  );
  for (const problem of problems) yield { level: 'wrong', about: 'content', text: problemLine(problem) };
  const mentions = archive.weeks.reduce((sum, week) => sum + week.mentions.length, 0);
  if (problems.length === 0)
    yield { level: 'ok', about: 'content', text: say.content(mentions, archive.weeks.length) };
  yield runs(archive, now, say);
  for (const source of archive.sources) {
    const status = statuses.get(source.id);
    const title = source.title ?? source.id;
    if (status?.state === 'looked')
      yield { level: 'ok', about: 'by-hand', id: source.id, text: say.looked(title, status.last) };
    if (status?.state === 'not-looked')
      yield {
        level: 'note',
        about: 'by-hand',
        id: source.id,
        text: say.notLooked(title, source.id, status.last),
      };
  }
}

function runs(archive: Archive, now: Date, say: CommandWords['setup']['doctor']): Finding {
  const last = newest(archive);
  if (archive.weeks.length === 0 || last.getTime() === 0)
    return { level: 'note', about: 'runs', text: say.neverRun };
  const { timezone } = archive.settings;
  const day = dayOf(last, timezone);
  const days = daysBetween(day, dayOf(now, timezone));
  return days > LATE_DAYS
    ? { level: 'note', about: 'runs', text: say.late(day, days) }
    : { level: 'ok', about: 'runs', text: say.lastRun(day) };
}
