import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../../src/archive/instant.ts';
import { readArchive } from '../../src/archive/read.ts';
import { addDays } from '../../src/archive/week.ts';
import { effects } from '../../src/insight/decisions.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { collect } from '../collect/collect.ts';
import { ownerOf, readManifest } from '../init/manifest.ts';
import { cyclesUntil, moved, withoutDates } from './dates.ts';

const SHIPPED = fileURLToPath(new URL('../../content', import.meta.url));
const dated = ['goals.yaml', ...readdirSync(join(SHIPPED, 'decisions')).map((name) => `decisions/${name}`)];

test('the weeks that the dates are written for move nothing, and those before and after do', () => {
  const at = (day: string): number => cyclesUntil(new Date(`${day}T12:00:00Z`));
  expect(['2026-11-16', '2027-01-17'].map(at)).toEqual([0, 0]);
  expect(['2026-11-15', '2027-01-18', '2027-03-22'].map(at)).toEqual([-1, 1, 2]);
});

test('however far all days of a file move, it is known; where one moves alone, somebody has written in it', () => {
  const text = readFileSync(join(SHIPPED, 'goals.yaml'), 'utf8');
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 200 }), (cycles) => {
      expect(withoutDates(moved(text, cycles))).toBe(withoutDates(text));
      expect(moved(moved(text, cycles), -cycles)).toBe(text);
    }),
  );
  const one = text.replace(/by: (\S+)/, (_, by: Day) => `by: ${addDays(by, 9 * 7)}`);
  expect(one).not.toBe(text);
  expect(withoutDates(one)).not.toBe(withoutDates(text));
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -9, max: 9 }), (any, cycles) => {
      expect(typeof withoutDates(moved(any, cycles))).toBe('string');
    }),
  );
});

describe.each(['2027-02-24T09:00:00Z', '2028-08-09T09:00:00Z'])(
  'who begins with the sample on %s',
  (instant) => {
    const now = new Date(instant);
    let content: string;
    const run = (when: Date): Promise<number> =>
      collect({ content, now: when, dryRun: false, yes: true, env: {}, say: () => undefined });
    const read = (path: string): string => readFileSync(join(content, path), 'utf8');
    const NOTES = 'decisions/pan-sin-gluten.md';

    beforeAll(async () => {
      content = mkdtempSync(join(tmpdir(), 'oido-dates-'));
      cpSync(SHIPPED, content, {
        recursive: true,
        filter: (path) => !/[\\/](weeks|\.cache)([\\/]|$)/.test(path),
      });
      writeFileSync(join(content, NOTES), `${read(NOTES)}\nLo ha escrito alguien.\n`);
      await run(now);
    }, 60_000);
    afterAll(() => rmSync(content, { recursive: true, force: true }));

    test('finds goals that are still ahead, and decisions with what led to them', () => {
      const insight = createInsight(readArchive(content), now);
      const { goals, problems } = insight.archive;
      expect(problems).toEqual([]);
      for (const { by, start } of goals) {
        expect(by > insight.today, by).toBe(true);
        expect(start.on < insight.today, start.on).toBe(true);
      }
      const found = new Map(effects(insight).map((effect) => [effect.decision.id, effect]));
      expect(found.get('horario-en-la-puerta')).toMatchObject({ change: 'less', after: { n: 0 } });
      for (const id of ['horario-en-la-puerta', 'segundo-repartidor'])
        expect(found.get(id)!.mentions.length, id).toBeGreaterThanOrEqual(5);
      for (const { mentions, decision } of found.values()) {
        expect(decision.since <= insight.today, decision.id).toBe(true);
        for (const mention of mentions) expect(insight.byId.has(mention), mention).toBe(true);
      }
    });

    test('is still known not to have written them, and what somebody wrote stays', () => {
      const manifest = readManifest();
      for (const path of dated)
        expect([path, ownerOf(content, path, manifest)]).toEqual([
          path,
          path === NOTES ? 'person' : 'sample',
        ]);
      expect(read(NOTES)).toContain('2024-02-05');
    });

    test('finds them as they were ten weeks later, and nothing asked for once it was done', async () => {
      const before = dated.map(read);
      await run(new Date(now.getTime() + 10 * 7 * 86_400_000));
      expect(dated.map(read)).toEqual(before);
      const { weeks } = readArchive(content);
      const asked = weeks
        .flatMap(({ mentions }) => mentions)
        .filter(({ text }) => /horario en la puerta/.test(text));
      const since = /since: (\S+)/.exec(read('decisions/horario-en-la-puerta.md'))![1]!;
      expect(asked.length).toBeGreaterThan(5);
      for (const { day } of asked) expect(day < since, day).toBe(true);
    }, 60_000);
  },
);
