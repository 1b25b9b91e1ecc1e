import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from './entries.ts';
import type { Place } from './entries.ts';
import type { Feed, FeedItem } from './feed.ts';
import { titleFrom } from './title-from.ts';

const context = { now: new Date('2026-11-20T12:00:00Z'), timezone: 'Europe/Madrid' };
const place: Place = {
  source: { id: 'foro' },
  kind: { platform: 'forum', identity: { by: 'address' } },
  fields: {},
};
const item = (fields: Partial<FeedItem>): FeedItem => ({
  authors: [],
  categories: [],
  extra: {},
  title: 'T',
  ...fields,
});
const feed = (...items: FeedItem[]): Feed => ({ format: 'rss', items, faults: ['a fault of the feed'] });
const entries = (items: FeedItem[], at: Place = place) => entriesOf(feed(...items), at, context).entries;

describe('entriesOf', () => {
  it('gives each entry a canonical address, and the same entry the same id', () => {
    const [first, ...others] = entries([
      item({ link: 'https://A.example/1?utm_source=x&b=2&a=1' }),
      item({ link: 'https://a.example/1?a=1&b=2', title: 'An edited title' }),
    ]);
    expect(first!.url).toBe('https://a.example/1?a=1&b=2');
    expect(others).toEqual([]);
  });

  it('names what it left out', () => {
    const read = entriesOf(
      feed(
        item({ link: 'https://a.example/1' }),
        item({ link: 'https://a.example/1' }),
        item({ title: undefined }),
      ),
      place,
      context,
    );
    expect(read.entries).toHaveLength(1);
    expect(read.faults).toEqual([
      'a fault of the feed',
      'items with neither title nor text, never filed: 1',
      'items that are in it more than once: 1',
    ]);
  });

  it('an item that the kind does not take, or fails on, costs nothing but itself', () => {
    const kind: Place['kind'] = {
      ...place.kind,
      item: (one) => {
        if (one.title === 'bad') throw new TypeError('x');
        return one.title === 'the app itself' ? undefined : { ...one, title: `${one.title}!` };
      },
    };
    const items = ['good', 'bad', 'the app itself'].map((title) => item({ title, guid: title }));
    const read = entriesOf(feed(...items), { ...place, kind }, context);
    expect(read.entries.map((entry) => entry.title)).toEqual(['good!']);
    expect(read.faults).toContain('items that are not as this kind of source writes them, left out: 1');
  });

  it('identifies as the source says', () => {
    const twice = [
      item({ link: 'https://a.example/1', guid: '1' }),
      item({ link: 'https://a.example/2', guid: '1' }),
    ];
    expect(entries(twice)).toHaveLength(2);
    expect(entries(twice, { ...place, identity: { by: 'guid' } })).toHaveLength(1);
  });

  it('tells apart by guid what shares an address and says something else', () => {
    const link = 'https://a.example/thread';
    const comments = [
      item({ link, guid: '1', title: 'Uno' }),
      item({ link, guid: '2', title: 'Dos' }),
      item({ link, guid: '2', title: 'Dos, corregido' }),
    ];
    const read = entries(comments);
    expect(read.map((entry) => entry.title)).toEqual(['Uno', 'Dos']);
    // The same words under another guid are a copy.
    expect(entries([item({ link, guid: '1' }), item({ link, guid: '2' })])).toHaveLength(1);
    // In any order the ids are the same.
    expect(
      entries(comments.toReversed())
        .map((entry) => entry.id)
        .toSorted(),
    ).toEqual(read.map((entry) => entry.id).toSorted());
  });

  it('keeps stars without words, and what says nothing only to be looked at', () => {
    const items = [item({ title: undefined, rating: 4, guid: '1' }), item({ title: undefined, guid: '2' })];
    expect(entries(items).map((entry) => entry.rating)).toEqual([4]);
    expect(entriesOf(feed(...items), place, { ...context, keepSilent: true }).entries).toHaveLength(2);
  });

  it('does not take a new id each time for what has no date', () => {
    const silent = [item({ text: 'Hola' })];
    const later = { ...context, now: new Date('2026-11-21T12:00:00Z') };
    const content: Place = { ...place, identity: { by: 'content' } };
    expect(entriesOf(feed(...silent), content, context).entries[0]!.id).toBe(
      entriesOf(feed(...silent), content, later).entries[0]!.id,
    );
  });

  it('takes language, platform, outlet, stars, version and what it answers', () => {
    const source = { id: 'foro', platform: 'reviews', language: 'ca' };
    const [entry] = entries(
      [
        item({
          rating: 2,
          outlet: { name: 'El Comarcal' },
          language: 'es_ES',
          extra: { 'im:version': '2.1' },
          inReplyTo: 'https://a.example/0',
          authors: [{ name: 'Ana', url: 'https://u.example/ana?fbclid=1' }, { name: 'Luis' }],
        }),
      ],
      { ...place, source },
    );
    expect(entry).toMatchObject({
      platform: 'reviews',
      rating: 2,
      outlet: 'El Comarcal',
      language: 'es',
      version: '2.1',
      inReplyTo: 'https://a.example/0',
      author: { name: 'Ana, Luis', url: 'https://u.example/ana' },
    });
    expect(entries([item({ language: 'nonsense' })], { ...place, source })[0]!.language).toBe('ca');
  });
});

describe('titleFrom', () => {
  it.each([
    ['El pan llegó frío. Y tarde.', 'El pan llegó frío'],
    ['¿Abrís el domingo por la mañana? Gracias', '¿Abrís el domingo por la mañana?'],
    ['Ojalá…\nOtra línea', 'Ojalá…'],
    ['• uno\n• dos', 'uno'],
    ['', ''],
    [
      'Hoy he ido a la panadería del barrio y me he encontrado con que no quedaba ni una sola barra de pan a las diez',
      'Hoy he ido a la panadería del barrio y me he encontrado con que no quedaba ni una sola…',
    ],
    ['😀'.repeat(200), `${'😀'.repeat(89)}…`],
  ])('%s', (text, title) => {
    expect(titleFrom(text)).toBe(title);
  });

  it('is a short line of well-formed text, empty only for nothing (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const title = titleFrom(text);
        expect([...title].length).toBeLessThanOrEqual(90);
        expect(title).not.toContain('\n');
        expect(title.isWellFormed()).toBe(true);
        expect(title === '').toBe(text.trim() === '');
      }),
    );
  });
});
