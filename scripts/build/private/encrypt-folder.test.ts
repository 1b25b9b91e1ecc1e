import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padded } from './encrypt-folder.ts';

test('the size of a file says little of what is in it', () => {
  const sizes = new Set<number>();
  for (let length = 0; length <= 1_000_000; length += 1000) sizes.add(padded(Buffer.alloc(length)).length);
  expect(sizes.size).toBeLessThan(200);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (content) => {
      const whole = padded(content);
      expect(whole.subarray(4, 4 + whole.readUInt32BE(0))).toEqual(Buffer.from(content));
      expect(whole.length).toBeLessThanOrEqual(Math.max(4096, Math.ceil((content.length + 4) * 1.12)));
    }),
  );
});
