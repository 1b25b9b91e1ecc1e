import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text.ts';

const plain = (markup: string): string =>
  markup
    .replace(/<\/?mark>/g, '')
    .replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name]!,
    );

describe('markedText', () => {
  it('marks the words that matched, whole ones first', () => {
    expect(markedText('Un panal, y pan de Migalinda', ['pan', 'Migalinda']).text).toBe(
      'Un panal, y <mark>pan</mark> de <mark>Migalinda</mark>',
    );
  });

  it('marks what overlaps once', () => {
    expect(markedText('pan frío hoy', ['pan frío', 'frío']).text).toBe('<mark>pan frío</mark> hoy');
  });

  it('leaves a text without them as it is', () => {
    expect(markedText('<b>', ['pan', '']).text).toBe('&lt;b&gt;');
  });

  it('never loses or adds a character', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 }), { maxLength: 6 }), (text, words) => {
        expect(plain(markedText(text, words).text)).toBe(text);
      }),
    );
  });
});
