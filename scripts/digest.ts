import { resolve } from 'node:path';
import { readConfiguration } from '../src/archive/read-configuration.ts';
import { dictionary } from '../src/i18n/index.ts';
import { buildSite } from './build/site.ts';
import { run } from './command.ts';
import { collect } from './collect/collect.ts';
import { collectOptions, readCollectOptions } from './collect/options.ts';

const command = {
  usage: `Usage: npm run digest -- [options]
Listens, files, and makes the site: collect and build in one, with the options of both.

  --since DATE    how old an entry may be (2026-10-01); never reopens a week
  --source ID     only this source; may be given several times
  --budget S      seconds for all requests together (600 by default)
  --dry-run       files nothing; the site is made of what was there
  --yes           files more than 2,000 new mentions without asking
  --json          prints the report of the run as JSON
  --outDir DIR    where the site goes (dist by default)
  --no-search     the pages alone, without the search index`,
  options: { ...collectOptions, outDir: { type: 'string' }, 'no-search': { type: 'boolean' } },
} as const;

await run(command, async (given) => {
  const { values, content, say } = given;
  const now = given.now();
  const collected = await collect(readCollectOptions(values, { ...given, now: () => now }));
  if (collected === 2) return 2;
  const outDir = resolve(values.outDir ?? 'dist');
  // The instant of the run, not of the newest mention: the week under way is the one of today.
  const built = await buildSite({ content, outDir, now, search: !values['no-search'], say });
  if (built !== 0) return built;
  const configuration = readConfiguration(content);
  const words = dictionary(configuration.ok ? configuration.value.settings.language : 'en').commands;
  say(words.built(values.outDir ?? 'dist/'));
  say(words.look);
  // The pages say what was there before, and the exit code that nothing answered.
  return collected;
});
