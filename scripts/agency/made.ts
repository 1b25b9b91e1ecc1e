import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Shard } from '../collect/shard.ts';

/** Notes whose pages a machine made, a line each, in a file for each part. */
export function noteMade(folder: string, part: Shard | undefined, ids: readonly string[]): void {
  mkdirSync(resolve(folder), { recursive: true });
  const name = part ? `${part.part}-of-${part.of}.txt` : 'all.txt';
  writeFileSync(join(resolve(folder), name), ids.map((id) => `${id}\n`).join(''));
}

/** Whose pages all machines together made. Of a machine that noted nothing, nobody's are. */
export function readMade(folder: string): Set<string> {
  let names: string[] = [];
  try {
    names = readdirSync(resolve(folder)).filter((name) => name.endsWith('.txt'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const lines = names.flatMap((name) => readFileSync(join(resolve(folder), name), 'utf8').split('\n'));
  return new Set(lines.filter((line) => line !== ''));
}
