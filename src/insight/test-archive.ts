import type { Archive, Week } from '../archive/archive.ts';
import type { CoverageValue } from '../archive/coverage.ts';
import type { IntentLabel, Mention, SentimentLabel } from '../archive/mention.ts';
import { triageSchema } from '../archive/mention.ts';
import type { Triage } from '../archive/mention.ts';
import { settingsSchema } from '../archive/settings.ts';
import { sourcesSchema } from '../archive/source.ts';
import type { Topic } from '../archive/topic.ts';
import { addDays, dayOf, weekDays, weekOfDay, weekRange } from '../archive/week.ts';

/** A mention in short: what a test does not say is unremarkable. */
export interface Said {
  /** The local day; with `at`, the time of it. */
  day: string;
  at?: string;
  id?: string;
  title?: string;
  text?: string;
  source?: string;
  platform?: string;
  author?: string;
  authorUrl?: string;
  outlet?: string;
  url?: string;
  inReplyTo?: string;
  topics?: string[] | Record<string, string[]>;
  intent?: IntentLabel;
  sure?: boolean;
  sentiment?: SentimentLabel;
  language?: string;
  rating?: number;
  story?: string;
  collected?: string;
  /** The folder it lies in, where it is not the week of its day. */
  week?: string;
  triage?: Partial<Triage>;
}

export interface Business {
  settings?: Record<string, unknown>;
  sources?: Record<string, unknown>[];
  topics?: (Partial<Topic> & { id: string; kind: Topic['kind'] })[];
  said?: Said[];
  /** First and last week, where they reach beyond what was said. */
  weeks?: [string, string];
  /** What a source did in a week, on each day; every automatic source answers where absent. */
  coverage?: (week: string, source: string) => CoverageValue | Record<string, CoverageValue> | undefined;
  decisions?: Archive['decisions'];
  goals?: Archive['goals'];
}

export const bakeryTopics = [
  { id: 'migalinda', kind: 'brand', title: 'Migalinda' },
  { id: 'hogaza', kind: 'product', title: 'Hogaza de centeno' },
  { id: 'reparto', kind: 'service', title: 'Reparto a domicilio' },
  { id: 'precio', kind: 'price', title: 'Precio' },
  { id: 'espiga', kind: 'competitor', title: 'La Espiga' },
  { id: 'pan', kind: 'sector', title: 'Buscan pan' },
  { id: 'barrio', kind: 'community', title: 'El barrio' },
] as const;

/** An archive in memory, for tests: a bakery with two sources and seven topics unless said otherwise. */
export function archiveOf(business: Business): Archive {
  const settings = settingsSchema.parse({ name: 'Migalinda', ...business.settings });
  const sources = sourcesSchema.parse(
    business.sources ?? [
      { id: 'foro', kind: 'feed', title: 'Foro del barrio' },
      { id: 'resenas', kind: 'feed', title: 'Reseñas' },
    ],
  );
  const topics = (business.topics ?? bakeryTopics).map((topic) => ({
    title: topic.id,
    query: topic.id,
    body: '',
    ...topic,
  }));
  const mentions = (business.said ?? []).map((said, index) => mentionOf(said, index, settings.timezone));
  const ids = mentions.map(({ week }) => week).sort();
  const [first, last] = business.weeks ?? [ids[0] ?? '2026-W47', ids.at(-1) ?? '2026-W47'];
  const weeks = weekRange(
    ids[0] && ids[0] < first ? ids[0] : first,
    ids.at(-1) && ids.at(-1)! > last ? ids.at(-1)! : last,
  );
  return {
    settings,
    sources,
    topics: topics.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    weeks: weeks.map((id): Week => ({
      id,
      mentions: mentions
        .filter(({ week }) => week === id)
        .sort((a, b) => Date.parse(a.published) - Date.parse(b.published) || (a.id < b.id ? -1 : 1)),
      broadcasts: [],
      coverage: coverageOf(business, id, sources),
      following: {},
    })),
    pages: {},
    goals: business.goals ?? [],
    decisions: business.decisions ?? [],
    problems: [],
  };
}

function coverageOf({ coverage }: Business, week: string, sources: Archive['sources']): Week['coverage'] {
  const days = weekDays(week);
  const entries = sources.flatMap(({ id, kind }) => {
    const value = coverage ? coverage(week, id) : kind === 'by-hand' ? undefined : 20;
    if (value === undefined) return [];
    const byDay =
      typeof value === 'object' && !('seen' in value)
        ? value
        : Object.fromEntries(days.map((day) => [day, value]));
    return [[id, byDay]];
  });
  return Object.fromEntries(entries);
}

function mentionOf(said: Said, index: number, timezone: string): Mention {
  const id = said.id ?? `m${String(index).padStart(11, '0')}`;
  const time = said.at ?? '12:00';
  // Local times of these tests are Madrid's in winter unless they carry their own offset.
  const published = said.day.includes('T') ? said.day : `${said.day}T${time}:00+01:00`;
  const day = dayOf(published, timezone);
  const week = said.week ?? weekOfDay(day);
  const topics = said.topics ?? ['migalinda'];
  return {
    id,
    week,
    file: `weeks/${week}/${day}-x-${id}.md`,
    day,
    late: weekOfDay(day) < week,
    title: said.title ?? '',
    text: said.text ?? '',
    url: said.url,
    published,
    collected: said.collected ?? `${addDays(day, 1)}T06:00:00Z`,
    source: said.source ?? 'foro',
    platform: said.platform ?? 'forum',
    outlet: said.outlet,
    inReplyTo: said.inReplyTo,
    author: said.author || said.authorUrl ? { name: said.author, url: said.authorUrl } : undefined,
    rating: said.rating,
    signals: {
      language: said.language ?? 'es',
      topics: Array.isArray(topics) ? Object.fromEntries(topics.map((topic) => [topic, [topic]])) : topics,
      sentiment: {
        label: said.sentiment ?? 'neutral',
        score: { positive: 0.7, negative: -0.7, neutral: 0 }[said.sentiment ?? 'neutral'],
        confidence: said.sure === false ? 0.3 : 0.9,
      },
      intent: { label: said.intent ?? 'other', confidence: said.sure === false ? 0.3 : 0.9 },
      story: said.story,
    },
    triage: triageSchema.parse(said.triage ?? {}),
  };
}
