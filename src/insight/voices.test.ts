import { describe, expect, test } from 'vitest';
import { followable } from './follow.ts';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Business, Said } from './test-archive.ts';
import { voicesOf } from './voices.ts';

const voices = (said: Said[], business: Business = {}) =>
  voicesOf(createInsight(archiveOf({ said, ...business }), new Date('2026-11-30T00:00:00Z')));
const lucia = { author: 'Lucía Martín', authorUrl: 'https://red.example/@lucia' };

describe('people who talk about us', () => {
  test('are those who did so more than once, whoever spoke last first', () => {
    const { people } = voices([
      { id: 'a', day: '2026-11-17', intent: 'question', triage: { status: 'answered' }, ...lucia },
      {
        id: 'b',
        day: '2026-11-20',
        text: 'Os recomiendo esta panadería',
        intent: 'praise',
        platform: 'blog',
        ...lucia,
      },
      { id: 'c', day: '2026-11-18', author: 'ana_88' },
      { id: 'd', day: '2026-11-21', author: 'Ana_88', intent: 'complaint' },
      { id: 'once', day: '2026-11-21', author: 'Pedro Ruiz' },
      { id: 'nobody', day: '2026-11-21' },
    ]);
    expect(
      people.map(({ anchor, name, asked, answered, platforms }) => ({
        anchor,
        name,
        asked,
        answered,
        platforms,
      })),
    ).toEqual([
      { anchor: 'c', name: 'A…', asked: 1, answered: 0, platforms: ['forum'] },
      { anchor: 'a', name: 'Lucía M.', asked: 1, answered: 1, platforms: ['blog', 'forum'] },
    ]);
    expect(people[1]!.mentions.map(({ mention }) => mention.id)).toEqual(['b', 'a']);
    expect(people[1]).toMatchObject({ recommends: true, since: '2026-11-17', last: '2026-11-20' });
  });

  test('are no two people of one name on two platforms', () => {
    const both = [
      { day: '2026-11-17', author: 'Ana' },
      { day: '2026-11-18', author: 'Ana', platform: 'video' },
    ];
    expect(voices(both).people).toEqual([]);
  });

  test('are nobody because of what they say of competitors, and nobody who bears our name', () => {
    expect(
      voices([
        { day: '2026-11-17', ...lucia },
        { day: '2026-11-18', topics: ['espiga'], ...lucia },
      ]).people,
    ).toEqual([]);
    expect(voices([1, 2].map((n) => ({ day: `2026-11-1${n}`, author: 'Migalinda' }))).people).toEqual([]);
  });

  test('have no name where none is to be shown', () => {
    const said = [1, 2].map((n): Said => ({ day: `2026-11-1${n}`, ...lucia }));
    const { people } = voices(said, { settings: { privacy: { shown: 'none' } } });
    expect(people[0]!.name).toBeUndefined();
    expect(people[0]!.anchor).not.toMatch(/luc/i);
  });

  test('can be followed where their feed is known, and it says whether they are', () => {
    const said = [1, 2].map((n): Said => ({ day: `2026-11-1${n}`, ...lucia }));
    const feed = 'https://red.example/@lucia.rss';
    expect(voices(said).people[0]!.follow).toEqual({
      kind: 'mastodon',
      feed,
      page: lucia.authorUrl,
      followed: false,
    });
    const sources = [
      { id: 'foro', kind: 'feed' },
      { id: 'lucia', kind: 'feed', url: feed, follow: true },
    ];
    expect(voices(said, { sources }).people[0]!.follow!.followed).toBe(true);
    const account = { id: 'lucia', kind: 'mastodon', host: 'red.example', account: 'lucia' };
    const followed = (source: Record<string, unknown>): boolean =>
      voices(said, { sources: [sources[0]!, source] }).people[0]!.follow!.followed;
    expect(followed({ ...account, follow: true })).toBe(true);
    expect(followed(account)).toBe(false);
    expect(followed({ ...account, account: 'ana', follow: true })).toBe(false);
  });
});

test('outlets of the press have figures, by their own names', () => {
  const { people, outlets } = voices([
    { day: '2026-11-17', platform: 'press', outlet: 'El Eco', author: 'Una Periodista' },
    { day: '2026-11-18', platform: 'press', outlet: 'El Eco', author: 'Una Periodista' },
    { day: '2026-11-18', platform: 'press' },
  ]);
  expect(people).toEqual([]);
  expect(outlets.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['El Eco', 2],
    ['Foro del barrio', 1],
  ]);
});

describe('the feed of an author', () => {
  test.each([
    ['https://red.example/@lucia', 'https://red.example/@lucia.rss'],
    [
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
    ],
    ['https://bsky.app/profile/lucia.example', 'https://bsky.app/profile/lucia.example/rss'],
    ['https://old.reddit.com/user/lucia', 'https://www.reddit.com/user/lucia/.rss'],
    ['https://medium.com/@lucia', 'https://medium.com/feed/@lucia'],
    ['https://lucia.wordpress.com/about', 'https://lucia.wordpress.com/feed'],
    ['https://lucia.blogspot.com/', 'https://lucia.blogspot.com/feeds/posts/default'],
  ])('%s → %s', (page, feed) => expect(followable(page)?.feed).toBe(feed));

  test.each([
    undefined,
    '',
    'javascript:alert(1)',
    'https://foro.example/u/lucia',
    'https://youtube.com/@lucia',
    'https://red.example/@lucia/123',
    'https://www.tiktok.com/@lucia',
    'https://www.threads.net/@lucia',
    'https://substack.com/@lucia',
  ])('is not known of %s', (page) => expect(followable(page)).toBeUndefined());
});
