import { readFileSync } from 'node:fs';
import { joinCoverage, writeCoverage } from '../../src/archive/coverage-file.ts';
import { LOOKED } from '../../src/archive/coverage.ts';
import type { Coverage } from '../../src/archive/coverage.ts';
import { writeFigures } from '../../src/archive/figures-file.ts';
import { writeFollowing } from '../../src/archive/following-file.ts';
import type { Instant, WeekId } from '../../src/archive/instant.ts';
import { readArchive } from '../../src/archive/read.ts';
import { readIds, weeksIn } from '../../src/archive/read-names.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { addWeeks, dayOf, daysBetween, weekOf, weekOfDay } from '../../src/archive/week.ts';
import { writeFile } from '../../src/archive/write.ts';
import { fileName, writeMention } from '../../src/archive/write-mention.ts';
import { figuresOfWeek } from '../../src/insight/figures.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { createStories } from '../../src/text/stories.ts';
import { A_RUN, filedOn, plan } from './file.ts';
import type { Filing, Plan } from './file.ts';
import type { Gathered } from './gathered.ts';
import type { Keep } from '../forget/kept.ts';
import { coverageOf } from './hearing.ts';
import { putAway } from './inbox/put-away.ts';
import type { Inbox } from './inbox/read-inbox.ts';
import { Known } from './known.ts';
import { lastAnswer, openPastWeeks } from './reach.ts';
import type { Before } from './reach.ts';
import type { RunReport, SourceReport } from './report.ts';
import type { Archive } from '../../src/archive/archive.ts';

/** Weeks in which a guid or an address tells a mention again. */
const REMEMBERED_WEEKS = 12;
/** Days in which a text published again is the same story. */
const STORY_DAYS = 14;

/** What the folder says before a run, and the recent mentions it is compared with. */
export interface State {
  before: Before;
  recent: Archive;
  ids: Set<string>;
}

/** Reads what a run must know: names of all, text of the last 12 weeks. */
export function readState(content: string, settings: Settings, now: Date): State {
  const weeks = weeksIn(content);
  const from = addWeeks(weekOf(now, settings.timezone), -REMEMBERED_WEEKS);
  const recent = readArchive(content, { from });
  const closed = new Set(weeks.filter((week) => has(`${content}/weeks/${week}/figures.yaml`)));
  return {
    before: {
      empty: weeks.length === 0,
      weeks,
      closed,
      coverage: new Map(recent.weeks.map((week) => [week.id, week.coverage])),
    },
    recent,
    ids: readIds(content),
  };
}

const has = (path: string): boolean => {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
};

export interface FilingOptions {
  content: string;
  settings: Settings;
  now: Date;
  since?: Date;
  /** Files more than 2,000 new mentions without asking. */
  yes: boolean;
  dryRun: boolean;
  /** Every source that is listened to was asked: weeks that have ended close. */
  whole: boolean;
  /** What is done between filing and closing: the sample's made-up team answers then. */
  beforeClosing?: () => void;
  /** When something was heard, and when a week closed, where that is not now: the sample has been listened to all along. */
  heardAt?: (published: Instant) => Date;
  closedAt?: (week: WeekId) => Date;
  /** Titles of sources, for the report. */
  titles: ReadonlyMap<string, string>;
  /** What people dropped into the inbox. */
  inbox?: Inbox;
  /** What may be filed of an entry; all of it where absent. */
  keep?: Keep;
  /** Whether files of the inbox are put away once they are filed, or go: they may hold names that must not be kept. */
  keepInbox?: boolean;
  /** Places that people look at: id → in how many days somebody means to look. */
  byHand?: ReadonlyMap<string, number>;
}

/** Too much to be filed unasked. */
export class TooMany extends Error {
  readonly count: number;
  constructor(count: number) {
    super(
      `this run would file ${count} new mentions, more than ${A_RUN}: run it again with --yes if that is meant`,
    );
    this.count = count;
  }
}

