import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../collect/sources.ts';
import { exampleOf } from '../collect/sources/reference.ts';
import { asSource, guesses, recognise } from './recognise.ts';

/** Any address may be one of these; what is behind it decides. */
const anyAddress = new Set(['feed', 'podcast']);
/** Shown without what makes it one: a secret, a place for people. */
const unseen = new Set(['google-alerts', 'by-hand', 'mailbox']);

describe('the address that a kind asks', () => {
  it.each(
    kinds
      .filter(({ name }) => !anyAddress.has(name) && !unseen.has(name))
      .map((kind) => [kind.name, kind] as const),
  )('is known as that kind: %s', (name, kind) => {
    const example = exampleOf(kind);
    const [request] = example.requests;
    const found = recognise(request!.url.replace('${OIDO_SOURCE_TOKEN}', 'x'));
    expect(found?.kind).toBe(name);
    expect(asSource(found!)!.requests[0]).toEqual(request);
  });
});

it.each([
  [
    'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
    'youtube',
    { channel: 'UCabcdefghijklmnopqrstuv' },
  ],
  ['https://youtube.com/playlist?list=PLabcdefghijkl', 'youtube', { playlist: 'PLabcdefghijkl' }],
  ['https://old.reddit.com/r/spain/', 'reddit', { subreddit: 'spain' }],
  ['https://www.reddit.com/r/spain/comments/abc/x/', 'reddit', { subreddit: 'spain' }],
  [
    'https://www.reddit.com/r/spain/search?q=pan&restrict_sr=on',
    'reddit',
    { subreddit: 'spain', query: 'pan' },
  ],
  ['https://www.reddit.com/search/?q=migalinda', 'reddit', { query: 'migalinda' }],
  ['https://github.com/migalinda/web', 'github', { repository: 'migalinda/web', what: 'releases' }],
  ['https://github.com/migalinda/web/discussions/4', 'github', { repository: 'migalinda/web' }],
  [
    'https://cooking.stackexchange.com/questions/tagged/bread',
    'stack-exchange',
    { site: 'cooking', tag: 'bread' },
  ],
  [
    'https://es.stackoverflow.com/questions/tagged/pan',
    'stack-exchange',
    { site: 'es.stackoverflow.com', tag: 'pan' },
  ],
  ['https://medium.com/tag/panaderia', 'medium', { tag: 'panaderia' }],
  ['https://medium.com/@ines', 'medium', { account: 'ines' }],
  ['https://es.wikipedia.org/wiki/Pan_de_molde', 'wikipedia', { page: 'Pan de molde' }],
  ['https://ca.m.wikipedia.org/wiki/Pa', 'wikipedia', { page: 'Pa', language: 'ca' }],
  ['https://apps.apple.com/es/app/migalinda/id123456789', 'app-store', { app: 123456789 }],
  ['https://apps.apple.com/us/app/id123456789?l=es', 'app-store', { app: 123456789, country: 'US' }],
  ['https://bsky.app/profile/clienta.example/post/3k', 'bluesky', { account: 'clienta.example' }],
  [
    'https://news.google.com/search?q=pan%20when%3A7d&hl=es&gl=ES&ceid=ES:es',
    'google-news',
    { query: 'pan' },
  ],
  [
    'https://news.google.com/rss/search?q=pan+when:30d&gl=MX',
    'google-news',
    { query: 'pan', country: 'MX', days: 30 },
  ],
  ['https://hn.algolia.com/?q=migalinda', 'hacker-news', { query: 'migalinda' }],
  ['https://red.example/@ines.rss', 'mastodon', { host: 'red.example', account: 'ines' }],
  ['https://blog.example/pan/comments/feed/', 'wordpress', { host: 'blog.example/pan' }],
  ['https://foro.example/c/comercio/5.rss', 'discourse', { host: 'foro.example', category: 'comercio/5' }],
  [
    'https://www.tripadvisor.es/Restaurant_Review-x',
    'by-hand',
    { url: 'https://www.tripadvisor.es/Restaurant_Review-x', every: '1 week' },
  ],
  ['https://maps.app.goo.gl/abc', 'by-hand', { url: 'https://maps.app.goo.gl/abc', every: '1 week' }],
  [
    'https://www.google.es/maps/place/x',
    'by-hand',
    { url: 'https://www.google.es/maps/place/x', every: '1 week' },
  ],
  [
    'https://www.google.com/alerts/feeds/123/456',
    'google-alerts',
    { url: 'https://www.google.com/alerts/feeds/123/456' },
  ],
])('knows %s', (address, kind, fields) => {
  expect(recognise(address)).toEqual({ kind, fields });
});

it('does not take for sure what may be anything, and guesses it', () => {
  for (const address of [
    'https://red.example/@ines',
    'https://foro.example/c/comercio/5',
    'https://blog.example/',
    'https://www.youtube.com/@horno',
    'https://notreddit.com/r/spain',
    'https://reddit.com.example/r/x',
    'https://www.google.com/search?q=pan',
  ])
    expect(recognise(address), address).toBeUndefined();
  expect(guesses('https://red.example/@ines@otra.example')).toEqual([
    { kind: 'mastodon', fields: { host: 'otra.example', account: 'ines' } },
  ]);
  expect(guesses('https://foro.example/c/comercio/5').map(({ kind }) => kind)).toEqual(['discourse']);
  expect(guesses('https://foro.example/c/pan').map(({ kind }) => kind)).toEqual(['discourse', 'lemmy']);
  expect(guesses('https://blog.example/2026/11/pan')).toEqual([]);
});

it('never throws, and what it recognises can be asked', () => {
  const part = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      'r',
      'c',
      'feeds',
      '@a',
      'tags',
      'x.rss',
      '%',
      '%E0%A4%A',
      'wiki',
      'channel',
      '..',
      'search',
    ),
  );
  const host = fc.constantFrom(
    'www.reddit.com',
    'youtube.com',
    'es.wikipedia.org',
    'github.com',
    'api.github.com',
    'news.google.com',
    'a.example',
    'bsky.app',
    'medium.com',
    'apps.apple.com',
    'cooking.stackexchange.com',
    'hnrss.org',
    'webmention.io',
    'www.boe.es',
    'www.bing.com',
    'api.gdeltproject.org',
  );
  fc.assert(
    fc.property(
      host,
      fc.array(part, { maxLength: 5 }),
      fc.dictionary(
        fc.constantFrom('q', 's', 'feed', 'list', 'title', 'query', 'gl', 'c'),
        fc.string({ maxLength: 12 }),
      ),
      (name, path, query) => {
        const address = `https://${name}/${path.join('/')}?${new URLSearchParams(query).toString()}`;
        for (const candidate of [recognise(address), ...guesses(address)]) {
          if (!candidate) continue;
          const source = asSource(candidate);
          expect(source).toBeDefined();
          for (const { url } of source!.requests) expect(URL.canParse(url), url).toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  );
  for (const address of ['', 'x', 'javascript:alert(1)', 'file:///etc/passwd', 'ftp://a.example/x.rss']) {
    expect(recognise(address)).toBeUndefined();
    expect(guesses(address)).toEqual([]);
  }
});
