import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/archive/problem.ts';
import { sourceSchema } from '../../src/archive/source.ts';
import { kinds, readKinds, spacingOf } from './sources.ts';
import type { ReadSource } from './sources.ts';
import { exampleOf, reference } from './sources/reference.ts';

function read(yaml: string): { sources: ReadSource[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const written = (parse(yaml) as unknown[]).map((source) => sourceSchema.parse(source));
  return { sources: readKinds(written, problems, yaml), problems };
}
const addressOf = (fields: string): string => {
  const { sources, problems } = read(`- { id: x, ${fields} }`);
  return problems[0]?.message ?? sources[0]?.requests[0]?.url ?? 'no request';
};

describe('the addresses that kinds make', () => {
  it.each([
    ['kind: feed, url: "https://a.example/feed?x=1#y"', 'https://a.example/feed?x=1#y'],
    ['kind: feed, url: "https://a.example/${OIDO_SOURCE_KEY}"', 'https://a.example/${OIDO_SOURCE_KEY}'],
    [
      'kind: google-news, query: pan, country: us',
      'https://news.google.com/rss/search?q=pan%20when%3A7d&hl=en-US&gl=US&ceid=US%3Aen',
    ],
    [
      'kind: google-news, query: pan, country: MX, days: 2',
      'https://news.google.com/rss/search?q=pan%20when%3A2d&hl=es-419&gl=MX&ceid=MX%3Aes-419',
    ],
    [
      'kind: google-news, query: pan, country: FR',
      'https://news.google.com/rss/search?q=pan%20when%3A7d&hl=fr&gl=FR&ceid=FR%3Afr',
    ],
    ['kind: bing-news, query: pan', 'https://www.bing.com/news/search?q=pan&format=rss'],
    ['kind: reddit, query: pan', 'https://www.reddit.com/search.rss?q=pan&sort=new&t=week'],
    ['kind: reddit, subreddit: r/pan', 'https://www.reddit.com/r/pan/new/.rss'],
    [
      'kind: mastodon, host: "https://Red.example/", account: "@migalinda"',
      'https://red.example/@migalinda.rss',
    ],
    ['kind: mastodon, host: red.example, tag: "#pan"', 'https://red.example/tags/pan.rss'],
    [
      'kind: youtube, playlist: PLabcdefghijklm',
      'https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghijklm',
    ],
    [
      'kind: hacker-news, query: "a b OR c", what: comments',
      'https://hnrss.org/newcomments?q=%22a%20b%22%20OR%20%22c%22&count=100',
    ],
    [
      'kind: app-store, app: id123456789, country: mx',
      'https://itunes.apple.com/mx/rss/customerreviews/page=1/id=123456789/sortby=mostrecent/xml',
    ],
    [
      'kind: stack-exchange, site: stackoverflow, tag: bread or rye',
      'https://stackoverflow.com/feeds/tag/bread+or+rye',
    ],
    [
      'kind: stack-exchange, site: es.stackoverflow.com, tag: pan',
      'https://es.stackoverflow.com/feeds/tag/pan',
    ],
    ['kind: discourse, host: foro.example', 'https://foro.example/posts.rss'],
    ['kind: discourse, host: foro.example, what: topics', 'https://foro.example/latest.rss'],
    [
      'kind: discourse, host: foro.example, category: tiendas/pan/9',
      'https://foro.example/c/tiendas/pan/9.rss',
    ],
    ['kind: discourse, host: foro.example, tag: pan', 'https://foro.example/tag/pan.rss'],
    [
      'kind: lemmy, host: lemmy.example, community: "!pan@otro.example"',
      'https://lemmy.example/feeds/c/pan@otro.example.xml?sort=New&limit=50',
    ],
    ['kind: wordpress, host: gaceta.example/blog', 'https://gaceta.example/blog/comments/feed/'],
    ['kind: wordpress, host: gaceta.example, query: el pan', 'https://gaceta.example/?s=el%20pan&feed=rss2'],
    ['kind: wordpress, post: "https://gaceta.example/pan/"', 'https://gaceta.example/pan/feed/'],
    ['kind: medium, account: "@harina"', 'https://medium.com/feed/@harina'],
    ['kind: github, repository: sotoclaro/mapa', 'https://github.com/sotoclaro/mapa/discussions.atom'],
    [
      'kind: github, query: "pan is:pr"',
      'https://api.github.com/search/issues?q=pan%20is%3Apr&sort=created&order=desc&per_page=50',
    ],
    ['kind: boe, section: 3', 'https://www.boe.es/rss/boe.php?s=3'],
    ['kind: by-hand', 'no request'],
  ])('%s', (fields, address) => {
    expect(addressOf(fields)).toBe(address);
  });

  it('asks as many pages of the app store as are wanted', () => {
    const [source] = read('- { id: x, kind: app-store, app: 12345, pages: 10 }').sources;
    expect(source?.requests).toHaveLength(10);
    expect(source?.requests[9]?.url).toContain('/page=10/');
  });

  it('escapes what people write, so that no word becomes part of the address', () => {
    const { sources } = read('- { id: x, kind: reddit, query: "a&sort=top#x ñ/?" }');
    expect(new URL(sources[0]!.requests[0]!.url).searchParams.get('q')).toBe('a&sort=top#x ñ/?');
    expect(new URL(sources[0]!.requests[0]!.url).searchParams.getAll('sort')).toEqual(['new']);
  });

  it('puts no secret in: that is the fetcher’s, at the last moment', () => {
    const { sources } = read('- { id: x, kind: github, query: pan, token: "${OIDO_SOURCE_GITHUB}" }');
    expect(sources[0]?.requests[0]?.headers?.['authorization']).toBe('Bearer ${OIDO_SOURCE_GITHUB}');
  });
});

describe('what is wrong with a source', () => {
  it.each([
    ['kind: feeed, url: "https://a.example/"', 'x: unknown kind feeed: did you mean `feed`?', '1.kind'],
    ['kind: xylophone', 'x: unknown kind xylophone', '1.kind'],
    ['kind: feed', /^x: missing/, '1.url'],
    ['kind: feed, url: hola', /expected an address that begins with http/, '1.url'],
    ['kind: feed, url: "https://a.example/${HOME}"', /OIDO_SOURCE_/, '1.url'],
    ['kind: discourse, hots: foro.example', /^x: unknown field.*did you mean `host`\?/, '1.hots'],
    [
      'kind: feed, url: "https://a.example/", langauge: es',
      /^x: unknown field.*did you mean `language`\?/,
      '1.langauge',
    ],
    ['kind: mastodon, host: red.example', /expected either tag or account/, '1.kind'],
    ['kind: mastodon, host: "no host", tag: pan', /expected a host such as foro\.example/, '1.host'],
    ['kind: reddit', /expected query, subreddit or both/, '1.kind'],
    ['kind: youtube, channel: abc', /expected a channel id/, '1.channel'],
    ['kind: app-store, app: 12345, pages: 11', /expected at most 10/, '1.pages'],
    ['kind: webmention, domain: a.example, token: abc', /expected the name of a secret/, '1.token'],
    ['kind: google-news, query: pan, country: España', /two letters/, '1.country'],
  ])('%s', (fields, message, field) => {
    const { sources, problems } = read(`- { id: x, ${fields} }`);
    expect(sources).toEqual([]);
    expect(problems.find((problem) => problem.field === field)?.message).toMatch(message);
    expect(problems[0]).toMatchObject({ file: 'sources.yaml', line: 1 });
  });

  it('costs that source alone, and names its line', () => {
    const { sources, problems } = read(
      '- id: bien\n  kind: feed\n  url: https://a.example/\n- id: mal\n  kind: discourse\n  host: foro.example\n  categoria: x\n- id: tambien\n  kind: by-hand\n',
    );
    expect(sources.map(({ source }) => source.id)).toEqual(['bien', 'tambien']);
    expect(problems).toEqual([
      {
        file: 'sources.yaml',
        line: 7,
        field: '2.categoria',
        message: expect.stringMatching(/^mal: unknown field.*`category`/) as string,
      },
    ]);
  });
});

describe('what a source gets from its kind', () => {
  it('a platform, unless it says its own', () => {
    const { sources } = read(
      '- { id: a, kind: wordpress, host: a.example }\n- { id: b, kind: wordpress, host: a.example, query: pan }\n- { id: c, kind: feed, url: "https://a.example/", platform: blog }\n',
    );
    expect(sources.map(({ platform }) => platform)).toEqual(['comments', 'blog', 'blog']);
  });

  it('an identity, unless it says its own', () => {
    const { sources } = read(
      '- { id: a, kind: feed, url: "https://a.example/" }\n- { id: b, kind: feed, url: "https://a.example/", identity: guid }\n',
    );
    expect(sources.map(({ identity }) => identity.by)).toEqual(['address', 'guid']);
  });

  it('the politeness that its host wants, whatever its kind', () => {
    expect(spacingOf('https://old.reddit.com/r/pan/.rss')).toBe(61);
    expect(spacingOf('https://api.gdeltproject.org/api')).toBe(5);
    expect(spacingOf('https://notreddit.com/')).toBe(0);
    const { sources } = read(
      '- { id: a, kind: feed, url: "https://www.reddit.com/r/pan/.rss" }\n- { id: b, kind: github, query: pan }\n- { id: c, kind: github, repository: a/b }\n',
    );
    expect(sources.map(({ spacing }) => spacing)).toEqual([61, 6, 0]);
  });

  it('no reader of its own where a feed comes', () => {
    const { sources } = read(
      '- { id: a, kind: github, query: pan }\n- { id: b, kind: github, repository: a/b }\n',
    );
    expect(sources.map(({ kind }) => kind.read !== undefined)).toEqual([true, false]);
  });
});

describe('the reference', () => {
  it('is what the code says (mended by `npm run kinds`)', () => {
    const file = new URL('./sources/REFERENCE.md', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(reference());
  });

  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s has an example that works, and every field is explained',
    (_, kind) => {
      expect(exampleOf(kind).kind.name).toBe(kind.name);
      for (const [name, schema] of Object.entries(kind.fields.shape)) {
        expect((schema as { description?: string }).description, name).toMatch(/\S.*\.$/);
      }
    },
  );
});
