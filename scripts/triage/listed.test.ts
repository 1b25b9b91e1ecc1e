import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortIds } from './listed.ts';

it('abbreviates ids so that each still names one mention alone', () => {
  const id = fc.stringMatching(/^[ab]{12}$/);
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 60 }), (all) => {
      for (const [whole, short] of shortIds(all.slice(0, 5), all)) {
        expect(short.length).toBeGreaterThanOrEqual(4);
        expect(all.filter((other) => other.startsWith(short))).toEqual([whole]);
      }
    }),
  );
});
