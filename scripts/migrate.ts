import { readSettings } from '../src/archive/read-configuration.ts';
import { dictionary } from '../src/i18n/index.ts';
import { run } from './command.ts';
import { migrate } from './migrate/migrate.ts';

const command = {
  usage: `Usage: npm run migrate -- [options]
Moves the content folder forward to the form of this release, after an upgrade. Changes what the form needs and not one
other byte: comments, line ends and everything that people wrote stay as they are.

  --dry-run       only says which files would change`,
  options: { 'dry-run': { type: 'boolean' } },
  // Of a folder from the future it says so itself, and one that is too old to be read is what it is for.
  anyFormat: true,
} as const;

await run(command, ({ values, content, say }) => {
  const dryRun = values['dry-run'] ?? false;
  const report = migrate({ content, dryRun });
  const settings = readSettings(content, []);
  const words = dictionary(settings?.language ?? 'es').commands.upkeep.migrate;
  if (report.files.length === 0) say(words.newest(report.to));
  else {
    say((dryRun ? words.would : words.done)(report.from, report.to, report.files.length));
    for (const file of report.files) say(words.file(file));
    if (dryRun) say(words.dryRun);
  }
  return 0;
});
