import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ID, idOf } from './identity.ts';

/** Base 32 of RFC 4648, the slow and plain way. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits
    .match(/.{5}/g)!
    .map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five, 2)])
    .join('');
}

it('is the beginning of the base 32 of a SHA-256', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
      expect(idOf(parts)).toBe(base32(digest).slice(0, 12));
      expect(idOf(parts)).toMatch(ID);
    }),
  );
});

it('never changes', () => {
  expect(idOf(['https://foro.example/t/123#p4'])).toBe('loxirs6o4w2x');
});

it('knows where one part ends and the next begins', () => {
  expect(idOf(['a', 'bc'])).not.toBe(idOf(['ab', 'c']));
  expect(idOf(['a', ''])).not.toBe(idOf(['a']));
});
