import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isShell } from './build/private/build-private.ts';
import { run } from './command.ts';

const command = {
  usage: `Usage: npm run may-publish -- [options]
Says whether the digest may be published, and why not: exit 0 when it may, 1 when it may not. A digest of complaints must
not lie open by accident, so the variable OIDO_PUBLISH has to say "public", or "private" for pages that were built with
--private and only their readers can open.

  --outDir DIR    where the built pages lie (dist by default)`,
  options: { outDir: { type: 'string' } },
} as const;

await run(command, ({ values, env, say }) => {
  switch (env['OIDO_PUBLISH'] ?? '') {
    case 'public':
      say('OIDO_PUBLISH is "public": anybody who has the address will be able to read this digest.');
      return 0;
    case 'private':
      if (isPrivate(resolve(values.outDir ?? 'dist'))) {
        say('OIDO_PUBLISH is "private": only those with a password will be able to read this digest.');
        return 0;
      }
      say(
        'Not published: OIDO_PUBLISH is "private", and these pages are not encrypted. Set the secret OIDO_PASSWORD, or\n' +
          'OIDO_READERS with a line name:password for each reader, and build with: npm run build -- --private',
      );
      return 1;
    case '':
      say(
        'Not published: nobody has chosen yet. A digest holds complaints and names, so it is not laid open by accident.\n' +
          'Set the variable OIDO_PUBLISH of the repository to "private" for pages with a password, or to "public" if\n' +
          'everybody may read it.',
      );
      return 1;
    default:
      say(`Not published: OIDO_PUBLISH is "${env['OIDO_PUBLISH']}"; expected "public" or "private".`);
      return 1;
  }
});

function isPrivate(folder: string): boolean {
  try {
    return isShell(readFileSync(`${folder}/index.html`, 'utf8'));
  } catch {
    return false;
  }
}
