import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal, wrapKeys } from './lock.ts';
import type { Lock } from './lock.ts';
import type { Reader } from './readers.ts';

/** Files that hosts read, not people: those of the open site do not go with it. */
const FOR_HOSTS = new Set(['_headers', '_redirects', 'robots.txt', '.nojekyll', 'CNAME']);

/**
 * Encrypts every file of a built site into another folder, under names that only readers can compute, with a content key
 * that is drawn anew. Returns what the shell needs to open it.
 */
export async function encryptFolder(
  from: string,
  to: string,
  { readers, site, rounds }: { readers: readonly Reader[]; site: string | undefined; rounds?: number },
): Promise<{ lock: Lock; files: number }> {
  const contentKey = randomBytes(32);
  const part = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', contentKey, '', `oido ${purpose}`, 32));
  const [fileKey, nameKey] = [part('files'), part('names')];
  const nameOf = (path: string): string =>
    createHmac('sha256', nameKey).update(path).digest('hex').slice(0, 40);
  mkdirSync(to, { recursive: true });
  const paths = filesOf(from);
  // No file of a site is called that.
  const named = [...paths, '/'].map((path) => ({ name: nameOf(path), path }));
  // In the order of these names: when a file was written must not say which one it is.
  for (const { name, path } of named.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const content = path === '/' ? Buffer.from(JSON.stringify(paths)) : readFileSync(join(from, path));
    writeFileSync(join(to, name), seal(fileKey, padded(content), path));
  }
  const list = nameOf('/');
  return { lock: { ...(await wrapKeys(contentKey, readers, site, rounds)), list }, files: paths.length };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => !FOR_HOSTS.has(path))
    .sort();
}

/**
 * Length in four bytes, content, zeros: so that the size of a file says little of the week in it. The sizes are those of
 * Padmé (Nikitin et al., PETS 2019), at most 12 % more, and 4 KB at least.
 */
export function padded(content: Uint8Array): Buffer {
  const length = content.length + 4;
  const result = Buffer.alloc(Math.max(4096, padme(length)));
  result.writeUInt32BE(content.length);
  result.set(content, 4);
  return result;
}

export function padme(length: number): number {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const bits = exponent - (Math.floor(Math.log2(exponent)) + 1);
  if (bits <= 0) return length;
  const step = 2 ** bits;
  return Math.ceil(length / step) * step;
}
