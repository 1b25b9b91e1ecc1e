import { resolve } from 'node:path';
import { readConfiguration } from '../src/archive/read-configuration.ts';
import { dictionary } from '../src/i18n/index.ts';
import { ConfigurationError, UsageError, problemLine, run } from './command.ts';
import { exportMentions, formats, tables } from './export/export.ts';
import type { Format, Table } from './export/export.ts';
import { PARQUET_INSTALL, PARQUET_LIBRARY, parquetLibrary } from './export/parquet.ts';

const command = {
  usage: `Usage: npm run -s export -- --format csv|jsonl|parquet [options]
Writes a table of all mentions, a row each, for those who outgrow files: spreadsheets, databases, DuckDB. Counts of it are
those of the pages: "counted AND ours" is what a week says of itself.

  --table NAME    mentions (the default), or weeks: the counts of each week, of ours and of each topic, also of those weeks of
                  which only figures are kept
  --format FORM   csv, jsonl, or parquet (which needs "${PARQUET_INSTALL}")
  --out FILE      where it goes (standard output by default; Parquet always into a file)
  --full          whole names, addresses of accounts and the team's notes too; without it only what pages show`,
  options: {
    table: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    full: { type: 'boolean' },
  },
} as const;

await run(command, async ({ values, content, now, say }) => {
  const { table = 'mentions', format, out } = values;
  if (!(tables as readonly string[]).includes(table))
    throw new UsageError(`--table: expected ${tables.join(' or ')}, found "${table}"`);
  if (format === undefined || !(formats as readonly string[]).includes(format))
    throw new UsageError(
      `--format: expected ${formats.join(', ')}${format === undefined ? '' : `, found "${format}"`}`,
    );
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const words = dictionary(configuration.value.settings.language).commands.upkeep.export;
  const library = format === 'parquet' ? await parquetLibrary() : undefined;
  if (format === 'parquet' && out === undefined) throw new UsageError(words.terminal);
  if (format === 'parquet' && !library) {
    say(words.missing(PARQUET_LIBRARY, PARQUET_INSTALL));
    return 2;
  }
  const done = await exportMentions({
    content,
    configuration: configuration.value,
    now: now(),
    table: table as Table,
    format: format as Format,
    full: values.full ?? false,
    out: out === undefined ? undefined : resolve(out),
    print: process.stdout,
    library,
  });
  for (const problem of done.problems) say(problemLine(problem));
  say(words.written(done.rows, out));
  if (done.expired > 0 && table === 'mentions') say(words.expired(done.expired));
  return 0;
});
