import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { foldWords } from '../text/tokens.ts';
import { dictionary, languages } from '../i18n/index.ts';
import { hows, howsIn } from './hows.ts';
import { createInsight } from './insight.ts';
import { needsOf, placesAsked } from './needs.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';
import { holdsWish, wishesOf } from './wishes.ts';

const needs = (said: Partial<Said>[], serves = {}) => {
  const archive = archiveOf({
    said: said.map((one, n) => ({ id: `n${n}`, day: '2026-11-18', intent: 'question', ...one })),
    settings: { serves },
  });
  const insight = createInsight(archive, new Date('2026-11-30T00:00:00Z'));
  return needsOf(insight, insight.weeks);
};

describe('needs', () => {
  test('are what, how and where, with the mentions behind each', () => {
    const found = needs([
      { text: '¿Hacéis la hogaza por encargo?', topics: ['migalinda', 'hogaza'] },
      { text: '¿Puedo encargar una hogaza para mañana?', topics: ['migalinda', 'hogaza'] },
      { text: '¿La hogaza la lleváis a domicilio?', topics: ['migalinda', 'hogaza'], platform: 'microblog' },
      { text: '¿Abrís en domingo?', topics: ['migalinda'] },
    ]);
    expect(found).toEqual([
      {
        what: 'Hogaza de centeno',
        topic: 'hogaza',
        how: 'to-order',
        platform: 'forum',
        mentions: ['n0', 'n1'],
        of: 'us',
      },
      {
        what: 'Hogaza de centeno',
        topic: 'hogaza',
        how: 'delivery',
        platform: 'microblog',
        mentions: ['n2'],
        of: 'us',
      },
      { what: 'Migalinda', how: 'sunday', platform: 'forum', mentions: ['n3'], of: 'us' },
    ]);
  });

  test('are those of people who name nobody, and the complaints about competitors', () => {
    const found = needs([
      { text: '¿Dónde venden pan sin gluten por aquí?', topics: ['pan'] },
      { text: 'En La Espiga no aceptan tarjeta', topics: ['espiga'], intent: 'complaint' },
      { text: 'La Espiga abre los domingos', topics: ['espiga'], intent: 'praise' },
    ]);
    expect(found.map(({ of, how, what }) => [of, what, how])).toEqual([
      ['trade', 'Buscan pan', 'gluten-free'],
      ['competitor', 'La Espiga', 'card'],
    ]);
  });

  test('are not what somebody tells of a competitor, be it judged a complaint', () => {
    const told = (text: string, rest: Partial<Said> = {}) =>
      needs([{ text, topics: ['espiga'], intent: 'complaint', ...rest }]).map(({ how }) => how);
    expect(told('La Espiga now stays open until nine. Finally somewhere to sit after work.')).toEqual([]);
    expect(told('Ahora abren los domingos en La Espiga')).toEqual([]);
    expect(told('La Espiga cobra con tarjeta', { platform: 'press' })).toEqual([]);
    expect(told('La Espiga ya tiene tarjeta, pero no aceptan Bizum')).toEqual(['card', 'bizum']);
    expect(told('La Espiga cierra los domingos')).toEqual(['sunday']);
    expect(told('La Espiga doesn’t open late')).not.toEqual([]);
  });

  test('have no manner of what is not done, or means something else', () => {
    const manners = (text: string) => [...howsIn(foldWords(text).split(' ')).keys()];
    expect(manners('Mesas sin recoger y moscas en el mostrador')).toEqual([]);
    expect(manners('Tardan en recoger las mesas')).toEqual([]);
    expect(manners('Se puede comer sin reservar')).toEqual([]);
    expect(manners('¿Puedo pasar a recoger el pan a las ocho?')).toContain('pickup');
    expect(manners('¿Hay que encargar, o sin encargar también?')).toEqual(['to-order']);
    expect(manners('Pan sin gluten y sin azúcar')).toEqual(['gluten-free', 'sugar-free']);
    expect(manners('Están sin tarjeta')).toEqual(['card']);
  });

  test('say whether they come from a place or in a language that we do not serve', () => {
    const serves = { languages: ['es', 'ca'], places: ['Sotoclaro', 'El Alfar'] };
    const outside = (text: string, rest: Partial<Said> = {}) =>
      needs([{ text, ...rest }], serves)[0]?.outside;
    expect(outside('¿Enviáis también a Villanueva del Río?')).toEqual({
      kind: 'place',
      name: 'Villanueva del Río',
    });
    expect(outside('¿Repartís pan en el Alfar? ¿Y en Sotoclaro?')).toBeUndefined();
    expect(outside('Do you deliver?', { language: 'en' })).toEqual({ kind: 'language', name: 'en' });
    expect(outside('Feu repartiment?', { language: 'ca' })).toBeUndefined();
    expect(needs([{ text: '¿Enviáis a Villanueva?' }])[0]?.outside).toBeUndefined();
  });

  test('are none of praise, of copies, or of a question about nothing in particular', () => {
    expect(needs([{ text: 'Qué rica la hogaza', topics: ['hogaza'], intent: 'praise' }])).toEqual([]);
    expect(needs([{ text: '¿Alguien los conoce?', topics: ['migalinda'] }])).toEqual([]);
  });
});

