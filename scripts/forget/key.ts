import { createHmac, randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { writeFile } from '../../src/archive/write.ts';

/** Relative to the content folder. */
export const KEY_FILE = '.key';
/** Shorter ones can be tried out. */
const LEAST = 16;

export type Key = { ok: true; secret: string } | { ok: false; why: 'none' | 'short' };

/** The secret of this business: `OIDO_KEY`, else the file `.key` of the content folder. */
export function readKey(content: string, env: NodeJS.ProcessEnv): Key {
  const stated = env['OIDO_KEY']?.trim();
  const secret = stated || textOf(`${content}/${KEY_FILE}`);
  if (!secret) return { ok: false, why: 'none' };
  return secret.length < LEAST ? { ok: false, why: 'short' } : { ok: true, secret };
}

/** Makes the file `.key`, readable for its owner alone, and sees to it that git never takes it. */
export function makeKey(content: string): string {
  const secret = randomBytes(32).toString('base64url');
  writeFile(`${content}/${KEY_FILE}`, `${secret}\n`);
  chmodSync(`${content}/${KEY_FILE}`, 0o600);
  keepFromGit(content);
  return secret;
}

/** Where git would take it, the folder's own `.gitignore` says that it must not. */
function keepFromGit(content: string): void {
  const { status } = spawnSync('git', ['check-ignore', '--quiet', KEY_FILE], { cwd: content });
  // 1: not ignored. 128: no repository, yet it may become one.
  if (status === 0) return;
  const file = `${content}/.gitignore`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before.split(/\r?\n/).includes(KEY_FILE)) return;
  appendFileSync(file, `${before === '' || before.endsWith('\n') ? '' : '\n'}${KEY_FILE}\n`);
}

/** 128 bits that only the key can make. The kind keeps a name from ever meeting an address. */
export const keyed = (secret: string, kind: string, value: string): string =>
  createHmac('sha256', secret).update(`${kind}\n${value}`).digest('hex').slice(0, 32);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
