import { createDecipheriv, createHash, pbkdf2Sync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ROUNDS, seal, siteSalt, wrapKeys } from './lock.ts';
import { foldName } from './readers.ts';

const ana = { name: 'Ana', password: 'corteza crujiente' };
const luis = { name: 'Luis', password: 'pan de centeno' };

/** What the browser does with a password: see shell.client.js. Undefined where nothing opens. */
function opened(
  keys: readonly string[],
  reader: typeof ana,
  salt: string,
  rounds: number,
): Buffer | undefined {
  const own = createHash('sha256').update(Buffer.from(salt, 'base64')).update(foldName(reader.name)).digest();
  const key = pbkdf2Sync(reader.password.normalize('NFKC'), own, rounds, 32, 'sha256');
  for (const one of keys) {
    const sealed = Buffer.from(one, 'base64');
    const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
    cipher.setAAD(Buffer.alloc(0));
    cipher.setAuthTag(sealed.subarray(-16));
    try {
      return Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()]);
    } catch {
      // Another reader's, or nobody's.
    }
  }
  return undefined;
}

describe('the content key', () => {
  it('costs whoever tries a password as much as OWASP asks for, and never less than is said', async () => {
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    const contentKey = randomBytes(32);
    const lock = await wrapKeys(contentKey, [ana], 'https://resumen.example/');
    expect(lock.rounds).toBe(ROUNDS);
    expect(opened(lock.keys, ana, lock.salt, lock.rounds)).toEqual(contentKey);
    // With one round fewer it is another key.
    expect(opened(lock.keys, ana, lock.salt, lock.rounds - 1)).toBeUndefined();
  });

  it('opens for each reader, and for no name with the password of another', async () => {
    const contentKey = randomBytes(32);
    const { keys, salt, rounds } = await wrapKeys(contentKey, [ana, luis], 'https://resumen.example/', 1000);
    for (const reader of [ana, luis, { ...ana, name: ' ANA ' }])
      expect(opened(keys, reader, salt, rounds)).toEqual(contentKey);
    for (const stranger of [
      { name: 'Ana', password: luis.password },
      { name: '', password: ana.password },
      { name: 'Ana', password: 'Corteza crujiente' },
    ])
      expect(opened(keys, stranger, salt, rounds)).toBeUndefined();
  });

  it('is wrapped anew each time, among keys of nobody, so that readers cannot be counted', async () => {
    const contentKey = randomBytes(32);
    const wrap = (...readers: (typeof ana)[]) => wrapKeys(contentKey, readers, undefined, 1000);
    const [one, again, two] = [await wrap(ana), await wrap(ana), await wrap(ana, luis)];
    for (const { keys } of [one, again, two]) {
      expect(keys).toHaveLength(8);
      expect(new Set(keys.map((key) => key.length)).size).toBe(1);
    }
    expect(one.keys.filter((key) => again.keys.includes(key))).toEqual([]);
    expect(one.salt).toBe(again.salt);
    expect(siteSalt('https://a.example/')).not.toEqual(siteSalt('https://b.example/'));
  });

  it('seals no two files alike, and none under the name of another', () => {
    const key = randomBytes(32);
    const [a, b] = [seal(key, Buffer.from('x'), 'a'), seal(key, Buffer.from('x'), 'a')];
    expect(a.equals(b)).toBe(false);
    const cipher = createDecipheriv('aes-256-gcm', key, a.subarray(0, 12));
    cipher.setAAD(Buffer.from('another name'));
    cipher.setAuthTag(a.subarray(-16));
    cipher.update(a.subarray(12, -16));
    expect(() => cipher.final()).toThrow();
  });
});
