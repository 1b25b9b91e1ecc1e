import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBuffer, foldWords, tokenize } from './tokens.ts';

const cases: [string, string][] = [
  ['El pan LLEGÓ frío', 'el pan llego frio'],
  ['España y espana', 'españa y espana'],
  ['El nin\u0303o de la mañana', 'el niño de la mañana'],
  ['Año año ANO', 'año año ano'],
  ['col·legi COL·LEGI coŀlegi col‧legi', 'collegi collegi collegi collegi'],
  ['punt·volat i l·l', 'punt volat i ll'],
  ['Straße STRASSE GROẞ', 'strasse strasse gross'],
  ['œuvre ﬁn Æsop Łódź smørrebrød', 'oeuvre fin aesop lodz smorrebrod'],
  ['ＭＩＧＡ　ｌｉｎｄａ', 'miga linda'],
  ['𝐌𝐢𝐠𝐚𝐥𝐢𝐧𝐝𝐚 𝓹𝓪𝓷', 'migalinda pan'],
  ['#PanDeMolde @vecina_del_barrio _pan_ a__b', 'pandemolde vecina_del_barrio pan a b'],
  ["l’hora d'aigua rock-and-roll", 'l hora d aigua rock and roll'],
  ['pan\u00adadería mi\u200dga', 'panaderia miga'],
  ['5€ y 🍞🥐', '5 € y 🍞 🥐'],
  ['👍🏽 ❤️ 1️⃣', '👍 ❤ 1'],
  ['面包很好 です', '面 包 很 好 で す'],
  ['ПАН Йогурт ёлка и\u0306', 'пан йогурт елка й'],
  ['Σίσυφος', 'σισυφοσ'],
  ['Migalinda™ (R) ©', 'migalinda r'],
  ['nº 1º m²', 'no 1o m2'],
  ['İstanbul ISTANBUL ısı', 'istanbul istanbul isi'],
  ['hola@migalinda.example', 'hola migalinda example'],
  ['ملف مُلَفّ', 'ملف ملف'],
  ['नमस्ते हिंदी', 'नमस्ते हिंदी'],
  ['한국어 문장', '한국어 문장'],
  ['\ud800 a \udc00b', 'a b'],
  ['', ''],
];

describe('words of a text', () => {
  it.each(cases)('%s', (text, words) => {
    expect(foldWords(text)).toBe(words);
  });

  it('says where each word stands in the text as written', () => {
    const text = '¿El Col·legi de la nin\u0303a? ¡Straße!';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'El', 'Col·legi', 'de', 'la', 'nin\u0303a', 'Straße',
    ]); // prettier-ignore
  });

  it('keeps words of two texts apart by the places left empty', () => {
    const buffer = new TokenBuffer();
    buffer.add('uno dos');
    buffer.skip(1000);
    buffer.add('tres');
    expect(buffer.count).toBe(1003);
    expect([0, 1, 1002].map((i) => buffer.word(i))).toEqual(['uno', 'dos', 'tres']);
  });

  it('reads any text, in order, each word within it and folded to itself', () => {
    const buffer = new TokenBuffer();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        buffer.clear();
        buffer.add(text);
        let last = 0;
        for (let i = 0; i < buffer.count; i += 1) {
          expect(buffer.starts[i]).toBeGreaterThanOrEqual(last);
          expect(buffer.ends[i]).toBeGreaterThan(buffer.starts[i]!);
          last = buffer.ends[i]!;
          expect(last).toBeLessThanOrEqual(text.length);
          expect(buffer.word(i)).not.toBe('');
        }
        const folded = foldWords(text);
        expect(foldWords(folded)).toBe(folded);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes composed and decomposed letters for the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'áàäâãåçñÑÉëïôőúžşțğİøßŷйЙёЁṩệΆώ a·lL')), (letters) => {
        const text = letters.join('');
        expect(foldWords(text.normalize('NFD'))).toBe(foldWords(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds a word of a million letters', () => {
    expect(foldWords('Ñ'.repeat(1_000_000)).length).toBe(1_000_000);
    expect(foldWords('ß'.repeat(100_000))).toBe('ss'.repeat(100_000));
  });
});