/** Files what was gathered, as one writer, and closes the weeks that have ended. Throws TooMany before anything is written. */
export function fileAll(gathered: readonly Gathered[], state: State, options: FilingOptions): RunReport {
  const { settings, now, since } = options;
  const { timezone } = settings;
  const decided = plan(gathered, {
    before: state.before,
    known: new Known(state.ids, remembered(state.recent)),
    filedToday: filedOn(mentionsOf(state.recent), now, timezone),
    now,
    timezone,
    since,
    story: storyFinder(state.recent, now),
    handedIn: options.inbox?.found,
  });
  if (decided.filings.length > A_RUN && !options.yes) throw new TooMany(decided.filings.length);
  const files: string[] = [];
  const write = (path: string, text: string): void => {
    if (options.dryRun || writeFile(`${options.content}/${path}`, text)) files.push(path);
  };
  for (const filing of decided.filings) {
    const heard = options.heardAt?.(filing.entry.published) ?? now;
    write(...fileOf(kept(filing, options.keep), settings, heard));
  }
  for (const [path, text] of weekFiles(gathered, decided, state, options)) write(path, text);
  const { files: dropped, problems: unread, faults } = options.inbox ?? NOTHING_DROPPED;
  const away = putAway(options.content, weekOf(now, timezone), dropped, options.dryRun, options.keepInbox);
  if (!options.dryRun) options.beforeClosing?.();
  const closed = options.whole && someAnswered(gathered) ? closeWeeks(state, options, write) : [];
  return {
    now: utc(now),
    week: weekOf(now, timezone),
    dryRun: options.dryRun,
    sources: gathered.map((one) => ({
      ...sourceReport(one, decided, options.titles),
      ...lookOf(one.source, decided, state, options),
    })),
    mentions: decided.filings.filter((filing) => !filing.own).length,
    broadcasts: decided.filings.filter((filing) => filing.own).length,
    closed,
    files: [...new Set([...files, ...away.written])].toSorted(),
    removed: away.removed.toSorted(),
    inbox: { files: dropped.length, faults },
    problems: [...state.recent.problems, ...unread],
  };
}

/** `2026-11-19T06:00:11Z` */
const utc = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
const mentionsOf = (archive: Archive) => archive.weeks.flatMap((week) => week.mentions);
const remembered = (archive: Archive) =>
  archive.weeks.flatMap((week) => [...week.mentions, ...week.broadcasts]);
/** Something answered, or there is nothing that could. */
const someAnswered = (gathered: readonly Gathered[]): boolean =>
  gathered.some(({ outcome }) => outcome.status === 'answered') ||
  gathered.every(({ outcome }) => outcome.status === 'by-hand');
const NOTHING_DROPPED: Inbox = { found: [], files: [], problems: [], faults: [] };

function storyFinder(recent: Archive, now: Date): (filing: Filing) => string {
  const stories = createStories({ days: STORY_DAYS });
  const earliest = now.getTime() - 2 * STORY_DAYS * 86_400_000;
  for (const mention of mentionsOf(recent)) {
    if (Date.parse(mention.published) < earliest) continue;
    stories.add(storyItem(mention.id, mention), mention.signals.story);
  }
  return ({ id, entry }) => stories.add(storyItem(id, entry));
}

const storyItem = (
  id: string,
  from: {
    title: string;
    text: string;
    published: string;
    url?: string;
    outlet?: string;
    author?: { name?: string };
  },
) => ({
  id,
  title: from.title,
  text: from.text,
  published: from.published,
  url: from.url,
  outlet: from.outlet,
  author: from.author?.name,
});

const kept = (filing: Filing, keep: Keep | undefined): Filing =>
  keep ? { ...filing, entry: keep(filing.entry, filing.own) } : filing;

