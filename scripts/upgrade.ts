import { fileURLToPath } from 'node:url';
import { readSettings } from '../src/archive/read-configuration.ts';
import { dictionary } from '../src/i18n/index.ts';
import { UsageError, run } from './command.ts';
import { upgrade } from './upgrade/upgrade.ts';

const command = {
  usage: `Usage: npm run upgrade -- [options]
Takes a new release of Oído into this repository and leaves content/ as it is, to the byte. Before the first time say where
Oído comes from: git remote add oido ADDRESS. Afterwards: npm ci && npm run migrate && npm run doctor

  --remote NAME   the remote that Oído comes from (oido by default)
  --ref NAME      its branch, or the tag of a release (main by default)
  --dry-run       only shows what would change`,
  options: { remote: { type: 'string' }, ref: { type: 'string' }, 'dry-run': { type: 'boolean' } },
} as const;

await run(command, ({ values, content, say }) => {
  const { remote = 'oido', ref = 'main' } = values;
  for (const [option, name] of Object.entries({ remote, ref }))
    if (!/^[\w][\w./-]{0,99}$/.test(name) || name.includes('..'))
      throw new UsageError(`--${option}: expected a name, found "${name}"`);
  return upgrade({
    project: fileURLToPath(new URL('..', import.meta.url)),
    remote,
    ref,
    dryRun: values['dry-run'] ?? false,
    words: dictionary(readSettings(content, [])?.language ?? 'es').commands.upkeep.release,
    say,
  });
});
