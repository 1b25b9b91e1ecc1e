import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, idOfName, slug } from './file-name.ts';
import { idOf } from './identity.ts';
import { intentLabels, sentimentLabels, statuses } from './mention.ts';
import type { Mention } from './mention.ts';
import { readBroadcast, readMention } from './read-mention.ts';
import { writeMention } from './write-mention.ts';
import type { NewMention } from './write-mention.ts';

const place = {
  file: 'weeks/2026-W47/2026-11-18-pan-abcdefghijkl.md',
  week: '2026-W47',
  timezone: 'Europe/Madrid',
};

const example: NewMention = {
  title: 'Ayer el pan llegó frío y nadie contesta al teléfono',
  url: 'https://foro.example/t/123#p4',
  published: '2026-11-18T19:12:00+01:00',
  collected: '2026-11-19T06:00:11Z',
  source: 'foro-barrio',
  platform: 'forum',
  author: { name: 'vecina_del_barrio', url: 'https://foro.example/u/vecina_del_barrio' },
  rating: 2,
  signals: {
    language: 'es',
    topics: { migalinda: ['Migalinda'], reparto: ['llegó frío'] },
    sentiment: { label: 'negative', score: -0.71, confidence: 1 },
    intent: { label: 'complaint', confidence: 1 },
  },
  triage: { status: 'open' },
  text: 'Ayer el pan de Migalinda llegó frío y nadie contesta al teléfono. ¿Hay alguien ahí?',
};

