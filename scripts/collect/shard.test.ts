import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceSchema } from '../../src/archive/source.ts';
import type { Gathered } from './gathered.ts';
import { readParts, writePart } from './shard-file.ts';
import { ofShard, readShard } from './shard.ts';
import { readKinds } from './sources.ts';
import type { ReadSource } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'oido-part-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'part.jsonl');
const NOW = new Date('2026-11-18T07:00:00Z');

const read = (...sources: Record<string, unknown>[]): ReadSource[] => {
  const problems: never[] = [];
  const made = readKinds(
    sources.map((source, index) => sourceSchema.parse({ id: `s${index}`, ...source })),
    problems,
  );
  expect(problems).toEqual([]);
  return made;
};
const idsOf = (sources: readonly ReadSource[]): string[] => sources.map(({ source }) => source.id);
const partsOf = (sources: ReadSource[], of: number): string[][] =>
  Array.from({ length: of }, (_, index) => idsOf(ofShard(sources, { part: index + 1, of })));

describe('dividing the sources', () => {
  it('reads a part as people write it, and nothing else', () => {
    expect(readShard('2/5')).toEqual({ part: 2, of: 5 });
    for (const text of ['', '0/5', '6/5', '1/0', '1', 'a/b', '1/1000', '-1/5', '1/5/2'])
      expect(readShard(text), text).toBeUndefined();
  });

  it('gives each source to exactly one machine, whatever the number of machines', () => {
    const sources = read(
      ...Array.from({ length: 60 }, (_, n) => ({
        kind: 'feed',
        url: `https://h${n % 25}.example/feed/${n}`,
      })),
      { kind: 'by-hand' },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (of) => {
        expect(partsOf(sources, of).flat().toSorted()).toEqual(idsOf(sources).toSorted());
      }),
    );
    // Twenty-five hosts do not all fall to one of five.
    expect(partsOf(sources, 5).filter((part) => part.length > 0)).toHaveLength(5);
  });

  it('keeps a host on one machine, and with it all that share its patience', () => {
    const sources = read(
      { kind: 'reddit', query: 'pan' },
      { kind: 'feed', url: 'https://old.reddit.com/r/pan/.rss' },
      { kind: 'reddit', subreddit: 'spain' },
      { kind: 'feed', url: 'https://user:word@REDDIT.com:443/r/x/.rss' },
    );
    for (const of of [2, 3, 5, 17])
      expect(partsOf(sources, of).filter((part) => part.length > 0)).toHaveLength(1);
  });

  it('does not look into secrets: machines that lack one divide the sources alike', () => {
    const sources = read(
      { kind: 'feed', url: 'https://a.example/feed?token=${OIDO_SOURCE_A}' },
      { kind: 'feed', url: 'https://a.example/other' },
      { kind: 'google-alerts', url: '${OIDO_SOURCE_B}' },
      { kind: 'google-alerts', url: '${OIDO_SOURCE_C}' },
    );
    for (const of of [2, 3, 7, 31]) {
      const part = (id: string): number => partsOf(sources, of).findIndex((ids) => ids.includes(id));
      expect([part('s1'), part('s3')]).toEqual([part('s0'), part('s2')]);
    }
  });
});

