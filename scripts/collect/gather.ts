import { dayOf } from '../../src/archive/week.ts';
import { excerpt } from '../../src/archive/excerpt.ts';
import type { Day } from '../../src/archive/instant.ts';
import type { Settings } from '../../src/archive/settings.ts';
import type { Topic } from '../../src/archive/topic.ts';
import type { Annotator } from '../../src/text/annotate.ts';
import type { TopicMatcher } from '../../src/text/match-topics.ts';
import { annotate } from './annotate.ts';
import { decode } from './decode.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { excerptAround } from './excerpt-around.ts';
import type { Fetched } from './fetch.ts';
import type { Found, Gathered, Outcome } from './gathered.ts';
import { isMailbox, listenToMailbox } from './mailbox/listen.ts';
import type { MailReader } from './mailbox/listen.ts';
import { match } from './match.ts';
import { ownership } from './own.ts';
import { parseFeed } from './parse.ts';
import type { ReadSource, Request } from './sources.ts';
import type { Turns } from './turns.ts';

/** Titles kept of somebody we follow. */
const FOLLOWED = 5;
/** In characters. */
const LONGEST_TITLE = 200;

/** What listening needs from the edge. */
export interface Ears {
  fetch: (source: ReadSource, request: Request) => Promise<Fetched>;
  topics: TopicMatcher;
  annotator: Annotator;
  settings: Settings;
  now: Date;
  /** How old an entry of a source may be to be filed. */
  reach: (source: string) => Date;
  /** Reading takes turns, so that it never holds up the network. */
  turns: Turns;
  /** As configured; and how mailboxes are asked. Without it they are not. */
  mail?: { topics: readonly Topic[]; read: MailReader };
  /** Milliseconds of a clock that only runs forward, for the report. */
  elapsed: () => number;
}

/** One answer of a source, read. */
export interface Page {
  /** Of the feed. */
  title?: string;
  entries: Entry[];
  faults: string[];
}
export type Failure = Extract<Outcome, { status: 'failed' | 'not-reached' }>;

/** Listens to one source: fetch → decode → parse → entry → match → annotate. Never throws: what fails is its outcome. */
export async function gather(source: ReadSource, ears: Ears): Promise<Gathered> {
  const begun = ears.elapsed();
  const gathered: Gathered = {
    source: source.source.id,
    outcome: { status: 'by-hand' },
    found: [],
    faults: [],
    milliseconds: 0,
  };
  try {
    await listen(source, ears, gathered);
  } catch (error) {
    // A fault of ours in one source must not cost the others their week.
    gathered.outcome = { status: 'failed', why: 'internal error', message: String(error) };
    gathered.faults.push((error as Error).stack ?? String(error));
  }
  gathered.milliseconds = Math.round(ears.elapsed() - begun);
  return gathered;
}

async function listen(source: ReadSource, ears: Ears, gathered: Gathered): Promise<void> {
  if (isMailbox(source)) return listenToMail(source, ears, gathered);
  if (source.requests.length === 0) return;
  const reach = ears.reach(source.source.id).getTime();
  const entries: Entry[] = [];
  let failure: Failure | undefined;
  for (const request of source.requests) {
    const fetched = await ears.fetch(source, request);
    if (fetched.ok && fetched.movedTo) gathered.movedTo = fetched.movedTo;
    const page = await ears.turns(() => readPage(fetched, source, ears));
    if ('status' in page) {
      failure = page;
      break;
    }
    entries.push(...page.entries);
    gathered.faults.push(...page.faults);
    // Pages come newest first: what follows one that is too old, or empty, is older still.
    if (!page.entries.some((entry) => Date.parse(entry.published) >= reach)) break;
  }
  // A later page that fails costs only itself.
  if (failure && entries.length === 0) {
    gathered.outcome = failure;
    return;
  }
  if (failure?.status === 'failed') gathered.faults.push(failure.message);
  gathered.outcome = answeredWith(entries, reach, ears);
  gathered.found = await ears.turns(async () => find(entries, reach, source, ears));
  if (source.source.follow) gathered.following = lastTitles(entries);
}

async function listenToMail(source: ReadSource, ears: Ears, gathered: Gathered): Promise<void> {
  gathered.outcome = { status: 'not-reached' };
  if (!ears.mail) return;
  const edge = { ...ears, topics: ears.mail.topics, matcher: ears.topics };
  await listenToMailbox(source, ears.mail.read, ears.reach(source.source.id), edge, gathered);
}

/** Reads an answer as the collector does: decode → parse → entry. */
export async function readPage(
  fetched: Fetched,
  source: ReadSource,
  { now, settings }: Pick<Ears, 'now' | 'settings'>,
): Promise<Page | Failure> {
  if (!fetched.ok) {
    return fetched.tried
      ? { status: 'failed', why: fetched.why, message: fetched.message }
      : { status: 'not-reached' };
  }
  const { text, faults } = decode(fetched.body, fetched.contentType);
  const read = source.kind.read
    ? source.kind.read(text, source.fields)
    : await parseFeed(text, { url: fetched.url });
  if (!read.ok) return { status: 'failed', why: read.why, message: read.message };
  const page = entriesOf(read.feed, source, { now, timezone: settings.timezone });
  return { title: read.feed.title, entries: page.entries, faults: [...faults, ...page.faults] };
}

function answeredWith(entries: readonly Entry[], reach: number, ears: Ears): Outcome {
  let oldest: Entry | undefined;
  const days: Record<Day, number> = {};
  for (const entry of entries) {
    if (entry.dated) continue;
    if (!oldest || Date.parse(entry.published) < Date.parse(oldest.published)) oldest = entry;
    if (Date.parse(entry.published) < reach) continue;
    const day = dayOf(entry.published, ears.settings.timezone);
    days[day] = (days[day] ?? 0) + 1;
  }
  return { status: 'answered', seen: entries.length, oldest: oldest?.published, days };
}

function find(entries: readonly Entry[], reach: number, source: ReadSource, ears: Ears): Found[] {
  const isOwn = ownership(ears.settings);
  const found: Found[] = [];
  for (const entry of entries) {
    if (Date.parse(entry.published) < reach) continue;
    const own = isOwn(entry, source.source);
    const hits = match(entry, source.kind.name, ears.topics);
    if (hits.size === 0 && !own && source.source.keep !== 'all') continue;
    const kept = { ...entry, text: excerptAround(entry, hits, ears.settings.excerpt) };
    found.push({ entry: kept, signals: annotate(kept, source, hits, ears.annotator, ears.topics), own });
  }
  return found.toSorted((a, b) => Date.parse(b.entry.published) - Date.parse(a.entry.published));
}

/** The last titles of somebody we follow, newest first, whatever the order of the feed. */
const lastTitles = (entries: readonly Entry[]): NonNullable<Gathered['following']> =>
  entries
    .toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published))
    .slice(0, FOLLOWED)
    .map(({ title, url, published, dated }) => ({
      title: excerpt(title, LONGEST_TITLE),
      url,
      // The time of the run is no date of theirs, and would be another one in every run.
      published: dated ? undefined : published,
    }));
