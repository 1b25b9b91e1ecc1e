import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastBroadcast, fastMention } from './fast-mention.ts';
import { readFrontMatter } from './frontmatter.ts';
import { broadcastSchema, mentionSchema } from './mention.ts';
import { writeMention } from './write-mention.ts';
import type { NewMention } from './write-mention.ts';

const example = {
  title: 'Ayer el pan llegó frío',
  url: 'https://foro.example/t/123?a=1#p4',
  published: '2026-11-18T19:12:00+01:00',
  collected: '2026-11-19T06:00:11Z',
  source: 'foro-barrio',
  platform: 'forum',
  author: { name: 'vecina_del_barrio', url: 'https://foro.example/u/vecina' },
  guid: 'tag:foro.example,2026:123',
  rating: 2,
  signals: {
    language: 'es',
    topics: { migalinda: ['Migalinda'], reparto: ['llegó frío'] },
    sentiment: { label: 'negative', score: -0.71 },
    intent: 'complaint',
    story: 'abcdefghijkl',
  },
  triage: { status: 'answered', answered: '2026-11-19', minutes: 5, turned: true, topics: ['reparto'] },
};

/** A value with one of its parts, at any depth, taken out, put in or changed. */
const changed = (value: unknown, path: readonly number[], by: unknown, name: string): unknown => {
  if (typeof value !== 'object' || value === null || path.length === 0) return by;
  const [first = 0, ...rest] = path;
  if (Array.isArray(value))
    return value.map((item, n) => (n === first % value.length ? changed(item, rest, by, name) : item));
  const entries = Object.entries(value);
  const at = first % (entries.length + 1);
  if (at === entries.length) return { ...value, [name]: by };
  const [key, old] = entries[at]!;
  if (by === DROPPED && rest.length === 0)
    return Object.fromEntries(entries.filter(([other]) => other !== key));
  return { ...value, [key]: changed(old, rest, by, name) };
};
const DROPPED = Symbol('dropped');

const odd = fc.oneof(
  fc.constant(DROPPED),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    -0,
    ['a', 1],
    { label: 'negative' },
    { label: 'praise', confidence: 2 },
  ),
  fc.constantFrom('positive', 'praise', 'open', 'first-seen', 'spam', 'resolved', 'es'),
  fc.constantFrom(
    ...[
      '2026-02-29',
      '2024-02-29',
      '2026-11-18',
      '2026-11-31',
      '2026-10-31',
      '2026-11-30T19:12:00Z',
      '2026-02-30T19:12:00Z',
      '2026-11-18T19:12:00Z',
      '2026-11-18T19:12Z',
    ],
    ...['2026-11-18T24:00:00Z', '2026-11-18T19:12:00.5Z', '2026-11-18T19:12:00+25:00', '2026-11-18T19:12:00'],
  ),
  fc.constantFrom(
    ...[
      'http://a',
      'https://',
      'https://a..b/',
      'https://1.2.3/',
      'https://1.2.3.4.5/',
      'https://a.0x1/',
      'ftp://a/',
    ],
    ...[
      'HTTP://A/',
      'https://xn--a/',
      'https://a b/',
      ' https://a/',
      'https://a/ñ',
      'javascript:1',
      'https://a:99999/',
    ],
    ...[
      'https://a-1.example/%zz',
      'https://a.b-2c.example?x',
      'https://user@a/',
      'https://a.1/',
      'https://-a.b/',
    ],
  ),
  fc.webUrl(),
);
const name = fc.constantFrom(
  'extra',
  'url',
  'dated',
  'version',
  'reply',
  'constructor',
  'toString',
  'note',
  'won',
);

describe('fast reading of a mention', () => {
  it('gives what the schema gives, wherever it gives anything', () => {
    let sure = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), odd, name, (path, by, field) => {
        const data = changed(example, path, by, field);
        const fast = fastMention(data);
        const slow = mentionSchema.safeParse(data);
        if (fast) {
          sure++;
          expect({ fast }).toStrictEqual({ fast: slow.data });
          expect(Object.keys(fast).sort()).toEqual(Object.keys(slow.data!).sort());
        }
        const { triage: _, ...broadcast } = data as Record<string, unknown>;
        const alone = fastBroadcast(broadcast);
        if (alone) expect({ alone }).toStrictEqual({ alone: broadcastSchema.safeParse(broadcast).data });
      }),
      { numRuns: 3000 },
    );
    expect(sure).toBeGreaterThan(300);
  });

  it('is sure of what the program writes', () => {
    const mention: NewMention = {
      ...mentionSchema.parse(example),
      text: 'Ayer el pan de Migalinda llegó frío.',
    };
    const read = readFrontMatter(writeMention(mention));
    if (!read.ok) throw new Error(read.message);
    expect(fastMention(read.data)).toStrictEqual(mentionSchema.parse(read.data));
    expect(fastMention({ ...example, signals: undefined })).toBeUndefined();
    expect(fastMention({ ...example, extra: 1 })).toBeUndefined();
  });

  it('takes the same addresses for links as the schema, of those it is sure about', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const data = { ...example, url };
        const fast = fastMention(data);
        if (fast) expect(mentionSchema.safeParse(data).data?.url).toBe(fast.url);
      }),
    );
  });
});
