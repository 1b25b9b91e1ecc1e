import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { broughtBy } from '../../src/insight/brought.ts';
import { effects } from '../../src/insight/decisions.ts';
import { OPEN_GOALS, goalsProgress } from '../../src/insight/goals.ts';
import { createInsight } from '../../src/insight/insight.ts';
import type { Insight } from '../../src/insight/insight.ts';
import { presenceOf, unanswered } from '../../src/insight/presence.ts';
import { collect } from '../collect/collect.ts';

const SHIPPED = fileURLToPath(new URL('../../content', import.meta.url));
const now = new Date('2026-11-22T20:00:00Z');
let folder: string;
let insight: Insight;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oido-changed-'));
  cpSync(SHIPPED, folder, { recursive: true, filter: (path) => !/[\\/](weeks|\.cache)([\\/]|$)/.test(path) });
  await collect({ content: folder, now, dryRun: false, yes: true, env: {}, say: () => undefined });
  insight = createInsight(readArchive(folder), now);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a decision of the sample is seen to have changed something, and one bad Saturday proves nothing', () => {
  const found = new Map(effects(insight).map((effect) => [effect.decision.id, effect]));
  expect(insight.archive.problems).toEqual([]);
  expect(found.get('horario-en-la-puerta')).toMatchObject({
    change: 'less',
    before: { n: 8 },
    after: { n: 0 },
  });
  expect(found.get('segundo-repartidor')).toMatchObject({
    change: 'no-clear-change',
    burst: true,
    due: true,
  });
  expect(found.get('abrir-los-domingos')!.change).toBe('too-early');
  expect(found.get('pan-sin-gluten')!.change).toBe('nothing-done');
  // What people said stands beside what was decided, and is still there.
  for (const { decision, mentions } of found.values()) expect(mentions).toEqual(decision.mentions);
});

test('its goals can be measured, and began where they say', () => {
  const goals = goalsProgress(insight);
  expect(goals.length).toBe(OPEN_GOALS);
  expect(goals.some(({ now }) => now !== undefined)).toBe(true);
  for (const { trend } of goals) expect(trend.length).toBeGreaterThan(2);
});

test('what listening brought is known, and where to be is half decided', () => {
  const { early, people, turned, minutes, won, costAPerson } = broughtBy(insight, insight.weeks);
  expect(early).toBe(false);
  for (const count of [people, turned.length, minutes.n, won.n, costAPerson])
    expect(count).toBeGreaterThan(0);
  expect(unanswered(insight)).toEqual(['purpose', 'limits']);
  const verdicts = new Map(
    presenceOf(insight).map(({ platform, verdict, because }) => [platform, [verdict, ...because]]),
  );
  expect(verdicts.get('press')).toEqual(['no', 'not-answerable']);
  expect(verdicts.get('reviews')).toContain('answers-missing');
});
