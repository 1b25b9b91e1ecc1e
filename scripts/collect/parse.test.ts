import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, webAddress } from '../../src/archive/instant.ts';
import { ID } from '../../src/archive/identity.ts';
import { decode } from './decode.ts';
import { entriesOf } from './entries.ts';
import { parseFeed } from './parse.ts';
import { readLeniently } from './parse/read-leniently.ts';
import { readWithRssParser } from './parse/read-with-rss-parser.ts';
import { suitsRssParser } from './parse/suits-rss-parser.ts';
import { foldLine } from './plain-text.ts';

const place = {
  source: { id: 's' },
  kind: { platform: 'web', identity: { by: 'address' } },
  fields: {},
} as const;
const context = { now: new Date('2026-11-20T12:00:00Z'), timezone: 'Europe/Madrid' };
const itemsOf = async (text: string, url?: string) => {
  const parsed = await parseFeed(text, { url });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.feed.items;
};
const rss = (items: string): string => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('what is no feed', () => {
  it.each([
    ['', 'empty answer'],
    [' \n\t', 'empty answer'],
    ['<!doctype html><html><body><p>Hola</p></body></html>', 'web page'],
    ['<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head></html>', 'web page'],
    ['Hola', 'not a feed'],
    ['{"error": 404}', 'not a feed'],
    ['{"items": [', 'not a feed'],
    ['[1, 2]', 'not a feed'],
    ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>', 'not a feed'],
    ['<opml version="2.0"><body><outline text="x"/></body></opml>', 'not a feed'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'not a feed'],
  ])('%j', async (text, why) => {
    expect(await parseFeed(text)).toMatchObject({ ok: false, why });
  });

  it.each([
    '<rss version="2.0"><channel><title>T</title></channel></rss>',
    '<rss/>',
    '<feed/>',
    '{"items":[]}',
  ])('a feed without items is a feed: %s', async (text) => {
    expect(await parseFeed(text)).toMatchObject({ ok: true, feed: { items: [] } });
  });
});

