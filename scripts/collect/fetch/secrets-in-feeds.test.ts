import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../decode.ts';
import { entriesOf } from '../entries.ts';
import { createFetcher } from '../fetch.ts';
import type { Fetcher } from '../fetch.ts';
import { parseFeed } from '../parse.ts';
import { feed } from '../sources/feed.ts';

const SECRET = 'k3y-de-Ñ-4f9a7c21';
const escaped = encodeURIComponent(SECRET);
const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Every way in which a feed names its own address, and so what is secret in it. `self` is what was asked for. */
const relativeForms = ['#1', '?p=2', 'p/3', '/p/4', './p/5', '../p/6', '', ' '];
function rss(self: string): string {
  const links = [
    ...relativeForms,
    self,
    `${self}#7`,
    `${self}&p=8`,
    `//${new URL(self).host}/p/9?t=${escaped}`,
  ];
  const items = links.map(
    (link, index) => `<item><title>Entrada ${index} ${SECRET}</title><link>${html(link)}</link>
      <guid>${html(link)}</guid><author>${escaped}@a.example (${SECRET})</author><comments>${html(self)}</comments>
      <description>&lt;a href="${html(html(self))}"&gt;aquí&lt;/a&gt; ${html(self)} ${SECRET}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>${SECRET}</title><link>${html(self)}</link><atom:link rel="self" href="${html(self)}"/>${items.join('')}</channel></rss>`;
}
function atom(self: string): string {
  const entries = relativeForms.map(
    (
      link,
      index,
    ) => `<entry><id>${html(self)}#${index}</id><title>Entrada ${index}</title><link href="${link}"/>
      <author><name>${SECRET}</name><uri>${html(self)}</uri></author><content type="html">${html(html(self))}</content></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${html(self)}"><title>x</title><link rel="self" href="${html(self)}"/>${entries.join('')}</feed>`;
}
const json = (self: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: SECRET,
    feed_url: self,
    next_url: self,
    items: relativeForms.map((url, index) => ({
      id: `${self}#${index}`,
      url,
      content_text: `${self} ${SECRET}`,
      authors: [{ name: SECRET, url: self }],
    })),
  }).replaceAll('/', '\\/');

let server: Server;
let folder: string;
let place: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    asked.push(`${url.href} ${request.headers.authorization ?? ''}`);
    const self = url.href.includes('?') ? url.href : `${url.href}?t=${escaped}`;
    const path = url.pathname.replace(`/${escaped}`, '');
    if (path.startsWith('/moved')) {
      response.writeHead(301, { location: `/feed/rss?again=${escaped}&${url.search.slice(1)}` }).end(self);
    } else if (path.startsWith('/error')) {
      response.writeHead(403, { 'x-why': escaped }).end(self);
    } else if (path.startsWith('/astray')) {
      response.writeHead(302, { location: `http://10.0.0.1/${escaped}?t=${escaped}` }).end();
    } else {
      response.setHeader('etag', path.endsWith('json') ? `"${escaped}"` : '"1"');
      response.setHeader('content-type', `application/xml; x="${escaped}"`);
      if (path.endsWith('utf16')) response.end(Buffer.from(`\ufeff${rss(self)}`, 'utf16le'));
      else response.end(path.endsWith('json') ? json(self) : path.endsWith('atom') ? atom(self) : rss(self));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'oido-secrets-'));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const lines: string[] = [];
const fetcherFor = (value: string): Fetcher =>
  createFetcher({
    settings: { network: { allow: [place] } },
    env: { OIDO_SOURCE_KEY: value },
    now: () => new Date('2026-11-19T06:00:00Z'),
    random: () => 0.5,
    cacheFolder: folder,
    log: (line) => lines.push(line),
    limits: { backoff: 1 },
  });

describe('a secret in an address', () => {
  const inQuery = '?t=${OIDO_SOURCE_KEY}';
  const cases: [string, string][] = [
    ...['rss', 'atom', 'json', 'utf16'].map(
      (format) => [`/feed/${format}${inQuery}`, SECRET] as [string, string],
    ),
    ['/${OIDO_SOURCE_KEY}/feed/rss?x=1', SECRET],
    ['/${OIDO_SOURCE_KEY}/feed/atom', SECRET],
    [`/moved${inQuery}`, SECRET],
    [`/error${inQuery}`, SECRET],
    [`/astray${inQuery}`, SECRET],
    ['whole', `/feed/rss?t=${escaped}`],
    ['whole', `/feed/atom/${escaped}/?t=${escaped}`],
    ['user', SECRET],
  ];
  it.each(cases)('is asked with and comes out nowhere: %s', async (address, secret) => {
    asked.length = 0;
    const fetcher = fetcherFor(address === 'whole' ? `http://${place}${secret}` : secret);
    const url =
      address === 'whole'
        ? '${OIDO_SOURCE_KEY}'
        : address === 'user'
          ? `http://ines:\${OIDO_SOURCE_KEY}@${place}/feed/rss`
          : `http://${place}${address}`;
    const fetched = await fetcher.fetch({ url });
    fetcher.remember([{ url }]);
    await fetcher.close();
    const basic = Buffer.from(`ines:${SECRET}`).toString('base64');
    expect(asked[0]?.includes(escaped) || asked[0]?.includes(basic)).toBe(true);

    const out: string[] = [JSON.stringify({ ...fetched, body: undefined }), ...lines];
    if (fetched.ok) {
      const { text } = decode(fetched.body, fetched.contentType);
      out.push(text);
      const parsed = await parseFeed(text, { url: fetched.url });
      expect(parsed.ok).toBe(true);
      if (!parsed.ok) return;
      const source = { id: 'x', platform: undefined, language: undefined };
      const read = entriesOf(
        parsed.feed,
        { source, kind: feed, fields: { url } },
        { now: new Date('2026-11-19T06:00:00Z'), timezone: 'Europe/Madrid' },
      );
      expect(read.entries.length).toBeGreaterThan(3);
      out.push(JSON.stringify(parsed.feed), JSON.stringify(read));
    }
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      out.push(
        name,
        (name.endsWith('.json') ? bytes : inflateRawSync(bytes)).toString(),
        bytes.toString('latin1'),
      );
    }
    // Its middle, so that no form of the letter Ñ hides it.
    for (const trace of [SECRET, escaped, '4f9a7c21', 'k3y-de', basic]) {
      for (const text of out) expect(text).not.toContain(trace);
    }
  });
});
