import { createCipheriv, createHash, pbkdf2, randomBytes, randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { foldName } from './readers.ts';
import type { Reader } from './readers.ts';

/** What the shell tells everybody: how a password becomes a key, and the content key wrapped for each reader. */
export interface Lock {
  format: 1;
  rounds: number;
  /** Stable for a site, so that a device that was unlocked once stays so. Base64. */
  salt: string;
  /** Some readers have a name of their own to type. */
  named: boolean;
  /** Initialisation vector and wrapped key, base64. Filled up to a multiple of 8 with random ones: nobody counts readers. */
  keys: string[];
  /** Names the list of files. */
  list: string;
}

/** PBKDF2-HMAC-SHA-256: what OWASP's password storage cheat sheet asks for. */
export const ROUNDS = 600_000;
const MULTIPLE = 8;
const derive = promisify(pbkdf2);

/** Stable for a site: its address, which is no secret of those who have it. */
export const siteSalt = (site: string | undefined): Buffer =>
  createHash('sha256')
    .update(`oido private 1\n${site ?? ''}`)
    .digest();

/** Wraps the content key for every reader. */
export async function wrapKeys(
  contentKey: Buffer,
  readers: readonly Reader[],
  site: string | undefined,
  rounds = ROUNDS,
): Promise<Pick<Lock, 'format' | 'rounds' | 'salt' | 'named' | 'keys'>> {
  const salt = siteSalt(site);
  const keys: string[] = [];
  for (const { name, password } of readers) {
    const own = createHash('sha256').update(salt).update(foldName(name)).digest();
    const key = await derive(password.normalize('NFKC'), own, rounds, 32, 'sha256');
    keys.push(seal(key, contentKey, '').toString('base64'));
  }
  const sealed = Buffer.from(keys[0]!, 'base64').length;
  while (keys.length % MULTIPLE !== 0)
    keys.splice(randomInt(keys.length + 1), 0, randomBytes(sealed).toString('base64'));
  return {
    format: 1,
    rounds,
    salt: salt.toString('base64'),
    named: readers.some(({ name }) => name !== ''),
    keys,
  };
}

/** AES-256-GCM (NIST SP 800-38D): vector of 12 bytes, ciphertext, tag of 16. `about` is bound to it. */
export function seal(key: Buffer, plain: Uint8Array, about: string): Buffer {
  const vector = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, vector);
  cipher.setAAD(Buffer.from(about));
  return Buffer.concat([vector, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}