/** Path, relative to the content folder, and text of one mention or broadcast. */
function fileOf(filing: Filing, settings: Settings, heard: Date): [string, string] {
  const { id, own, week, entry, signals } = filing;
  const { id: _, text, language: __, ...fields } = entry;
  const name = fileName(dayOf(entry.published, settings.timezone), entry.title, id);
  const filed = { ...fields, collected: utc(heard), signals, text };
  return [
    `weeks/${week}/${own ? 'own/' : ''}${name}`,
    writeMention(own ? filed : { ...filed, triage: { status: 'open' } }),
  ];
}

/** `coverage.yaml` and `following.yaml` of the weeks that this run says something of. */
function* weekFiles(
  gathered: readonly Gathered[],
  decided: Plan,
  state: State,
  { settings, now, since, byHand }: FilingOptions,
): Generator<[string, string]> {
  const added = coverageOf(gathered, decided.left, state.before, now, settings.timezone, since);
  for (const { week, entry } of decided.filings) {
    // Whoever noted what was said there that day has listened. What is found late says nothing of the week it lies in.
    const day = dayOf(entry.published, settings.timezone);
    if (!byHand?.has(entry.source) || weekOfDay(day) !== week) continue;
    const coverage = added.get(week) ?? {};
    added.set(week, coverage);
    (coverage[entry.source] ??= {})[day] = LOOKED;
  }
  for (const [week, coverage] of added) {
    const joined: Coverage = joinCoverage(state.before.coverage.get(week) ?? {}, coverage);
    yield [`weeks/${week}/coverage.yaml`, writeCoverage(joined)];
  }
  const current = weekOf(now, settings.timezone);
  const followed = gathered.filter((one) => one.following && one.following.length > 0);
  if (followed.length === 0) return;
  const before = state.recent.weeks.find((week) => week.id === current)?.following ?? {};
  const now_ = Object.fromEntries(followed.map((one) => [one.source, one.following!]));
  yield [`weeks/${current}/following.yaml`, writeFollowing({ ...before, ...now_ })];
}

/** Writes the figures of every ended week that has none. Reads what lies on disk: people may have added to it. */
function closeWeeks(
  state: State,
  options: FilingOptions,
  write: (path: string, text: string) => void,
): WeekId[] {
  const { settings, now, since, content } = options;
  const ended = openPastWeeks(state.before, now, settings.timezone, since);
  if (ended.length === 0 || options.dryRun) return ended;
  // Stories reach 14 days back.
  const insight = createInsight(readArchive(content, { from: addWeeks(ended[0]!, -3) }), now);
  for (const week of ended) {
    write(
      `weeks/${week}/figures.yaml`,
      writeFigures(figuresOfWeek(insight, week, options.closedAt?.(week) ?? now)),
    );
  }
  return ended;
}

/** When somebody last looked at a place without a feed, and whether it is time to look again. */
function lookOf(
  source: string,
  decided: Plan,
  { before }: State,
  { byHand, now, settings }: FilingOptions,
): Pick<SourceReport, 'looked' | 'due'> {
  const every = byHand?.get(source);
  if (every === undefined) return {};
  const today = dayOf(now, settings.timezone);
  // Whoever noted something of it has looked.
  const looked = decided.filings.some(({ entry }) => entry.source === source)
    ? today
    : lastAnswer(before, source)?.day;
  return { ...(looked && { looked }), due: looked === undefined || daysBetween(looked, today) >= every };
}

function sourceReport(one: Gathered, decided: Plan, titles: ReadonlyMap<string, string>): SourceReport {
  const { outcome } = one;
  return {
    id: one.source,
    title: titles.get(one.source) ?? one.source,
    status: outcome.status,
    entries: outcome.status === 'answered' ? outcome.seen : 0,
    new: decided.filings.filter((filing) => filing.entry.source === one.source && !filing.own).length,
    left: decided.left.get(one.source) ?? 0,
    milliseconds: one.milliseconds,
    ...(outcome.status === 'failed' && { why: outcome.why, error: outcome.message }),
    faults: one.faults,
    ...(one.movedTo && { movedTo: one.movedTo }),
  };
}
