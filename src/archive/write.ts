import { randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, and its folder where needed. Returns whether anything was written: the same bytes
 * are left alone. A reader sees the old file or the new one, also after a crash. Errors of the file system are thrown.
 */
export function writeFile(path: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const old = existing(path);
  if (old?.bytes.equals(bytes)) return false;
  mkdirSync(dirname(path), { recursive: true });
  // Beside the file, because a rename is atomic within a file system only. The dot keeps it out of every listing.
  const temporary = `${dirname(path)}/.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    if (old) chmodSync(temporary, old.mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return true;
}

/** A file that is there. What a link leads to is not. */
function existing(path: string): { bytes: Buffer; mode: number } | undefined {
  try {
    const { mode } = lstatSync(path);
    return (mode & 0o170000) === 0o100000 ? { bytes: readFileSync(path), mode: mode & 0o777 } : undefined;
  } catch {
    return undefined;
  }
}
