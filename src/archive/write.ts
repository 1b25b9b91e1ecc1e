import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';

/**
 * Writes a file whole or not at all, and its folder where needed. Returns whether anything was written: the same bytes
 * are left alone. A reader sees the old file or the new one, also after a crash. Errors of the file system are thrown.
 */
export function writeFile(path: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  if (sameBytes(path, bytes)) return false;
  mkdirSync(dirname(path), { recursive: true });
  // Beside the file, because a rename is atomic within a file system only. The dot keeps it out of every listing.
  const temporary = `${dirname(path)}/.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return true;
}

function sameBytes(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
