import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect } from '../../scripts/collect/collect.ts';
import { readArchive } from '../archive/read.ts';
import { broughtBy } from '../insight/brought.ts';
import { conversationOf } from '../insight/conversation.ts';
import { createInsight } from '../insight/insight.ts';
import type { Insight } from '../insight/insight.ts';
import { weekDigest } from '../insight/week-digest.ts';
import { build } from './build-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NOW = '2026-11-22T20:00:00Z';
const WEEK = '2026-W47';
let content: string;
let dist: string;
let insight: Insight;

/** The site of the sample, as a new user sees it. */
beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'oido-agreement-'));
  const kept = (path: string): boolean => !/[\\/](weeks|\.cache)([\\/]|$)/.test(path);
  cpSync(join(root, 'content'), content, { recursive: true, filter: kept });
  const now = new Date(NOW);
  await collect({ content, now, dryRun: false, yes: true, env: {}, say: () => undefined });
  mkdirSync(join(root, '.astro', 'tests'), { recursive: true });
  dist = mkdtempSync(join(root, '.astro', 'tests', 'agreement-'));
  build(content, dist, NOW);
  insight = createInsight(readArchive(content), now);
}, 180_000);
afterAll(() => {
  for (const folder of [content, dist]) rmSync(folder, { recursive: true, force: true });
});

const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
/** What a page says, without its markup. */
const said = (html: string): string =>
  html
    .replace(/<svg\b.*?<\/svg>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
const NUMBERS = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
/** A number as the pages write it: small ones in words. */
function numberIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  expect(found, `${pattern} in: ${text.slice(0, 3000)}`).toBeDefined();
  const word = found!.toLowerCase();
  const small = NUMBERS.indexOf(word.replace(/^una$/, 'un'));
  return small >= 0 ? small : Number(word.replaceAll('.', ''));
}
const topics = (): string[] =>
  readdirSync(join(dist, 'topics'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test('those who were answered are as many where it is asked who waited, and where it is asked what it brought', () => {
  const changed = said(page('changed'));
  const always = said(page('voices').split('Desde el principio, hasta hoy')[1]!);
  const answered = numberIn(always, /esperaban respuesta, (\S+) la tienen?/);
  const unasked = numberIn(always, /Se ha contestado además a (\S+) mensajes?/);
  const brought = broughtBy(insight, insight.weeks);
  expect(answered + unasked).toBe(brought.answers);
  expect(numberIn(changed, /Se ha contestado a (\S+) personas/)).toBe(brought.people);
  expect(brought.people).toBe(brought.answers);
  expect(numberIn(always, /(\S+) mensajes? os recomiendan? a otros/)).toBe(
    numberIn(changed, /Nos han recomendado (\S+) ve/),
  );
  expect(numberIn(always, /(\S+) quejas han acabado bien/)).toBe(
    numberIn(changed, /(\S+) quejas acabaron bien/),
  );
});

test('over any weeks the answers are those that were waited for and the others', () => {
  for (const view of insight.weeks) {
    const { answered, unasked } = conversationOf(insight, [view]);
    expect(unasked).toBeGreaterThanOrEqual(0);
    expect(answered + unasked).toBe(broughtBy(insight, [view]).answers);
  }
});

test('those that slipped by are as many as the page of voices says, and those in doubt', () => {
  const waiting = said(page('waiting'));
  const all = numberIn(waiting, /Se nos pasó (\d+)/);
  const doubtful = numberIn(waiting, /De (\S+) no está claro que esperara/);
  const voices = said(page('voices').split('Desde el principio, hasta hoy')[1]!);
  expect(numberIn(voices, /y (\S+) de hace más de un mes/)).toBe(all - doubtful);
});

test('a topic has one total, and the tones of its last weeks add up to their mentions', () => {
  const list = page('topics');
  for (const id of topics()) {
    const text = said(page(`topics/${id}`));
    const row = new RegExp(`<tr>(?:(?!</tr>).)*/${id}/"(?:(?!</tr>).)*</tr>`, 's').exec(list)![0];
    expect(numberIn(text, /En total se ha dicho (\S+) ve/)).toBe(
      Number(/<td class="number">([\d.]+)/.exec(row)![1]),
    );
    const n = numberIn(text, /\(n = (\d+) en/);
    const tones = /((?:Buenas|Malas|Neutras|No está claro): .*?) Dónde se dice/.exec(text)![1]!;
    const counts = [...tones.matchAll(/: (\d+)/g)].map((found) => Number(found[1]));
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      `${id}: ${tones}`,
    ).toBe(n);
  }
});

test('the week and the page of a topic know one usual range', () => {
  const rows = [...page(`weeks/${WEEK}`).matchAll(/<tr><th scope="row">.*?<\/tr>/gs)].map(([row]) => row);
  let compared = 0;
  for (const id of topics()) {
    const row = rows.find((row) => row.includes(`/topics/${id}/"`));
    const range = row && /\((\d+[–-]\d+)\)/.exec(said(row))?.[1];
    if (range === undefined) continue;
    compared += 1;
    expect(said(page(`topics/${id}`)), id).toContain(`lo normal ahora: ${range}.`);
  }
  expect(compared).toBeGreaterThan(5);
});

test('the places that are listened to are as many in the digest as on the page of sources', () => {
  const { sources } = insight.listening.hearing(WEEK, insight.today);
  expect(numberIn(said(page('sources')), /Sitios que se leen solos (\d+)/)).toBe(sources);
});

test('no week is called normal beside fewer than usual', () => {
  for (const { id } of insight.weeks) {
    const text = said(page(`weeks/${id}`).split('<section')[0]!);
    const all = said(page(`weeks/${id}`));
    if (/se ha hablado de Panadería Migalinda [^.;]*menos de lo normal/.test(all))
      expect(text, id).not.toContain('Semana normal');
  }
  expect(said(page('weeks/2026-W43'))).toContain('Menos de lo normal');
});

test('as many wait in the line about the week under way as on its own page', () => {
  const line = said(/<p class="strip.*?<\/p>/s.exec(readFileSync(join(dist, 'index.html'), 'utf8'))![0]);
  const all = numberIn(line, /; (\S+) mensajes? por contestar/);
  expect(numberIn(said(page(`weeks/${WEEK}`)), /(\S+) por contestar/)).toBe(all);
  expect(numberIn(line, /\((\S+) de esta semana\)/)).toBeLessThan(all);
});

test('of every kind as many are counted as are listed, whoever says to be us', () => {
  const digests = insight.weeks.map(({ id }) => weekDigest(insight, id)!);
  expect(digests.some(({ mentions }) => mentions.some(({ claimsToBeUs }) => claimsToBeUs))).toBe(true);
  for (const { week, counts, said } of digests)
    for (const [kind, readings] of Object.entries(said))
      expect([week, kind, readings.length]).toEqual([week, kind, counts.intent[kind as 'praise'] ?? 0]);
});
