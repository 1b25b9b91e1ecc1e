import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run } from './command.ts';
import { reproducible } from './licences/bill.ts';

const command = {
  usage: `Usage: npm run -s sbom -- [--omit-dev] > sbom.cdx.json
Prints a bill of materials in CycloneDX: every package that the lock file names, with version, licence and checksum. The
same lock file gives the same bytes.

  --omit-dev      leaves out what is needed to work on Oído, not to run it`,
  options: { 'omit-dev': { type: 'boolean' } },
  anyFormat: true,
} as const;

await run(command, ({ values, env, print, say }) => {
  const npm = env['npm_execpath'];
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  if (values['omit-dev']) args.push('--omit', 'dev');
  const { status, stdout, stderr } = spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    say(stderr || 'npm could not be started');
    return 1;
  }
  print(reproducible(stdout).trimEnd());
  return 0;
});
