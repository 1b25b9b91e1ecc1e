import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readConfiguration } from '../../src/archive/read-configuration.ts';
import { ourKinds } from '../../src/archive/topic.ts';
import type { TopicKind } from '../../src/archive/topic.ts';
import { weekRange } from '../../src/archive/week.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { compileTopics } from '../../src/text/match-topics.ts';
import { seriousWords } from '../../src/text/serious.ts';
import { readKinds } from '../collect/sources.ts';
import { shownName } from './formats/shown.ts';
import type { Said } from './said.ts';
import { SERIOUS_WORDS } from './texts/serious.ts';
import { VENUES, venueOf } from './venues.ts';
import { saidIn } from './week.ts';

const read = readConfiguration(fileURLToPath(new URL('../../content', import.meta.url)));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { settings, sources, topics } = read.value;

test('is marked as a sample, and reaches for nobody outside it', () => {
  expect(settings.sample).toBe(true);
  const addresses = [settings.site, settings.repository, ...settings.own, ...sources.map(({ url }) => url)];
  for (const address of addresses) if (address) expect(new URL(address).hostname).toMatch(/\.example$/);
  expect(settings.contact).toMatch(/\.example$/);
});

test('the sources that are fetched are those that the sample serves', () => {
  const fetched = sources.filter(({ kind }) => kind !== 'by-hand');
  expect(fetched.map(({ id }) => id).toSorted()).toEqual(VENUES.map(({ source }) => source).toSorted());
  const problems: Problem[] = [];
  for (const { source, requests } of readKinds(fetched, problems)) {
    const { host, path } = venueOf(source.id);
    expect(requests.map(({ url }) => url)).toEqual([`https://${host}${path}`]);
  }
  expect(problems).toEqual([]);
  expect(sources.length - fetched.length).toBeGreaterThanOrEqual(1);
  expect(new Set(VENUES.map(({ format }) => format))).toEqual(new Set(['rss', 'rdf', 'atom', 'json']));
});

const matcher = compileTopics(topics);
const kinds = new Map(topics.map(({ id, kind }) => [id, kind]));
const topicsOf = (said: Said): string[] => [
  ...matcher
    .match({
      title: said.title ?? '',
      text: said.text,
      author: shownName(said, venueOf(said.source)),
      url: `https://${venueOf(said.source).host}${said.path}`,
      source: said.source,
      language: said.language,
      ...(said.rating === undefined ? {} : { rating: said.rating }),
    })
    .keys(),
];
const kindsOf = (said: Said): Set<TopicKind> => new Set(topicsOf(said).map((id) => kinds.get(id)!));
const mentions = weekRange('2024-W01', '2028-W52')
  .flatMap((week) => saidIn(week))
  .filter(({ tags }) => !tags.includes('broadcast'));

test('the topics find what is ours, and only that', () => {
  expect(matcher.problems).toEqual([]);
  for (const said of mentions) {
    const ours = [...kindsOf(said)].some((kind) => ourKinds.has(kind));
    expect(ours, `${said.source}: ${said.title ?? ''} ${said.text}`).toBe(said.tags.includes('ours'));
  }
});

test('competitors, the trade, the neighbourhood and those who look for bread are found', () => {
  for (const said of mentions) {
    const found = kindsOf(said);
    for (const kind of ['competitor', 'sector', 'community'] as const)
      if (said.tags.includes(kind)) expect(found, said.text).toContain(kind);
    if (said.tags.includes('looking')) expect(topicsOf(said), said.text).toContain('buscan-pan');
  }
});

test('noise and near misses match nothing', () => {
  for (const said of mentions) {
    const concerns = said.tags.some((tag) => tag !== 'noise' && tag !== 'near-miss' && tag !== 'follow');
    if (!concerns) expect(topicsOf(said), `${said.title ?? ''} ${said.text}`).toEqual([]);
  }
});

test('a wave is about the delivery', () => {
  const wave = mentions.filter(({ tags }) => tags.includes('wave'));
  const delivery = wave.filter((said) => topicsOf(said).includes('reparto'));
  expect(delivery.length / wave.length).toBeGreaterThan(0.8);
});

test('a serious message holds words that ask for a look today', () => {
  for (const { title = '', text } of SERIOUS_WORDS) {
    expect(seriousWords(`${title}\n${text}`, 'es'), text).not.toEqual([]);
  }
});

test('every topic is spoken of', () => {
  const spoken = new Set(mentions.flatMap(topicsOf));
  expect(topics.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
});
