import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.ts';
import { parseFeed } from '../parse.ts';
import { kinds } from '../sources.ts';
import type { Kind, Reading } from '../sources.ts';
import { exampleOf } from './reference.ts';

const folder = new URL('./golden/', import.meta.url);
const now = new Date('2026-11-19T06:00:00Z');
const listening = kinds.filter((kind) => kind.name !== 'by-hand' && kind.name !== 'mailbox');

const inputOf = (kind: Kind): URL =>
  [`${kind.name}.xml`, `${kind.name}.json`]
    .map((file) => new URL(file, folder))
    .find((file) => existsSync(file))!;

/** As the pipeline reads it, with the source that the reference gives as an example. */
async function entriesFrom(kind: Kind, body: string): Promise<unknown> {
  const source = exampleOf(kind);
  const reading: Reading = source.kind.read
    ? source.kind.read(body, source.fields)
    : await parseFeed(body, { url: source.requests[0]?.url ?? '' });
  if (!reading.ok) return reading;
  return entriesOf(reading.feed, source, { now, timezone: 'Europe/Madrid' });
}

describe('golden pairs: a feed as the place writes it, and the entries expected of it', () => {
  it.each(listening.map((kind) => [kind.name, kind] as const))('%s', async (name, kind) => {
    const found = JSON.parse(
      JSON.stringify(await entriesFrom(kind, readFileSync(inputOf(kind), 'utf8'))),
    ) as unknown;
    const expected = new URL(`${name}.expected.json`, folder);
    // Written only when asked for, to be read by a person before it is committed.
    if (process.env['OIDO_GOLDEN']) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  it('every kind has its pair, and no pair is left over', () => {
    const names = new Set(readdirSync(folder).map((file) => file.replace(/(\.expected)?\.(json|xml)$/, '')));
    expect([...names].sort()).toEqual(listening.map(({ name }) => name).sort());
  });

  it.each(listening.map((kind) => [kind.name, kind] as const))(
    '%s says why what is no feed is none',
    async (_, kind) => {
      for (const body of [
        '',
        'Too many requests',
        '<html><title>Entre</title></html>',
        '{}',
        '[]',
        'null',
        '{"items":3}',
        '{"children":{}}',
      ]) {
        const source = exampleOf(kind);
        const reading = source.kind.read ? source.kind.read(body, source.fields) : await parseFeed(body, {});
        if (!reading.ok) expect(reading.message).toMatch(/\S/);
        else expect(reading.feed.items).toEqual([]);
      }
    },
  );
});