describe('what rss-parser refuses or mangles', () => {
  it('one date that cannot be read costs nothing', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><published>soon</published></entry><entry><title>B</title><published>2026-11-18T10:00:00Z</published></entry></feed>`;
    expect((await itemsOf(text)).map((item) => [item.title, item.published])).toEqual([
      ['A', 'soon'],
      ['B', '2026-11-18T10:00:00Z'],
    ]);
  });

  it('a link without attributes, a raw & and a cut end', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A & B</title><link>https://a.example/1</link></entry><entry><title>C</title><summ`;
    expect((await itemsOf(text)).map((item) => [item.title, item.link])).toEqual([
      ['A & B', 'https://a.example/1'],
      ['C', undefined],
    ]);
  });

  it('RSS without a version, in capitals, with namespaces of all sorts', async () => {
    for (const text of [
      rss('<item><title>A</title></item>').replace(' version="2.0"', ''),
      '<RSS><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>',
      '<x:rss xmlns:x="http://backend.userland.com/rss2"><x:channel><x:item><x:title>A</x:title></x:item></x:channel></x:rss>',
      rss('<item><zz:title xmlns:zz="http://purl.org/dc/elements/1.1/">A</zz:title></item>'),
      rss('<item><media:title>A</media:title></item>'),
    ]) {
      expect((await itemsOf(text)).map((item) => item.title)).toEqual(['A']);
    }
  });

  it('what is left open in one item swallows none of the others', async () => {
    const good = (title: string): string =>
      `<item><title>${title}</title><guid isPermaLink="false">${title}</guid><description><![CDATA[<p>${title}</p>]]></description></item>`;
    for (const [bad, fault] of [
      ['<item><title>bad</title><description><![CDATA[<p>open</description></item>', 'CDATA left open'],
      ['<item><title>bad</title><!-- open </item>', 'a comment that never ends'],
      ['<item><title>bad</title><guid isPermaLink="false>bad</guid></item>', 'values whose quote'],
      ["<item><title>bad</title><enclosure url='x' type='y>z</enclosure></item>", 'values whose quote'],
      ['<item><title>bad</title><description>I <3 you & <<me>></description></item>', 'look like tags'],
      ['<item><title>bad</title><description><b><i>open</description></item>', ''],
      ['<item><title>bad<link>x</link></item>', ''],
      ['<item><title>bad</title><description>open', ''],
      ['<item><title>bad</title></description></b></item>', ''],
      ['<item><title>bad</title><pubDate>&#xFFFFFFFF;</pubDate><x:y z></item>', ''],
    ]) {
      const parsed = await parseFeed(rss(good('one') + bad + good('two') + good('three')));
      expect(parsed.ok && parsed.feed.items.map((item) => item.title?.slice(0, 5))).toEqual([
        'one',
        expect.stringMatching(/^bad/),
        'two',
        'three',
      ]);
      expect(parsed.ok && parsed.feed.items.map((item) => item.text)).toEqual([
        'one',
        parsed.ok && parsed.feed.items[1]!.text,
        'two',
        'three',
      ]);
      if (fault) expect(parsed.ok && parsed.feed.faults.join()).toContain(fault);
    }
  });

  it('names that every object has', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const inside = names
      .map((name) => `<${name} ${name}="1">x</${name}><y:${name} xmlns:y="${name}">x</y:${name}>`)
      .join('');
    for (const text of [
      rss(`<item><title>A</title>${inside}</item>`),
      rss(`<item><title>A</title>${inside}</item>`).replaceAll(/ xmlns:y="\w+"/g, ''),
    ]) {
      expect((await itemsOf(text)).map((item) => item.title)).toEqual(['A']);
    }
    expect(
      (await itemsOf('{"items":[{"__proto__":{"title":"B"},"title":"A","constructor":1}]}'))[0]!.title,
    ).toBe('A');
  });

  it('items inside items', async () => {
    const items =
      '<item><title>A</title><item /><guid>1</guid></item><item><title>B<item><title>C</title></item>';
    expect((await itemsOf(rss(items))).map((item) => [item.title, item.guid])).toEqual([
      ['A', '1'],
      ['B', undefined],
      ['C', undefined],
    ]);
  });

  it('the address of the page, not that of the feed', async () => {
    const entry = `<entry><title>A</title><link rel="self" href="https://a.example/1.atom"/><link rel="enclosure" href="https://a.example/1.mp3"/><link rel="alternate" type="application/json" href="https://a.example/1.json"/><link rel="alternate" type="text/html" href="https://a.example/1"/></entry>`;
    const text = `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`;
    expect((await itemsOf(text))[0]!.link).toBe('https://a.example/1');
  });

  it('all authors, as people write them', async () => {
    const authors = async (inside: string) =>
      (await itemsOf(rss(`<item><title>A</title>${inside}</item>`)))[0]!.authors;
    expect(await authors('<author>ana@a.example (Ana Pérez)</author>')).toEqual([{ name: 'Ana Pérez' }]);
    expect(await authors('<author>Ana &lt;ana@a.example&gt;</author>')).toEqual([{ name: 'Ana' }]);
    expect(await authors('<author>ana@a.example</author>')).toEqual([{ name: 'ana@a.example' }]);
    expect(await authors('<dc:creator>Ana</dc:creator><dc:creator>Luis</dc:creator>')).toEqual([
      { name: 'Ana' },
      { name: 'Luis' },
    ]);
    expect(await authors('<author>a@a.example</author><dc:creator>Ana</dc:creator>')).toEqual([
      { name: 'Ana' },
    ]);
    expect(await authors('<author><name>Ana</name><uri>/u/ana</uri></author>')).toEqual([{ name: 'Ana' }]);
    expect(await authors('')).toEqual([]);
  });

  it('stars, on the scales that reviews use', async () => {
    const stars = async (inside: string) =>
      (await itemsOf(rss(`<item><title>A</title>${inside}</item>`)))[0]!.rating;
    expect(await stars('<im:rating>4</im:rating>')).toBe(4);
    expect(await stars('<rating>4,5</rating>')).toBe(4.5);
    expect(await stars('<rating max="10">8</rating>')).toBe(4);
    expect(await stars('<rating>★★☆☆☆</rating>')).toBe(2);
    expect(await stars('<rating>0</rating>')).toBeUndefined();
    expect(await stars('<rating>nonadult</rating>')).toBeUndefined();
    expect(await stars('<media:starRating average="4.9" max="5"/>')).toBeUndefined();
  });
});

describe('addresses', () => {
  it('are resolved without the secret of the address of the feed', async () => {
    const url = 'https://user:pass@feed.example/a/feed?token=SECRET#f';
    const links = ['', '#x', '?y=1', 'z', '/w', '//v.example/'];
    const items = links.map((link) => `<item><title>A</title><link>${link}</link></item>`).join('');
    const read = await itemsOf(rss(items), url);
    expect(JSON.stringify(read)).not.toMatch(/SECRET|pass/);
    expect(read.map((item) => item.link)).toEqual([
      undefined,
      'https://feed.example/a/feed#x',
      'https://feed.example/a/feed?y=1',
      'https://feed.example/a/z',
      'https://feed.example/w',
      'https://v.example/',
    ]);
  });

  it('are http or https, or none', async () => {
    for (const link of [
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@a.example',
      'https://',
      'file:///etc/passwd',
      'ht tp://x',
    ]) {
      expect(
        (await itemsOf(rss(`<item><title>A</title><link>${link}</link></item>`)))[0]!.link,
      ).toBeUndefined();
    }
  });
});

