import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A short name for the program that reads files: of its own code, of the packages that it reads with and of the Node
 * that runs it. What one program has read, another does not believe.
 */
export function readerStamp(): string {
  const hash = createHash('sha256').update(process.version);
  const folder = `${root}src/archive`;
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
      hash.update(`\n${name}\n`).update(readFileSync(`${folder}/${name}`));
  return hash
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex')
    .slice(0, 24);
}
