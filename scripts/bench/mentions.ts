import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCoverage } from '../../src/archive/coverage-file.ts';
import { idOf } from '../../src/archive/identity.ts';
import { intentLabels } from '../../src/archive/mention.ts';
import { topicKinds } from '../../src/archive/topic.ts';
import { addWeeks, weekDays } from '../../src/archive/week.ts';
import { fileName, writeMention } from '../../src/archive/write-mention.ts';

export const WEEKS = 260;
export const TOPICS = 200;
const LAST = '2026-W46';
const SOURCES = 12;
const platforms = ['reviews', 'forum', 'microblog', 'press', 'video', 'blog'];
const sentiments = ['positive', 'negative', 'neutral'] as const;

const words = (
  'pan hogaza centeno reparto tarde frío caliente rico masa madre tienda barrio precio caro barato amable cola sábado ' +
  'domingo encargo tarta croissant empanada horno harina corteza miga desayuno café mesa plaza mercado vecina cliente'
).split(' ');

/** A generator of the same numbers at every run (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes a content folder of so many mentions over 260 weeks and 200 topics. */
export function writeArchive(content: string, count: number): void {
  const next = numbers(20261118);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const sentence = (length: number): string => Array.from({ length }, () => pick(words)).join(' ');
  mkdirSync(join(content, 'topics'), { recursive: true });
  writeFileSync(
    join(content, 'settings.yaml'),
    'name: Panadería Migalinda\nlanguage: es\ntimezone: Europe/Madrid\n',
  );
  writeFileSync(
    join(content, 'sources.yaml'),
    Array.from(
      { length: SOURCES },
      (_, n) => `- { id: sitio-${n}, kind: feed, url: 'https://sitio${n}.example/feed' }\n`,
    ).join(''),
  );
  for (let n = 0; n < TOPICS; n += 1) {
    const kind = n === 0 ? 'brand' : topicKinds[n % topicKinds.length];
    const query = n === 0 ? 'migalinda' : `migalinda AND ${words[n % words.length]}`;
    writeFileSync(
      join(content, 'topics', `tema-${n}.md`),
      `---\ntitle: Tema ${n}\nkind: ${kind}\nquery: ${query}\n---\nLo que se dice de esto.\n`,
    );
  }
  for (let w = 0; w < WEEKS; w += 1) {
    const week = addWeeks(LAST, w - WEEKS + 1);
    const days = weekDays(week);
    const folder = join(content, 'weeks', week);
    mkdirSync(folder, { recursive: true });
    const coverage = Object.fromEntries(
      Array.from({ length: SOURCES }, (_, n) => [
        `sitio-${n}`,
        Object.fromEntries(days.map((day) => [day, 20])),
      ]),
    );
    writeFileSync(join(folder, 'coverage.yaml'), writeCoverage(coverage));
    const share = Math.floor(((w + 1) * count) / WEEKS) - Math.floor((w * count) / WEEKS);
    for (let n = 0; n < share; n += 1) {
      const day = pick(days);
      const id = idOf([week, String(n)]);
      const title = `Migalinda: ${sentence(6)}`;
      const topics = {
        'tema-0': ['Migalinda'],
        [`tema-${1 + Math.floor(next() * (TOPICS - 1))}`]: [pick(words)],
      };
      const url = `https://sitio.example/${week}/${n}`;
      const platform = pick(platforms);
      const text = writeMention({
        title,
        url,
        published: `${day}T${String(8 + (n % 12)).padStart(2, '0')}:30:00+01:00`,
        collected: `${days[6]}T23:00:00Z`,
        source: `sitio-${Math.floor(next() * SOURCES)}`,
        platform,
        author: { name: `Vecina ${Math.floor(next() * 4000)}` },
        rating: platform === 'reviews' ? 1 + Math.floor(next() * 5) : undefined,
        signals: {
          language: 'es',
          topics,
          sentiment: {
            label: pick(sentiments),
            score: Math.round(next() * 200 - 100) / 100,
            confidence: 0.8,
          },
          intent: { label: pick(intentLabels), confidence: 0.8 },
        },
        triage: { status: next() < 0.3 ? 'answered' : 'open' },
        text: `${sentence(14)}. El pan de Migalinda ${sentence(12)}. ${sentence(10)}.`,
      });
      writeFileSync(join(folder, fileName(day, title, id)), text);
    }
  }
}