const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((said) => said.toWellFormed().replaceAll('\0', ''));
const words = fc.stringMatching(/^[a-z .,:]{0,40}$/);
const instants = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const optional = <T>(from: fc.Arbitrary<T>) => fc.option(from, { nil: undefined });
const gathered = (source: string): fc.Arbitrary<Gathered> =>
  fc
    .record({
      source: fc.constant(source),
      outcome: fc.oneof(
        fc.record({
          status: fc.constant('answered' as const),
          seen: fc.nat(5000),
          oldest: optional(instants),
          days: fc.dictionary(fc.constantFrom('2026-11-18', '2026-11-17'), fc.nat(50)),
        }),
        fc.record({
          status: fc.constant('failed' as const),
          why: fc.constantFrom('timeout', 'http 503', 'not a feed', 'internal error'),
          message: words,
        }),
        fc.constant({ status: 'by-hand' as const }),
      ),
      found: fc.array(
        fc.record({
          entry: fc.record({
            id: fc.stringMatching(/^[a-z2-7]{12}$/),
            source: fc.constant(source),
            platform: fc.constant('forum'),
            title: text,
            text,
            url: optional(fc.webUrl({ withQueryParameters: true })),
            guid: optional(text),
            author: optional(fc.record({ name: text }, { requiredKeys: [] })),
            published: instants,
            dated: optional(fc.constantFrom('first-seen' as const, 'collected' as const)),
            rating: optional(fc.constantFrom(1, 3.5, 5)),
            language: optional(fc.constant('es')),
          }),
          signals: fc.record({
            language: fc.constant('es'),
            topics: fc.dictionary(fc.constantFrom('migalinda', 'reparto'), fc.array(text, { maxLength: 3 })),
            sentiment: fc.constant({ label: 'neutral' as const, score: 0, confidence: 0.5 }),
            intent: fc.constant({ label: 'question' as const, confidence: 0.25 }),
          }),
          own: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      faults: fc.array(words, { maxLength: 2 }),
      milliseconds: fc.nat(100_000),
    })
    .map((one) => JSON.parse(JSON.stringify(one)) as Gathered);

describe('handing on what was heard', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(gathered('foro'), gathered('eco'), (a, b) => {
        writePart(file, [a, b], { part: 1, of: 1 }, NOW);
        expect(readParts([file], ['eco', 'foro'])).toEqual({ gathered: [b, a], whole: true, problems: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever the lines are, and a source it cannot read was not reached', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.json(), fc.string(), fc.constant('{"part":1}')), { maxLength: 6 }),
        (lines) => {
          writeFileSync(file, lines.join('\n'));
          const read = readParts([file], ['foro']);
          expect(read.whole).toBe(false);
          expect(read.gathered).toMatchObject([{ source: 'foro', outcome: { status: 'not-reached' } }]);
          expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  const good: Gathered = JSON.parse(JSON.stringify(fc.sample(gathered('foro'), { numRuns: 1, seed: 1 })[0]));
  const found = {
    entry: {
      id: 'abcdefghijkl',
      source: 'foro',
      platform: 'forum',
      title: 't',
      text: 't',
      published: '2026-11-18T07:00:00Z',
    },
    signals: {
      language: 'es',
      topics: {},
      sentiment: { label: 'neutral', score: 0, confidence: 1 },
      intent: { label: 'other', confidence: 1 },
    },
    own: false,
  };
  it.each([
    [
      'a name that leads out of its folder',
      { found: [{ ...found, entry: { ...found.entry, id: '../../../x' } }] },
    ],
    [
      'an address that runs',
      { found: [{ ...found, entry: { ...found.entry, url: 'javascript:alert(1)' } }] },
    ],
    ['an entry of another source', { found: [{ ...found, entry: { ...found.entry, source: 'eco' } }] }],
    ['a field that nobody knows', { found: [{ ...found, triage: { status: 'answered' } }] }],
    ['a time that is none', { found: [{ ...found, entry: { ...found.entry, published: 'yesterday' } }] }],
    ['a reason that no coverage holds', { outcome: { status: 'failed', why: 'a: { b }', message: '' } }],
    ['a failure that looks like a look', { outcome: { status: 'failed', why: 'looked', message: '' } }],
    ['a source of another name', { source: 'nadie', found: [] }],
  ])('refuses %s, naming file and line', (_, change) => {
    writeFileSync(
      file,
      `${JSON.stringify({ ...good, found: [found] })}\n${JSON.stringify({ ...good, found: [], ...change })}\n`,
    );
    const read = readParts([file], ['foro']);
    expect(read.problems).toMatchObject([{ file, line: 2 }]);
    expect(read.gathered).toMatchObject([{ found: [{ entry: { id: 'abcdefghijkl' } }] }]);
  });

  it('takes the better of two answers, and says which parts are missing', () => {
    const failed: Gathered = {
      source: 'foro',
      outcome: { status: 'failed', why: 'timeout', message: 'late' },
      found: [],
      faults: [],
      milliseconds: 1,
    };
    const heard: Gathered = { ...failed, outcome: { status: 'answered', seen: 3, days: {} } };
    const other = join(folder, 'other.jsonl');
    writePart(file, [heard], { part: 1, of: 3 }, NOW);
    writePart(other, [failed], { part: 3, of: 3 }, NOW);
    for (const paths of [
      [file, other],
      [other, file],
    ]) {
      const read = readParts(paths, ['foro']);
      expect(read.gathered).toEqual([heard]);
      expect(read.problems.map(({ message }) => message)).toEqual(['part 2/3 is missing']);
    }
  });
});