describe('entities', () => {
  it('that a feed declares are put in once, within a budget', async () => {
    const declared = `<!DOCTYPE rss [<!ENTITY pan "bread &#38; rolls"><!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const text = declared + rss('<item><title>&pan; &file; &eacute; &unknown;</title></item>');
    expect((await itemsOf(text))[0]!.title).toBe('bread & rolls &file; é &unknown;');
  });
});

describe('the two readers', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abc ñé<>&"\'\n]1😀') });
  const escape = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const html = words.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`);
  const date = fc.constantFrom('Wed, 18 Nov 2026 19:12:00 +0100', 'soon', '', '2026-11-18T19:12:00Z');
  const item = fc.record({
    title: words,
    html,
    author: words,
    category: words,
    date,
    id: words,
    cdata: fc.boolean(),
  });
  const inCdata = (text: string): string => text.replaceAll(']]>', ']] >');
  const written = (text: string, cdata: boolean): string =>
    cdata ? `<![CDATA[${inCdata(text)}]]>` : escape(text);

  const asRss = (items: (typeof item extends fc.Arbitrary<infer T> ? T : never)[]): string =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:x="urn:x"><channel><title>T &amp; U</title><link>https://t.example/a</link>${items
      .map(
        (one) =>
          `<item><title>${written(one.title, one.cdata)}</title><guid isPermaLink="false">${escape(one.id)}</guid><link>/${encodeURIComponent(one.id)}</link><pubDate>${one.date}</pubDate><dc:creator>${escape(one.author)}</dc:creator><category>${escape(one.category)}</category><x:more>${escape(one.author)}</x:more><description>${written(one.title, !one.cdata)}</description><content:encoded>${written(one.html, one.cdata)}</content:encoded></item>`,
      )
      .join('\n')}</channel></rss>`;
  const asAtom = (items: (typeof item extends fc.Arbitrary<infer T> ? T : never)[]): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><title>T</title><author><name>Feed</name></author>${items
      .map(
        (one) =>
          `<entry><id>${escape(one.id)}</id><title type="text">${written(one.title, one.cdata)}</title><link rel="self" href="/self"/><link href="/${encodeURIComponent(one.id)}"/><published>${one.date}</published>${one.author ? `<author><name>${escape(one.author)}</name><uri>https://u.example/</uri></author>` : ''}<category term="${escape(one.category)}"/><content type="html">${written(one.html, one.cdata)}</content></entry>`,
      )
      .join('\n')}</feed>`;

  it.each([
    ['RSS', asRss],
    ['Atom', asAtom],
  ])('agree on all they can both read, and on what was written: %s (property)', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 4 }), async (items) => {
        const text = write(items);
        const suitable = suitsRssParser(text);
        expect(suitable).toBeDefined();
        const first = await readWithRssParser(text, suitable!, 'https://f.example/');
        expect(first).toBeDefined();
        expect(readLeniently(text, 'https://f.example/')).toEqual(first);
        if (write === asAtom) {
          expect(first!.items.map((one) => one.title ?? '')).toEqual(
            items.map((one) => foldLine(one.cdata ? inCdata(one.title) : one.title)),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text', () => {
  const folder = join(import.meta.dirname, 'parse', 'golden');
  const feeds = readdirSync(folder)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => decode(readFileSync(join(folder, name))).text);
  const junk = fc.oneof(
    fc.constantFrom(
      '<item>',
      '</item>',
      '<entry>',
      '</channel>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      '<',
      '>',
      '"',
      '<!DOCTYPE x [',
      '<title>',
      '</title>',
      '\0',
      '\ud800',
      '{',
      '[',
    ),
    fc.string({ unit: 'binary' }),
  );
  const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(80), put: junk });

  it('gives a feed or says why not, and entries that can be filed (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...feeds),
        fc.array(cut, { minLength: 1, maxLength: 8 }),
        async (feed, cuts) => {
          let text = feed;
          for (const { at, length, put } of cuts) {
            const index = Math.floor(at * text.length);
            text = text.slice(0, index) + put + text.slice(index + length);
          }
          const parsed = await parseFeed(text, { url: 'https://f.example/feed' });
          if (!parsed.ok) return;
          for (const entry of entriesOf(parsed.feed, place, context).entries) {
            expect(entry.id).toMatch(ID);
            expect(instant.safeParse(entry.published).success).toBe(true);
            if (entry.url !== undefined) expect(webAddress.safeParse(entry.url).success).toBe(true);
            expect(entry.title).toBe(foldLine(entry.title));
            expect(entry.title + entry.text).not.toBe('');
            expect(JSON.stringify(entry)).toBe(JSON.stringify(entry).toWellFormed());
            expect(JSON.stringify(entry)).not.toMatch(/\\u0000|\\ud[89a-f]/);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
