import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../archive/mention.ts';
import { LONGEST_QUOTE, afterTitle, bestSentence, clip, headline } from './quote.ts';

const mention = (title: string, text: string, language = 'es'): Mention =>
  ({ title, text, signals: { language } }) as Mention;

describe('clip', () => {
  it('cuts at a word and says so', () => {
    expect(clip('El pan de centeno, que es muy bueno', 20)).toBe('El pan de centeno…');
    expect(clip('  Dos\n líneas ', 20)).toBe('Dos líneas');
  });

  it('is never longer than asked, and never breaks a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, longest) => {
        const cut = clip(text, longest);
        expect(cut.length).toBeLessThanOrEqual(longest + 1);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});

it('calls what has no title by its beginning', () => {
  expect(headline({ title: ' ', text: '¿Abrís el domingo?' })).toBe('¿Abrís el domingo?');
});

describe('afterTitle', () => {
  const text = 'El sábado me quedé sin pan por culpa del reparto, muy mal';
  it('says the text once where the title is its beginning', () => {
    expect(afterTitle('El sábado me quedé sin pan por culpa…', text)).toBe('… del reparto, muy mal');
    expect(afterTitle(text, `${text}.`)).toBe('');
    expect(afterTitle(text, `${text}. Nadie contesta.`)).toBe('Nadie contesta.');
  });
  it('keeps the whole text otherwise', () => {
    expect(afterTitle('Vaya mañana', text)).toBe(text);
    expect(afterTitle('El sábado me quedé sin pan por cul', text)).toBe(text);
    expect(afterTitle('El sábado', text)).toBe(text);
  });
});

describe('bestSentence', () => {
  const text =
    'Hola. Llevo años comprando aquí y nunca había escrito nada, pero lo de ayer merece unas líneas porque fue demasiado. ' +
    'El reparto de Migalinda llegó dos horas tarde y el pan estaba frío. Un saludo a todos los vecinos que me leen.';
  it('chooses the sentence that says what it is about', () => {
    expect(bestSentence(mention('x', text), ['Migalinda', 'reparto'])).toBe(
      'El reparto de Migalinda llegó dos horas tarde y el pan estaba frío.',
    );
  });
  it('chooses of a complaint the sentence that says what is wrong', () => {
    const late =
      'Tenía el reparto de Migalinda a las diez. Son las dos, ya es tarde para comer, no hay pan y nadie contesta al teléfono. Le pasa a alguien más?';
    const found = ['Migalinda', 'nadie contesta', 'reparto'];
    expect(bestSentence(mention('x', late), found)).toBe('Tenía el reparto de Migalinda a las diez.');
    expect(bestSentence(mention('x', late), found, true)).toBe(
      'Son las dos, ya es tarde para comer, no hay pan y nadie contesta al teléfono.',
    );
  });
  it('gives a short text whole, and the title where there is none', () => {
    expect(bestSentence(mention('x', 'Muy rico.'), [])).toBe('Muy rico.');
    expect(bestSentence(mention('Muy rico', ' '), [])).toBe('Muy rico');
  });
  it('is never long, whatever the text and its language', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.string({ maxLength: 5 }), (body, language) => {
        expect(bestSentence(mention('x', body, language), []).length).toBeLessThanOrEqual(LONGEST_QUOTE + 1);
      }),
    );
  });
});
