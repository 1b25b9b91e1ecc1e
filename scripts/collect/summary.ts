import { failureKind } from '../../src/insight/failure-kind.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { CommandWords } from '../../src/i18n/index.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { problemLine } from '../command.ts';
import { exitCode } from './report.ts';
import type { RunReport, SourceReport } from './report.ts';

/** What a run did, in plain words, a sentence a line. */
export function summary(report: RunReport, settings: Settings, words: CommandWords): string[] {
  const say = words.collected;
  const asked = report.sources.filter((source) => source.status !== 'by-hand');
  const answered = asked.filter((source) => source.status === 'answered');
  const byHand = report.sources.filter((source) => source.status === 'by-hand' && source.due !== false);
  const lines: string[] = [];
  if (settings.sample) lines.push(say.sample);
  if (asked.length > 0) lines.push(say.sources(settings.name, asked.length, answered.length));
  for (const source of asked) {
    if (source.status === 'failed') lines.push(say.failed(source.title, reasonOf(source, settings)));
    if (source.status === 'not-reached') lines.push(say.notReached(source.title));
    if (source.left > 0) lines.push(say.left(source.title, source.left));
    if (source.movedTo) lines.push(say.moved(source.title, source.movedTo));
    for (const fault of source.faults.slice(0, 3)) lines.push(say.fault(source.title, fault.split('\n')[0]!));
  }
  if (report.inbox.files > 0) lines.push(say.inbox(report.inbox.files));
  for (const fault of report.inbox.faults.slice(0, 5)) lines.push(say.inboxFault(fault));
  lines.push(say.filed(report.mentions, report.broadcasts));
  if (byHand.length > 0) lines.push(say.byHand(byHand.map((source) => source.title)));
  if (report.closed.length > 0) lines.push(say.closed(report.closed));
  if (report.problems.length > 0) {
    lines.push(
      words.problems(report.problems.length),
      ...report.problems.map((problem) => `  ${problemLine(problem)}`),
    );
  }
  if (exitCode(report) !== 0) lines.push(say.nothingAnswered);
  if (report.dryRun) lines.push(say.dryRun);
  return lines;
}

/** Why a place failed, in the reader's language; with the code or the name that whoever mends it needs. */
function reasonOf({ why = '', error = why }: SourceReport, { language }: Settings): string {
  const kind = failureKind(why);
  if (kind === undefined) return error;
  const words = dictionary(language).site.sources.failures[kind];
  if (kind === 'secret' || kind === 'address') return `${words} (${error})`;
  return why.startsWith('http ') ? `${words} (${why})` : words;
}
