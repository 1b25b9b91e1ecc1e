/** A feed that is made to hurt. */
export interface HostileFeed {
  name: string;
  /** About so many bytes of it. */
  make: (bytes: number) => string;
  /** Titles that must be found all the same. */
  keeps: string[];
}

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`;
const good = (title: string): string => `<item><title>${title}</title><guid>${title}</guid></item>`;
/** One bad item between two good ones. */
const between = (item: string): string => rss(good('before') + item + good('after'));
const described = (text: string): string =>
  between(`<item><title>bad</title><description>${text}</description></item>`);
const cdata = (text: string): string => `<![CDATA[${text}]]>`;
const fill = (piece: string, bytes: number): string =>
  piece.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(piece))));

const KEPT = ['before', 'after'];
const KEPT_FIRST = ['before'];

/** Every way to waste time or memory that is known of readers of feeds, one each. */
export const hostileFeeds: HostileFeed[] = [
  { name: 'tags left open, escaped', make: (n) => described(fill('&lt;p ', n)), keeps: KEPT },
  { name: 'tags left open, in CDATA', make: (n) => described(cdata(fill('<p ', n))), keeps: KEPT },
  { name: 'paragraphs that end a line', make: (n) => described(cdata(fill('a<p>\n', n))), keeps: KEPT },
  { name: 'small tags', make: (n) => described(cdata(fill('<b>', n))), keeps: KEPT },
  { name: 'small elements', make: (n) => described(fill('<b/>', n)), keeps: KEPT },
  { name: 'angles that open nothing', make: (n) => described(cdata(fill('< ', n))), keeps: KEPT },
  { name: 'raw angles', make: (n) => described(fill('<3 ', n)), keeps: KEPT },
  { name: 'raw ampersands', make: (n) => described(fill('& ', n)), keeps: KEPT },
  { name: 'ampersands in a row', make: (n) => described(fill('&', n)), keeps: KEPT },
  { name: 'comments left open, in HTML', make: (n) => described(cdata(fill('<!--', n))), keeps: KEPT },
  { name: 'blanks and line breaks', make: (n) => described(cdata(fill(' \n\t', n))), keeps: KEPT },
  { name: 'entities of HTML', make: (n) => described(fill('&amp;eacute;', n)), keeps: KEPT },
  { name: 'half entities', make: (n) => described(cdata(fill('&notit', n))), keeps: KEPT },
  { name: 'attributes', make: (n) => described(cdata(`<a ${fill('a=1 ', n)}>x</a>`)), keeps: KEPT },
  {
    name: 'different attributes',
    make: (n) => between(`<item ${numbered(n, (i) => `a${i}="1" `)}><title>bad</title></item>`),
    keeps: KEPT,
  },
  { name: 'quotes left open', make: (n) => described(cdata(fill('<a b="', n))), keeps: KEPT },
  {
    name: 'nested and closed',
    make: (n) => between(`<item><title>bad</title>${fill('<a>', n / 2)}${fill('</a>', n / 2)}</item>`),
    keeps: KEPT,
  },
  {
    name: 'nested under many names',
    make: (n) => between(`<item><title>bad</title>${numbered(n, (i) => `<a${i}>`)}</item>`),
    keeps: KEPT,
  },
  { name: 'nested, left open', make: (n) => rss(good('before') + fill('<a>', n)), keeps: ['before'] },
  {
    name: 'closing tags that close nothing',
    make: (n) => between(`<item>${fill('<a>', n / 2)}${fill('</b>', n / 2)}</item>`),
    keeps: KEPT,
  },
  { name: 'nested lists in HTML', make: (n) => described(cdata(fill('<ul><li>', n))), keeps: KEPT },
  { name: 'items', make: (n) => rss(good('before') + fill('<item/>', n)), keeps: ['before'] },
  {
    name: 'items with titles',
    make: (n) => rss(numbered(n, (i) => `<item><title>${i}</title></item>`)),
    keeps: ['0', '1'],
  },
  {
    name: 'items as they are, 40,000 in 10 MB',
    make: (n) =>
      rss(
        numbered(
          n,
          (i) =>
            `<item><title>${i}</title><link>https://x.example/${i}</link><guid>${i}</guid><pubDate>Wed, 18 Nov 2026 19:12:00 +0100</pubDate><description>&lt;p&gt;Ayer el pan llegó frío y nadie contesta al teléfono.&lt;/p&gt;</description></item>`,
        ),
      ),
    keeps: ['0', '1'],
  },
  {
    name: 'items left open',
    make: (n) => rss(good('before') + fill('<item><title>x', n)),
    keeps: ['before'],
  },
  {
    name: 'categories',
    make: (n) => between(`<item><title>bad</title>${numbered(n, (i) => `<category>${i}</category>`)}</item>`),
    keeps: KEPT,
  },
  {
    name: 'authors',
    make: (n) => between(`<item><title>bad</title>${numbered(n, (i) => `<author>${i}</author>`)}</item>`),
    keeps: KEPT,
  },
  {
    name: 'links',
    make: (n) => between(`<item><title>bad</title>${numbered(n, (i) => `<link>u${i}</link>`)}</item>`),
    keeps: KEPT,
  },
  {
    name: 'texts of one item',
    make: (n) =>
      between(
        `<item><title>bad</title>${numbered(n, (i) => `<description>${'x'.repeat(i % 500)}</description>`)}</item>`,
      ),
    keeps: KEPT,
  },
  {
    name: 'a long title',
    make: (n) => between(`<item><title>${fill('a &lt;b ', n)}</title></item>`),
    keeps: KEPT,
  },
  {
    name: 'a long address',
    make: (n) => between(`<item><title>bad</title><link>https://x.example/${fill('a/../', n)}</link></item>`),
    keeps: KEPT,
  },
  {
    name: 'a long date',
    make: (n) => between(`<item><title>bad</title><pubDate>${fill('1 ', n)}</pubDate></item>`),
    keeps: KEPT,
  },
  {
    name: 'a long author',
    make: (n) => between(`<item><title>bad</title><author>${fill('a@b (', n)}</author></item>`),
    keeps: KEPT,
  },
  {
    name: 'a long element name',
    make: (n) => between(`<item><title>bad</title><${fill('ab', n)}>x</item>`),
    keeps: KEPT,
  },
  {
    name: 'element names',
    make: (n) => between(`<item><title>bad</title>${numbered(n, (i) => `<x:a${i}>v</x:a${i}>`)}</item>`),
    keeps: KEPT,
  },
  {
    name: 'namespaces',
    make: (n) => between(`<item ${numbered(n, (i) => `xmlns:a${i}="urn:${i}" `)}><title>bad</title></item>`),
    keeps: KEPT,
  },
  {
    name: 'namespaces, nested',
    make: (n) => between(`<item><title>bad</title>${numbered(n, (i) => `<a xmlns:n${i}="u">`)}</item>`),
    keeps: KEPT,
  },
  {
    name: 'base addresses',
    make: (n) => between(`<item><title>bad</title>${fill('<a xml:base="x/">', n)}</item>`),
    keeps: KEPT,
  },
  { name: 'channels', make: (n) => rss(good('before') + fill('<channel>', n)), keeps: ['before'] },
  { name: 'elements of the feed', make: (n) => rss(good('before') + fill('<a>b</a>', n)), keeps: ['before'] },
  { name: 'comments', make: (n) => rss(fill('<!-- -->', n) + good('after')), keeps: ['after'] },
  {
    name: 'comments before the root',
    make: (n) => fill('<!-- x -->\n', n) + rss(good('after')),
    keeps: ['after'],
  },
  { name: 'instructions', make: (n) => rss(fill('<?a b?>', n) + good('after')), keeps: ['after'] },
  { name: 'CDATA in pieces', make: (n) => described(fill('<![CDATA[a]]>', n)), keeps: KEPT },
  {
    name: 'CDATA left open in every item',
    make: (n) =>
      rss(good('before') + fill('<item><title>bad</title><description><![CDATA[x</description></item>', n)),
    keeps: KEPT_FIRST,
  },
  {
    name: 'values whose quote is open',
    make: (n) => between(`<item><title>bad</title>${fill('<a b="c>d</a>', n)}</item>`),
    keeps: KEPT_FIRST,
  },
  {
    name: 'comments left open',
    make: (n) => rss(good('before') + fill('<!-- ', n)),
    keeps: KEPT_FIRST,
  },
  {
    name: 'CDATA left open',
    make: (n) => rss(good('before') + `<item><title>bad</title><description>${fill('<![CDATA[', n)}`),
    keeps: ['before', 'bad'],
  },
  { name: 'blanks before', make: (n) => fill(' ', n) + rss(good('after')), keeps: ['after'] },
  { name: 'junk after', make: (n) => rss(good('before')) + fill('x<y>', n), keeps: ['before'] },
  { name: 'billion laughs', make: (n) => doctype(laughs) + described(fill('&lol9;', n)), keeps: KEPT },
  {
    name: 'quadratic blowup',
    make: (n) => doctype(`<!ENTITY a "${'a'.repeat(3_000)}">`) + described(fill('&a;', n)),
    keeps: KEPT,
  },
  {
    name: 'short entities',
    make: (n) => doctype(`<!ENTITY a "${'a'.repeat(190)}">`) + described(fill('&a;', n)),
    keeps: KEPT,
  },
  {
    name: 'declarations',
    make: (n) => doctype(numbered(n, (i) => `<!ENTITY a${i} "b">`)) + rss(good('after')),
    keeps: ['after'],
  },
  {
    name: 'external entities',
    make: () => doctype('<!ENTITY x SYSTEM "file:///etc/passwd">') + described('&x;'),
    keeps: KEPT,
  },
  {
    name: 'Atom, nested XHTML',
    make: (n) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>before</title></entry><entry><title>bad</title><content type="xhtml">${fill('<div xmlns="http://www.w3.org/1999/xhtml">', n)}</content></entry></feed>`,
    keeps: ['before'],
  },
  {
    name: 'JSON, nested',
    make: (n) => `{"items":[{"id":"1","title":"before"}],"x":${fill('[', n / 2)}${fill(']', n / 2)}}`,
    keeps: [],
  },
  {
    name: 'JSON, items',
    make: (n) => `{"items":[{"id":"1","title":"before"},${fill('{},', n)}{}]}`,
    keeps: [],
  },
  {
    name: 'JSON, items that are none',
    make: (n) => `{"items":[{"id":"1","title":"before"},${fill('1,', n)}1]}`,
    keeps: ['before'],
  },
  {
    name: 'JSON, a long text',
    make: (n) => JSON.stringify({ items: [{ id: '1', title: 'before', content_html: fill('a<p>\n', n) }] }),
    keeps: ['before'],
  },
  {
    name: 'JSON, tags and authors',
    make: (n) =>
      `{"items":[{"id":"1","title":"before","tags":[${fill('"a",', n / 2)}"b"],"authors":[${fill('{"name":"a"},', n / 2)}"b"]}]}`,
    keeps: ['before'],
  },
  { name: 'no feed', make: (n) => fill('<p>', n), keeps: [] },
  { name: 'no markup', make: (n) => fill('a ', n), keeps: [] },
];

function numbered(bytes: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let size = 0, index = 0; size < bytes; index += 1) {
    pieces.push(piece(index));
    size += pieces.at(-1)!.length;
  }
  return pieces.join('');
}

const doctype = (subset: string): string => `<!DOCTYPE rss [${subset}]>`;
const laughs =
  '<!ENTITY lol "lol">' +
  Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`).join('');
