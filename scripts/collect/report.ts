import type { Day, Instant, WeekId } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';

/** How a run ended for one source. */
export interface SourceReport {
  id: string;
  title: string;
  status: 'answered' | 'failed' | 'not-reached' | 'by-hand';
  /** Entries it showed. */
  entries: number;
  /** Mentions filed. */
  new: number;
  /** New mentions that were more than a day may file. */
  left: number;
  milliseconds: number;
  /** Why it failed, as the coverage says it, and in a sentence of the program's own English. */
  why?: string;
  error?: string;
  /** What was wrong with a feed that could be read. */
  faults: string[];
  movedTo?: string;
  /** For a place without a feed: when somebody last looked, and whether it is time to look again. */
  looked?: Day;
  due?: boolean;
}

/** What `collect --json` prints. */
export interface RunReport {
  now: Instant;
  week: WeekId;
  dryRun: boolean;
  sources: SourceReport[];
  mentions: number;
  broadcasts: number;
  /** Weeks that closed with this run. */
  closed: WeekId[];
  /** Files written, relative to the content folder, sorted. */
  files: string[];
  /** Files taken away, relative to the content folder, sorted. */
  removed: string[];
  /** How many files of the inbox were put away, and what was wrong with them although they could be read. */
  inbox: { files: number; faults: string[] };
  /** Content that could not be used. */
  problems: Problem[];
}

/** 0 when something answered or nothing was to be asked; 1 when every source that was asked failed. */
export function exitCode(report: RunReport): number {
  const asked = report.sources.filter(
    (source) => source.status !== 'by-hand' && source.status !== 'not-reached',
  );
  return asked.length > 0 && asked.every((source) => source.status === 'failed') ? 1 : 0;
}
