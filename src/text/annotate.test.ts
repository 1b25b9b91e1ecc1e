import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnnotator } from './annotate.ts';
import { evidenceOf, intentLabels } from './intent.ts';
import { readLearned } from './learn.ts';
import { sentimentLabels } from './sentiment.ts';

const weights = readFileSync(new URL('model/weights.bin', import.meta.url));
const { annotate } = createAnnotator(weights);

describe('an annotator', () => {
  it('takes any text, and says the same of it each time', () => {
    const marks = fc.array(fc.constantFrom(..."¡¿!?…:;)(@#<3/\\. \n&'aÑ😀")).map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), marks),
        fc.option(fc.double()),
        (hostile, rating) => {
          const sample = { text: hostile, rating: rating ?? undefined };
          const first = annotate(sample);
          annotate({ text: 'otra cosa entre medias' });
          expect(annotate(sample)).toEqual(first);
          expect(sentimentLabels).toContain(first.sentiment.label);
          expect(intentLabels).toContain(first.intent.label);
          for (const share of [first.sentiment.confidence, first.intent.confidence]) {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          expect(Math.abs(first.sentiment.score)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('reads long runs and lone surrogates to the end', () => {
    for (const text of [
      'a'.repeat(1e6),
      '#A'.repeat(1e5),
      "'".repeat(1e5),
      '😀'.repeat(1e5),
      '\ud83d'.repeat(5000),
      'e\u0301'.repeat(1e5),
    ]) {
      expect(annotate({ text }).sentiment.label).toBeDefined();
    }
  });

  it.each([
    ['Ayer el pan llegó frío y nadie contesta al teléfono', 'es'],
    ['O pan estaba moi bo, volveremos mañá coa xente', 'gl'],
    ["L'esmorzar era boníssim i molt variat", 'ca'],
    ['Gosaria oso ona zen eta langileak jatorrak', 'eu'],
    ['A encomenda não chegou e ninguém responde', 'pt'],
    ['The bread was cold and nobody answers the phone', 'en'],
    ['Le pain était froid et personne ne répond', 'fr'],
    ['Il pane era freddo e nessuno risponde', 'it'],
    ['Das Brot war kalt und niemand antwortet', 'de'],
    ['😍😍 https://example.org', 'unknown'],
    ['Хлеб был холодный', 'unknown'],
    ['', 'unknown'],
  ])('hears the language of "%s"', (text, language) => {
    expect(annotate({ text }).language).toBe(language);
  });

  it('believes the source about the language, unless the text is plainly in another', () => {
    expect(annotate({ text: 'ok', language: 'pt-BR' }).language).toBe('pt');
    expect(annotate({ text: 'Brood en kaas', language: 'nl' }).language).toBe('nl');
    const spanish =
      'Ayer el pan llegó frío y nadie contesta al teléfono, estamos muy enfadados con esta panadería';
    expect(annotate({ text: spanish, language: 'en' }).language).toBe('es');
  });

  it.each([
    ['Llevo dos semanas esperando y nadie contesta', 'complaint'],
    ['¿Pensáis contestar algún día?', 'complaint'],
    ['Muchas gracias por las dos horas de espera', 'complaint'],
    ['Hola, ¿a qué hora abrís mañana?', 'question'],
    ['Estaría bien que abrierais los domingos', 'suggestion'],
    ['Qué rico todo, muchas gracias, volveremos', 'praise'],
    ['¿Dónde puedo comprar una tarta sin gluten?', 'purchase'],
    ['Are you ever going to answer my emails?', 'complaint'],
    ['It would be great if you opened on Sundays', 'suggestion'],
  ])('hears the intent of "%s"', (text, intent) => {
    expect(annotate({ text }).intent.label).toBe(intent);
  });

  // None of these stands in the training sentences (scripts/train/intent): they share shapes with them, not words.
  it.each([
    ['Mil gracias por dejarnos sin tarta el día de la boda', 'negative'],
    ['Felicidades por perder mi reserva dos veces', 'negative'],
    ['Maravilloso: el roscón que encargué no estaba', 'negative'],
    ['Many thanks for cancelling my order without a word', 'negative'],
    ['Lovely, forty minutes in line and the machine is broken', 'negative'],
    ['El café no está nada mal', 'positive'],
    ['No me puedo quejar, siempre atentos', 'positive'],
    ['No hay mejor roscón en la ciudad', 'positive'],
    ['The rye is not bad at all', 'positive'],
    ["I can't complain, always on time", 'positive'],
    ['Never disappoints', 'positive'],
    ['Genial, llegó antes de lo que esperaba', 'positive'],
    ['Gracias por la rapidez y el cariño', 'positive'],
    ['Thanks for fixing it so quickly', 'positive'],
    ['No me gusta nada lo que han hecho con la tienda', 'negative'],
  ])('hears irony, and praise by denial, in "%s"', (text, label) => {
    expect(annotate({ text }).sentiment.label).toBe(label);
  });

  it.each([
    '¿De verdad es tan complicado devolver una llamada?',
    '¿Vais a contestar este año?',
    'Do you ever pick up the phone?',
    'Is anybody alive in there?',
  ])('takes no rhetorical question for one: "%s"', (text) => {
    expect(annotate({ text }).intent.label).toBe('complaint');
  });

  it('is about us where a text compares us with others', () => {
    const names = { ours: ['Migalinda'], theirs: ['Masalba'] };
    const of = (text: string): string => annotate({ text, names }).sentiment.label;
    expect(of('Migalinda es mejor que Masalba')).toBe('positive');
    expect(of('Masalba es mejor que Migalinda')).toBe('negative');
    expect(of('Masalba es peor que Migalinda')).toBe('positive');
    expect(of('The bread of Masalba is better than that of Migalinda')).toBe('negative');
    expect(of('I prefer Migalinda')).toBe('positive');
  });

  it('tells bad news from a complaint, by the kind of source', () => {
    const text = 'Cierra la panadería más antigua del barrio tras un incendio';
    expect(annotate({ text, kind: 'google-news' }).intent.label).toBe('news');
  });

  it('takes stars as evidence', () => {
    const scores = [1, 2, 3, 4, 5].map(
      (rating) => annotate({ text: 'Fui ayer por la tarde', rating }).sentiment.score,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(annotate({ text: 'Fui ayer por la tarde', rating: 1 }).sentiment.label).toBe('negative');
    expect(annotate({ text: 'Fui ayer por la tarde', rating: 5 }).sentiment.label).toBe('positive');
  });

  it('turns good words round behind a negation', () => {
    const plain = annotate({ text: 'El pan está bueno' }).sentiment.score;
    expect(annotate({ text: 'El pan no está bueno' }).sentiment.score).toBeLessThan(plain);
  });

  it('ships at most a megabyte, and refuses what is no weights file', () => {
    expect(weights.length).toBeLessThanOrEqual(1_000_000);
    expect(() => createAnnotator(new Uint8Array(20))).toThrow('begins with OIDO');
    expect(() => createAnnotator(weights.subarray(0, weights.length - 1))).toThrow('bytes long');
  });
});

describe('what a text comes with', () => {
  it('makes an outright proposal a suggestion also with five stars, and leaves praise praise', () => {
    const text =
      'Os propongo vender una bolsa de tela con vuestro dibujo. La compraría y la usaría todos los días.';
    expect(annotate({ text, title: 'Sin plástico', rating: 5 }).intent.label).toBe('suggestion');
    expect(annotate({ text: 'El mejor pan de la ciudad, me encanta.', rating: 5 }).intent.label).toBe(
      'praise',
    );
  });
  it('takes the press for news, whatever feed it came by', () => {
    const text = 'Migalinda abre una segunda tienda en el centro, la mejor noticia para el barrio.';
    expect(evidenceOf('feed', 'press')).toBe('press');
    expect(evidenceOf('google-news', 'press')).toBe('google-news');
    expect(evidenceOf('feed', 'forum')).toBe('feed');
    expect(evidenceOf(undefined, undefined)).toBeUndefined();
    const press = annotate({ text, kind: evidenceOf('feed', 'press') });
    expect(press.intent.label).toBe('news');
    expect(press).toEqual(annotate({ text, kind: 'google-news' }));
  });
});

describe('a learned model', () => {
  const part = {
    use: true,
    texts: 100,
    before: 50,
    after: 60,
    trust: 1,
    bias: [0, 0, 0],
    words: { horno: [30, 0, 0] },
  };
  it('adds points for its words, and none when it is off', () => {
    const text = 'El horno de la esquina';
    const shipped = annotate({ text });
    expect(createAnnotator(weights, { format: 1, sentiment: part }).annotate({ text }).sentiment.label).toBe(
      'negative',
    );
    expect(
      createAnnotator(weights, { format: 1, sentiment: { ...part, use: false } }).annotate({ text }),
    ).toEqual(shipped);
  });
  it('is read whole or refused with what was expected', () => {
    expect(readLearned({ format: 1, sentiment: part }).ok).toBe(true);
    for (const bad of [
      null,
      [],
      { format: 2 },
      { format: 1, sentiment: { ...part, bias: [0] } },
      { format: 1, intent: part },
    ]) {
      expect(readLearned(bad)).toMatchObject({ ok: false, message: expect.stringContaining('expected') });
    }
    fc.assert(fc.property(fc.jsonValue(), (value) => void readLearned(value)));
  });
});
