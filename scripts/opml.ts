import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readText } from '../src/archive/listing.ts';
import type { Problem } from '../src/archive/problem.ts';
import { readSettings, readSources } from '../src/archive/read-configuration.ts';
import { writeFile } from '../src/archive/write.ts';
import { dictionary } from '../src/i18n/index.ts';
import { appendSources } from './add/append.ts';
import { sourceLines } from './add/source-text.ts';
import { decode } from './collect/decode.ts';
import { readKinds } from './collect/sources.ts';
import { ConfigurationError, UsageError, run } from './command.ts';
import { sourcesFrom } from './opml/import.ts';
import { readOpml } from './opml/read-opml.ts';
import { writeOpml } from './opml/write-opml.ts';

const command = {
  usage: `Usage: npm run opml -- import FILE [--dry-run]
       npm run -s opml -- export > FILE
Takes the feeds of a reader into sources.yaml, or gives ours to a reader. Addresses with secrets go neither way.

  --dry-run       shows what would be added, and writes nothing`,
  options: { 'dry-run': { type: 'boolean' } },
  positionals: true,
} as const;

const FILE = 'sources.yaml';
const LARGEST = 10 * 1024 * 1024;

await run(command, ({ values, positionals: [what, file, ...more], content, pass, say }) => {
  const problems: Problem[] = [];
  const settings = readSettings(content, problems);
  const present = readSources(content, problems);
  if (!settings || problems.length > 0) throw new ConfigurationError(problems);
  const words = dictionary(settings.language).commands.setup.opml;
  if (what === 'export' && file === undefined) {
    const sources = readKinds(
      present.filter(({ enabled }) => enabled),
      problems,
    );
    if (problems.length > 0) throw new ConfigurationError(problems);
    pass(writeOpml(settings.name, sources).trimEnd());
    return 0;
  }
  if (what !== 'import' || file === undefined || more.length > 0)
    throw new UsageError('expected "import FILE" or "export"');
  const outlines = readOpml(textOf(file));
  if (outlines.length === 0) {
    say(words.nothing);
    return 1;
  }
  const { sources, already, secret, left } = sourcesFrom(outlines, present);
  for (const line of sources.flatMap((source) => sourceLines(source))) say(line);
  if (already > 0) say(words.already(already));
  if (left > 0) say(words.left(left));
  if (secret.length > 0) say(words.secret(secret));
  if (sources.length > 0 && !values['dry-run']) {
    const added = appendSources(readText(content, FILE, []) ?? '', sources);
    if (!added.ok) throw new ConfigurationError([{ file: FILE, message: added.message }]);
    writeFile(join(content, FILE), added.text);
    say(words.added(sources.length));
  }
  if (values['dry-run']) say(dictionary(settings.language).commands.setup.add.dryRun);
  return 0;
});

function textOf(typed: string): string {
  // npm runs commands in the project's folder; a path may be meant from where it was typed.
  for (const path of [resolve(typed), resolve(process.env['INIT_CWD'] ?? '.', typed)]) {
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) continue;
    if (size > LARGEST) throw new UsageError(`${typed}: larger than ${LARGEST} bytes`);
    return decode(readFileSync(path)).text;
  }
  throw new UsageError(`${typed}: there is no such file`);
}
