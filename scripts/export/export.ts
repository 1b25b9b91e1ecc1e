import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import type { Configuration } from '../../src/archive/read-configuration.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { weeksIn } from '../../src/archive/read-names.ts';
import { columns, rowOf } from './columns.ts';
import type { Cell } from './columns.ts';
import { createParquetFile } from './parquet.ts';
import type { ParquetLibrary } from './parquet.ts';
import { readingsByWeek } from './readings.ts';
import { csvTable, jsonLines } from './table.ts';
import { weekColumns, weekRows } from './weeks.ts';

export const formats = ['csv', 'jsonl', 'parquet'] as const;
export type Format = (typeof formats)[number];

/** A row a mention, or a row a week and topic. */
export const tables = ['mentions', 'weeks'] as const;
export type Table = (typeof tables)[number];

export interface ExportOptions {
  /** Mentions where absent. */
  table?: Table;
  /** Absolute. */
  content: string;
  configuration: Configuration;
  /** Decides who waits. */
  now: Date;
  format: Format;
  /** Whole names, addresses of accounts, notes of the team. */
  full: boolean;
  /** Absolute; to `print` where absent. */
  out?: string;
  print?: Writable;
  /** For Parquet. */
  library?: ParquetLibrary;
}

export interface Exported {
  rows: number;
  /** Weeks of which only the figures are kept: no row tells of them. */
  expired: number;
  /** Files that were skipped. */
  problems: Problem[];
}

/**
 * Writes a row a mention, in order of weeks and then of publication; or the counts of weeks. Privacy: of a name only what
 * `privacy.shown` lets pages show, unless `full`. A file appears whole or not at all.
 */
export async function exportMentions(options: ExportOptions): Promise<Exported> {
  const { content, format, full, out, now } = options;
  const configuration = withNames(options.configuration, full);
  const ofMentions = columns.filter((column) => full || !column.full);
  const ofWeeks = options.table === 'weeks';
  const chosen = ofWeeks ? weekColumns : ofMentions;
  const titles = new Map(configuration.sources.map(({ id, title }) => [id, title ?? id]));
  const done: Exported = { rows: 0, expired: expiredWeeks(content), problems: [] };
  function* parts(): Generator<Cell[][]> {
    for (const { week, readings } of readingsByWeek(content, configuration, now, done.problems)) {
      const rows = ofWeeks
        ? weekRows(content, week, readings, done.problems)
        : readings.map((reading) => rowOf(reading, ofMentions, (id) => titles.get(id) ?? id));
      done.rows += rows.length;
      yield rows;
    }
  }
  const table = format === 'csv' ? csvTable(chosen) : jsonLines(chosen);
  function* texts(): Generator<string> {
    yield table.begin();
    for (const rows of parts()) yield table.rows(rows);
  }
  if (out === undefined) {
    try {
      await pipeline(Readable.from(texts()), options.print!, { end: false });
    } catch (error) {
      // Whoever reads has read enough, as `head` does.
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    }
    return done;
  }
  mkdirSync(dirname(out), { recursive: true });
  const unfinished = `${out}.unfinished`;
  try {
    if (format === 'parquet') {
      const file = createParquetFile(unfinished, chosen, options.library!);
      for (const rows of parts()) await file.rows(rows);
      await file.finish();
    } else await pipeline(Readable.from(texts()), createWriteStream(unfinished, { flags: 'w' }));
    renameSync(unfinished, out);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return done;
}

/** Whole names only for who asks for them, whatever the pages of a private site show. */
function withNames(configuration: Configuration, full: boolean): Configuration {
  const { settings } = configuration;
  const { shown } = settings.privacy;
  const names = full ? 'full' : shown === 'full' ? 'initials' : shown;
  return { ...configuration, settings: { ...settings, privacy: { ...settings.privacy, shown: names } } };
}

/** Their words stay, and are written when what people wrote goes. */
const expiredWeeks = (content: string): number =>
  weeksIn(content).filter((week) => existsSync(`${content}/weeks/${week}/words.yaml`)).length;
