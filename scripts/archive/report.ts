import { z } from 'zod';
import { UsageError } from '../command.ts';

const reportSchema = z.object({
  week: z.string(),
  mentions: z.number(),
  dryRun: z.boolean(),
  files: z.array(z.string()),
  removed: z.array(z.string()).default([]),
  /** There where something was listened to; `forget` listens to nothing. */
  sources: z.array(z.unknown()).optional(),
});

type Report = z.infer<typeof reportSchema>;

/** What this command needs of a run's report. */
export interface Listened {
  /** What the commit says. */
  message: string;
  /** Files written or taken away, relative to the content folder. */
  files: string[];
}

/** Reads what `collect --json` printed; throws UsageError for anything else. */
export function readReport(text: string): Listened {
  let report;
  try {
    report = reportSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(
      `--report: expected what "collect --json" or "forget --json" printed: ${(error as Error).message}`,
    );
  }
  const files = [...new Set([...report.files, ...report.removed])];
  const { dryRun } = report;
  return {
    message: report.sources ? listenedMessage(report) : letGoMessage(report),
    files: dryRun ? [] : inside('--report: files', files),
  };
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const listenedMessage = ({ week, mentions }: Report): string =>
  `Listen: ${counted(mentions, 'new mention')} in ${week}`;

/** Names nobody: the history keeps it for ever. */
const letGoMessage = ({ files, removed }: Report): string =>
  `Let go of ${counted(removed.length, 'file')}${files.length > 0 ? `, rewrite ${files.length}` : ''}`;

/** Files named one by one: what the program remembers of its own doings. */
export const namedFiles = (files: readonly string[]): Listened => ({
  message: 'Note what went out',
  files: inside('--file', files),
});

function inside(where: string, files: readonly string[]): string[] {
  const wrong = files.find((file) => !isInside(file));
  if (wrong === undefined) return [...files];
  throw new UsageError(`${where}: expected files of the content folder, found ${JSON.stringify(wrong)}`);
}

/** A path below the content folder, none of whose parts is hidden: a key or a cache is never committed. */
const isInside = (file: string): boolean =>
  !/[\0\n\r\\]/.test(file) && file.split('/').every((part) => part !== '' && !part.startsWith('.'));
