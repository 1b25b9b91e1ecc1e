import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './command.ts';
import { isAllowed } from './licences/allowed.ts';
import { licencesDocument } from './licences/document.ts';
import { readLock } from './licences/lock.ts';

const command = {
  usage: `Usage: npm run licences
Writes THIRD-PARTY.md: every package that the lock file names, under its licence. Exit 1 when one comes under a licence that
scripts/licences/allowed.ts does not let in.
`,
  options: {},
  anyFormat: true,
} as const;

await run(command, ({ say }) => {
  const root = new URL('../', import.meta.url);
  const locked = readLock(fileURLToPath(new URL('package-lock.json', root)));
  writeFileSync(new URL('THIRD-PARTY.md', root), licencesDocument(locked));
  const refused = locked.filter(({ name, licence }) => !isAllowed(name, licence));
  for (const { name, version, licence } of refused) say(`${name} ${version}: ${licence ?? 'no licence'}`);
  say(`${locked.length} packages, ${refused.length} under a licence that is not let in.`);
  return refused.length > 0 ? 1 : 0;
});
