import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './command.ts';
import { manifestFile, manifestText, readManifest, updated } from './init/manifest.ts';

const command = {
  usage: `Usage: npm run sample-files
Notes what the files of the sample are, so that "npm run init" can tell them from what somebody wrote. To be run
whenever a file of the sample changes.`,
  options: {},
} as const;

await run(command, ({ say }) => {
  writeFileSync(
    manifestFile,
    manifestText(updated(readManifest(), fileURLToPath(new URL('..', import.meta.url)))),
  );
  say(manifestFile);
  return 0;
});