test.each([
  ['¿Mandáis pan a Portugal?', ['Portugal']],
  ['Could you ship to New York?', ['New York']],
  ['¿Lleváis el pedido los lunes a Valdebrisa de la Sierra?', ['Valdebrisa de la Sierra']],
  ['¿Enviáis un mensaje por WhatsApp?', []],
  ['Llegasteis tarde. Sotoclaro no es tan grande', []],
])('places in “%s”', (text, places) => expect(placesAsked(text)).toEqual(places));

describe('manners', () => {
  const of = (text: string) => [...howsIn(tokenize(text).map(({ word }) => word)).keys()];

  test.each([
    ['¿Lo podéis mandar por mensaje, un wasap?', ['message']],
    ['Pago con Bizum o con tarjeta', ['bizum', 'card']],
    ['Do you have anything gluten-free? Can I pick up on Sunday?', ['gluten-free', 'pickup', 'sunday']],
    ['Feu pa sense gluten per encàrrec?', ['gluten-free', 'to-order']],
    ['Reservaría una tarta vegana', ['to-order', 'vegan']],
    ['Un pan cualquiera', []],
  ])('in “%s”', (text, found) => expect(of(text).sort()).toEqual([...found].sort()));

  test('have a name in every language', () => {
    for (const language of languages) {
      const names = dictionary(language).digest.hows;
      expect(Object.keys(names).sort()).toEqual([...hows].sort());
      for (const name of Object.values(names)) expect(name).toMatch(/^\S.*\S$/);
    }
  });

  test('take time linear in the text', () => {
    const hostile = foldWords('a domicili '.repeat(100_000)).split(' ');
    expect(howsIn(hostile).size).toBe(0);
  });
});

test('what some weeks need does not depend on which weeks were asked about before', () => {
  const archive = archiveOf({
    said: ['2026-11-04', '2026-11-11', '2026-11-18'].map((day, n) => ({
      id: `n${n}`,
      day,
      text: '¿Hacéis hogaza por encargo?',
      intent: 'question' as const,
      topics: ['migalinda', 'hogaza'],
    })),
  });
  const insight = createInsight(archive, new Date('2026-11-30T00:00:00Z'));
  const first = needsOf(insight, insight.weeks.slice(0, 1));
  const all = needsOf(insight, insight.weeks);
  expect(all.map(({ mentions }) => mentions)).toEqual([['n0', 'n1', 'n2']]);
  expect(first.map(({ mentions }) => mentions)).toEqual([['n0']]);
  expect(needsOf(insight, insight.weeks)).toEqual(all);
});

test('the sentences that ask for something are told from the rest', () => {
  expect(
    wishesOf('Una sugerencia', 'Todo buenísimo. Me encantaría que abrierais los domingos. Un saludo.'),
  ).toBe('Una sugerencia. Me encantaría que abrierais los domingos.');
  expect(wishesOf('', 'It would be great to have rye. We come often!')).toBe(
    'It would be great to have rye.',
  );
  expect(wishesOf('Pan', 'Sin sal')).toBe('Pan. Sin sal');
  expect(wishesOf('', '')).toBe('. ');
});

test('a text that is read at once holds the same wishes as one that is looked at first', () => {
  const piece = fc.constantFrom(
    ...'estaría sería seria muy bien genial útil una buena idea me nos encantaría gustaría que un poder ojalá Ojalá propongo sugerencia'.split(
      ' ',
    ),
    ...'por pedir os falta solo echo de menos deberían deberíais abrir hacer poner podrían podría en tendrían tendría que hagan hagáis'.split(
      ' ',
    ),
    ...'pongan vendáis abráis imagináis para insisto si y pusierais tuviera vendiese añadid Añadid poned animaos estaria be agradaria tant bo'.split(
      ' ',
    ),
    ...'proposo suggereixo it would be really nice great lovely I wish you they love to see some please add should offer suggestion'.split(
      ' ',
    ),
    ...'pan . , \n ? ¿Y ESTARÍA OJALÁ podri\u0301an'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), fc.nat(9), (pieces, at) => {
      const [title, text] = [pieces.slice(0, at).join(' '), pieces.slice(at).join(' ')];
      // A soft hyphen is no part of a word, and makes that every word is read.
      expect(holdsWish(title, text, 'praise')).toBe(holdsWish(title, `${text} \u00AD`, 'praise'));
    }),
    { numRuns: 3000 },
  );
});

test('a text holds a wish by its intent, or where it says so outright', () => {
  expect(holdsWish('', 'Pan y más pan', 'suggestion')).toBe(true);
  expect(holdsWish('', 'Todo buenísimo. Me encantaría que tuvierais pan sin gluten', 'praise')).toBe(true);
  expect(holdsWish('', 'Añadid Bizum y os hago un monumento', 'other')).toBe(true);
  expect(holdsWish('', '¿No podrían en Migalinda hacer la hogaza más pequeña?', 'question')).toBe(true);
  expect(holdsWish('', 'It would be really nice to have rye rolls', 'praise')).toBe(true);
  expect(holdsWish('', 'Deberían hacer caso a la gente', 'complaint')).toBe(false);
  expect(holdsWish('', '¿Podríais decirme el horario?', 'question')).toBe(false);
  expect(holdsWish('', 'El mejor pan del barrio', 'praise')).toBe(false);
});