const HOSTILE = [
  ...[
    '---',
    '\n---\n',
    '---js',
    '---constructor',
    '---\ntitle: x\n---\n',
    ': ',
    'a: b',
    '#',
    ' # no comment',
    '"',
    "'",
    '"""',
    "''",
    '\\',
    '\\"',
  ],
  ...[
    '\u202e',
    '\u200f',
    '\u2066',
    '\r\n',
    '\r',
    '\n',
    '\u2028',
    '\u2029',
    '\u0085',
    '\ufeff',
    '\t',
    ' ',
    '   leading',
    '\n\nleading',
    'trailing  ',
    '\t\t',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a',
    '*a',
    '!!js/function',
    '|',
    '>',
    '%',
    '@',
    '`',
    '~',
    'null',
    'true',
    'no',
    '1e3',
    '.inf',
    '<<',
    '=',
    '? ',
    '- ',
  ],
  ...[
    '😀',
    '👨‍👩‍👧',
    'ñ',
    '漢字',
    'עברית',
    '\u0001',
    '\u007f',
    '</script>',
    '{{x}}',
    '${x}',
    '__proto__',
    'constructor',
    'signals:',
    'triage:\n  status: answered',
  ],
];
/** Any well-formed text without NUL. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((any) => any.toWellFormed().replaceAll('\0', '')),
  fc.array(fc.constantFrom(...HOSTILE, 'pan', 'llegó'), { maxLength: 8 }).map((parts) => parts.join('')),
);
const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const day = fc.constantFrom('2026-11-18', '2024-02-29', '2026-12-31');

const mention: fc.Arbitrary<NewMention> = fc.record({
  title: text,
  url: optional(address),
  published: fc.constantFrom(
    '2026-11-18T19:12:00+01:00',
    '2026-11-19T06:00:11Z',
    '2026-11-18T00:00:00.5-03:30',
  ),
  dated: optional(fc.constantFrom('first-seen', 'collected')),
  collected: fc.constant('2026-11-19T06:00:11Z'),
  source: text,
  platform: text,
  outlet: optional(text),
  author: optional(fc.oneof(fc.record({ name: text }), fc.record({ name: text, url: address }))),
  guid: optional(text),
  inReplyTo: optional(text),
  rating: optional(fc.integer({ min: 1, max: 5 })),
  version: optional(text),
  signals: fc.record({
    language: fc.constantFrom('es', 'no', 'unknown'),
    topics: fc.dictionary(
      fc.oneof(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/), fc.constantFrom('no', '1', 'constructor')),
      fc.array(text, { maxLength: 3 }),
      { maxKeys: 4 },
    ),
    sentiment: fc.record({ label: fc.constantFrom(...sentimentLabels), score: share, confidence: share }),
    intent: fc.record({ label: fc.constantFrom(...intentLabels), confidence: share }),
    story: optional(fc.constant('abcdefghijkl')),
  }),
  triage: fc.record({
    status: fc.constantFrom(...statuses),
    owner: optional(text),
    answered: optional(day),
    minutes: optional(fc.integer({ min: 0, max: 600 })),
    outcome: optional(text),
    turned: optional(fc.boolean()),
    won: optional(fc.integer({ min: 0, max: 99999 }).map((cents) => cents / 100)),
    note: optional(text),
    intent: optional(fc.constantFrom(...intentLabels)),
    topics: optional(fc.array(text, { maxLength: 3 })),
  }),
  text,
});

/** Without fields that are undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const read = (file: string): Mention => {
  const outcome = readMention(file, place);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};

describe('writeMention', () => {
  it('writes what the design shows', () => {
    expect(writeMention(example)).toBe(`---
title: Ayer el pan llegó frío y nadie contesta al teléfono
url: https://foro.example/t/123#p4
published: "2026-11-18T19:12:00+01:00"
collected: "2026-11-19T06:00:11Z"
source: foro-barrio
platform: forum
author: { name: vecina_del_barrio, url: https://foro.example/u/vecina_del_barrio }
rating: 2
signals:
  language: es
  topics:
    migalinda: ["Migalinda"]
    reparto: ["llegó frío"]
  sentiment: { label: negative, score: -0.71 }
  intent: complaint
triage:
  status: open
---

Ayer el pan de Migalinda llegó frío y nadie contesta al teléfono. ¿Hay alguien ahí?
`);
  });

  it('is undone by reading, whatever the texts hold', () => {
    fc.assert(
      fc.property(mention, (any) => {
        const file = writeMention(any);
        const { id, week, file: name, day: localDay, late, ...rest } = read(file);
        expect(plain(rest)).toEqual(plain(any));
        expect({ id, week, name, localDay, late }).toMatchObject({
          id: 'abcdefghijkl',
          week: '2026-W47',
          name: place.file,
          late: false,
        });
        // Writing what was read gives the same bytes.
        expect(writeMention(rest)).toBe(file);
        // However an editor or git ends the lines, and whether or not it ends the last one.
        expect(read(file.replaceAll('\n', '\r\n')).text).toBe(any.text);
        expect(read(file.trimEnd()).text).toBe(any.text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is undone for each hostile piece in each place', () => {
    for (const piece of HOSTILE) {
      const hostile = {
        ...example,
        title: piece,
        source: piece,
        author: { name: piece },
        outlet: piece,
        guid: piece,
        signals: { ...example.signals, topics: { migalinda: [piece, piece] } },
        triage: { status: 'open' as const, note: piece, owner: piece },
        text: piece,
      };
      expect(read(writeMention(hostile))).toMatchObject(hostile);
    }
  });

  it('is undone for lines of a megabyte', () => {
    for (const long of [
      'pan '.repeat(262_144),
      'x'.repeat(1 << 20),
      '"\\'.repeat(1 << 19),
      'é: #'.repeat(1 << 18),
    ]) {
      const { title, text: body } = read(writeMention({ ...example, title: long, text: long }));
      expect(title === long && body === long).toBe(true);
    }
  });

  it('writes a broadcast without triage', () => {
    const { triage, ...broadcast } = example;
    const file = writeMention(broadcast);
    expect(triage.status).toBe('open');
    expect(file).not.toContain('triage');
    expect(readBroadcast(file, place)).toMatchObject({ ok: true, value: broadcast });
  });
});

describe('readMention', () => {
  it('reads what a person wrote down', () => {
    const file = '---\npublished: 2026-11-18\nsource: mostrador\n---\nUna señora pide pan sin gluten.\n';
    expect(read(file)).toMatchObject({
      title: '',
      published: '2026-11-18T12:00:00+01:00',
      collected: '2026-11-18T12:00:00+01:00',
      platform: 'by-hand',
      day: '2026-11-18',
      signals: {
        language: 'unknown',
        topics: {},
        sentiment: { label: 'neutral', score: 0, confidence: 0 },
        intent: { label: 'other', confidence: 0 },
      },
      triage: { status: 'open' },
      text: 'Una señora pide pan sin gluten.',
    });
  });

  it('takes the day from the name of the file where nothing else says it', () => {
    expect(read('---\nsource: mostrador\n---\nHola\n')).toMatchObject({ day: '2026-11-18' });
  });

  it('knows what was found late', () => {
    const file = writeMention(example);
    const of = (week: string): unknown => readMention(file, { ...place, week });
    expect(of('2026-W48')).toMatchObject({ value: { late: true, week: '2026-W48', day: '2026-11-18' } });
    expect(of('2026-W47')).toMatchObject({ value: { late: false } });
  });

  it('says what is wrong, and where', () => {
    const wrong = writeMention(example)
      .replace('platform: forum', 'plattform: forum')
      .replace('rating: 2', 'rating: nine')
      .replace('intent: complaint', 'intent: complain')
      .replace('https://foro.example/t/', 'javascript:alert(1)//');
    const outcome = readMention(wrong, place);
    const { file } = place;
    expect(outcome).toEqual({
      ok: false,
      problems: [
        {
          file,
          line: 3,
          field: 'url',
          message: expect.stringContaining('begins with http:// or https://') as string,
        },
        { file, line: 7, field: 'plattform', message: 'unknown field: did you mean `platform`?' },
        { file, line: 9, field: 'rating', message: 'expected a number, found "nine"' },
        {
          file,
          line: 16,
          field: 'signals.intent',
          message: expect.stringMatching(
            /^expected complaint, question, .* or other, .*found "complain"$/,
          ) as string,
        },
      ],
    });
  });

  it('never throws', () => {
    const file = writeMention(example);
    const cut = fc.tuple(fc.nat(file.length), fc.nat(file.length), fc.constantFrom('', ...HOSTILE));
    fc.assert(
      fc.property(cut, ([from, to, put]) => {
        expect(readMention(file.slice(0, from) + put + file.slice(to), place)).toHaveProperty('ok');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('fileName', () => {
  it('is day, slug, id', () => {
    const id = idOf(['x']);
    expect(fileName('2026-11-18', '¡Ayer el pan llegó frío!', id)).toBe(
      `2026-11-18-ayer-el-pan-llego-frio-${id}.md`,
    );
    expect(fileName('2026-11-18', '漢字', id)).toBe(`2026-11-18-${id}.md`);
    expect(slug('Straße Ñandú — CAFÉ & ﬁn')).toBe('strasse-nandu-cafe-fin');
  });

  it('holds what any file system takes, and gives the id back', () => {
    fc.assert(
      fc.property(text, fc.array(text), (title, parts) => {
        const id = idOf(parts);
        const name = fileName('2026-11-18', title, id);
        expect(name).toMatch(/^2026-11-18(-[a-z0-9-]{1,60})?-[a-z2-7]{12}\.md$/);
        expect(name).not.toContain('--');
        expect(idOfName(name)).toBe(id);
      }),
    );
  });

  it('a name that a person gave is its own identity', () => {
    expect(idOfName('queja-del-martes.md')).toMatch(/^[a-z2-7]{12}$/);
    expect(idOfName('queja-del-martes.md')).toBe(idOfName('queja-del-martes.md'));
    expect(idOfName('queja-del-martes.md')).not.toBe(idOfName('queja-del-jueves.md'));
  });
});
