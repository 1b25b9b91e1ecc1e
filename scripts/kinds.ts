import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reference } from './collect/sources/reference.ts';
import { run } from './command.ts';

const command = {
  usage: `Usage: npm run kinds
Writes the reference of all kinds of source, scripts/collect/sources/REFERENCE.md, from the code.`,
  options: {},
} as const;

await run(command, ({ say }) => {
  const file = fileURLToPath(new URL('./collect/sources/REFERENCE.md', import.meta.url));
  writeFileSync(file, reference());
  say(file);
  return 0;
});
