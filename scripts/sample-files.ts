import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './command.ts';
import { releaseFiles, releaseFilesFile, releaseFilesText } from './doctor/release-files.ts';
import { manifestFile, manifestText, readManifest, updated } from './init/manifest.ts';

const command = {
  usage: `Usage: npm run sample-files
Notes what the files of the sample are, so that "npm run init" can tell them from what somebody wrote, and what the
workflows of this release say, so that "npm run doctor" finds those of an older one. To be run whenever one of them changes.`,
  options: {},
} as const;

await run(command, ({ say }) => {
  const project = fileURLToPath(new URL('..', import.meta.url));
  writeFileSync(manifestFile, manifestText(updated(readManifest(), project)));
  say(manifestFile);
  writeFileSync(releaseFilesFile, releaseFilesText(releaseFiles(project)));
  say(releaseFilesFile);
  return 0;
});
