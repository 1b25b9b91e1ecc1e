import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './stories-align.ts';

const words = (text: string): string[] => text.split(' ').filter(Boolean);

describe('the edits between two lists of words', () => {
  it('pairs what stands for one another', () => {
    expect(align(words('the old bread is cold'), words('the bread was cold today'))).toEqual({
      edits: 3,
      changed: [
        ['old', undefined],
        ['is', 'was'],
        [undefined, 'today'],
      ],
    });
  });

  it('takes a slip of the keyboard for none, but no month for another', () => {
    expect(align(words('mercado ayuntamiento'), words('mecrado ayuntamento')).edits).toBe(0);
    expect(align(words('junio 1234a'), words('julio 1235a')).edits).toBe(2);
    expect(align(words('casa'), words('caso')).edits).toBe(1);
  });

  it('is a distance whose pairs account for it', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const { edits, changed } = align(a, b);
        expect(changed.length).toBe(edits);
        expect(align(b, a).edits).toBe(edits);
        expect(align(a, a).edits).toBe(0);
        expect(edits).toBeLessThanOrEqual(align(a, c).edits + align(c, b).edits);
        expect(changed.flatMap(([x]) => x ?? []).length - changed.flatMap(([, y]) => y ?? []).length).toBe(
          a.length - b.length,
        );
      }),
    );
  });
});
