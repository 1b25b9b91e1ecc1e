import type { Mention, SentimentLabel } from '../archive/mention.ts';
import { UNSURE_BELOW } from '../archive/mention.ts';
import type { Day } from '../archive/instant.ts';
import type { Settings } from '../archive/settings.ts';
import type { Source } from '../archive/source.ts';
import { ourKinds } from '../archive/topic.ts';
import type { Topic, TopicKind } from '../archive/topic.ts';
import { dayOf, daysBetween } from '../archive/week.ts';
import { seriousWords } from '../text/serious.ts';
import { shownName } from './author-name.ts';
import { claimsToBeUs } from './claims.ts';
import type { Ourselves } from './claims.ts';
import type { Reading } from './digest.ts';
import { recommends } from './recommends.ts';
import { answerable } from './waiting.ts';

/** The business's own serious words in a language; of all languages where it is not known. */
const extraWords = (language: string, { serious }: Settings): string[] =>
  own(serious, language) ?? (language === 'unknown' ? Object.values(serious).flat() : NOTHING);

/** Older than this when it was collected, what a first run brings is history, not a task. */
const HISTORY_DAYS = 14;

/** What a mention is read against. */
export interface ReadingContext {
  settings: Settings;
  topics: ReadonlyMap<string, Topic>;
  sources: ReadonlyMap<string, Source>;
  us: Ourselves;
  /** Source → local day on which its first mention was collected. */
  firstCollected: ReadonlyMap<string, Day>;
}

/** Puts together what people, stars and the program say of a mention. Its story and waiting are found among the others. */
export function readingOf(mention: Mention, context: ReadingContext): Reading {
  const { settings } = context;
  const topics = topicsOf(mention);
  const kinds = kindsOf(topics, context.topics);
  const aboutUs = mention.triage.reason !== 'not-about-us' || mention.triage.status !== 'dismissed';
  const ours = aboutUs && (kinds.some((kind) => ourKinds.has(kind)) || isOnOurPage(mention, topics, context));
  const sentiment = sentimentOf(mention);
  const text = `${mention.title}\n${mention.text}`;
  const impostor = claimsToBeUs(mention.author, context.us);
  const intent = intentOf(mention, impostor);
  return {
    mention,
    sentiment,
    intent,
    topics,
    ours,
    competitors: aboutUs && kinds.includes('competitor') ? competitorsOf(topics, context.topics) : NOTHING,
    serious: ours
      ? orNothing(
          seriousWords(text, mention.signals.language, extraWords(mention.signals.language, settings)),
        )
      : NOTHING,
    claimsToBeUs: impostor,
    history: isHistory(mention, context),
    story: mention.signals.story ?? mention.id,
    recommendation:
      ours &&
      !impostor &&
      sentiment.label !== 'negative' &&
      intent.label !== 'complaint' &&
      recommends(text, intent.label),
    lookingFor: aboutUs && !impostor && asksForOurTrade(mention, intent.label, kinds, context),
    author: isTheirAffair(mention, kinds)
      ? undefined
      : shownName(mention.author?.name, settings.privacy.shown),
  };
}

/** Where every entry is about us, one that matches no topic is ours all the same; of those we follow it is theirs. */
function isOnOurPage(
  { source, triage }: Mention,
  topics: Record<string, unknown>,
  { sources }: ReadingContext,
): boolean {
  const from = sources.get(source);
  return from?.keep === 'all' && !from.follow && !triage.topics && Object.keys(topics).length === 0;
}

function topicsOf({ triage, signals }: Mention): Record<string, string[]> {
  if (!triage.topics) return signals.topics;
  return Object.fromEntries(triage.topics.map((id) => [id, own(signals.topics, id) ?? []]));
}

/** Shared by all readings that have nothing of a kind: most have none. */
const NOTHING = Object.freeze<string[]>([]) as string[];

const orNothing = (words: string[]): string[] => (words.length > 0 ? words : NOTHING);

const competitorsOf = (ids: Record<string, unknown>, topics: ReadonlyMap<string, Topic>): string[] =>
  Object.keys(ids).filter((id) => topics.get(id)?.kind === 'competitor');

function kindsOf(ids: Record<string, unknown>, topics: ReadonlyMap<string, Topic>): TopicKind[] {
  const kinds: TopicKind[] = [];
  for (const id in ids) {
    const kind = topics.get(id)?.kind;
    if (kind !== undefined) kinds.push(kind);
  }
  return kinds;
}

const scores: Record<SentimentLabel, number> = { positive: 1, neutral: 0, negative: -1 };

function sentimentOf({ triage, rating, signals }: Mention): Reading['sentiment'] {
  if (triage.sentiment) return sentiment(triage.sentiment, scores[triage.sentiment], false, 'team');
  if (rating !== undefined && rating > 0) {
    const label = rating >= 4 ? 'positive' : rating <= 2 ? 'negative' : 'neutral';
    return sentiment(label, Math.max(-1, (rating - 3) / 2), false, 'stars');
  }
  const { label, score, confidence } = signals.sentiment;
  return sentiment(label, score, confidence < UNSURE_BELOW, 'program');
}

type Sentiment = Reading['sentiment'];
type Intent = Reading['intent'];
/** Scores have few digits: of 100,000 sentiments a few hundred differ, and those that do not are one object. */
const MOST_SCORES = 4096;
type Scored = Record<SentimentLabel, Map<number, Sentiment>>;
const scored = (): Scored => ({ positive: new Map(), neutral: new Map(), negative: new Map() });
const sentiments = { team: [scored(), scored()], stars: [scored(), scored()], program: [scored(), scored()] };
const intents = new Map<string, Intent>();

function sentiment(
  label: SentimentLabel,
  score: number,
  unsure: boolean,
  from: Sentiment['from'],
): Sentiment {
  const alike = sentiments[from][unsure ? 1 : 0]![label];
  let known = alike.get(score);
  if (!known) {
    known = Object.freeze({ label, score, unsure, from });
    if (alike.size < MOST_SCORES) alike.set(score, known);
  }
  return known;
}

/**
 * Whoever bears our name without being us neither buys of us nor praises us, whatever the program read: nothing counts or
 * lists it so. What they complain of or ask is read, and what the team says stands.
 */
function intentOf({ triage, signals }: Mention, impostor: boolean): Intent {
  if (triage.intent) return intent(triage.intent, false, 'team');
  const { label, confidence } = signals.intent;
  const said = impostor && (label === 'purchase' || label === 'praise') ? 'other' : label;
  return intent(said, confidence < UNSURE_BELOW, 'program');
}

function intent(label: Intent['label'], unsure: boolean, from: Intent['from']): Intent {
  const kind = unsure ? `${label} ${from} ?` : `${label} ${from}`;
  let known = intents.get(kind);
  if (!known) intents.set(kind, (known = Object.freeze({ label, unsure, from })));
  return known;
}

/** What a private person says of competitors alone: their words may teach us something, their name is none of our business. */
const isTheirAffair = (mention: Mention, kinds: readonly TopicKind[]): boolean =>
  kinds.includes('competitor') && !kinds.some((kind) => ourKinds.has(kind)) && answerable({ mention });

/**
 * Old when the first run of its source brought it, or when a person wrote it down. What is found late because a source
 * had failed is no history: somebody may still be waiting.
 */
function isHistory(mention: Mention, { settings, sources, firstCollected }: ReadingContext): boolean {
  const collected = dayOf(mention.collected, settings.timezone);
  if (daysBetween(mention.day, collected) <= HISTORY_DAYS) return false;
  const kind = sources.get(mention.source)?.kind;
  return kind === undefined || kind === 'by-hand' || firstCollected.get(mention.source) === collected;
}

/** A question or a wish to buy about a product, service or the trade, that names nobody, or us among others. */
function asksForOurTrade(
  mention: Mention,
  intent: string,
  kinds: readonly TopicKind[],
  { sources }: ReadingContext,
): boolean {
  if (intent !== 'question' && intent !== 'purchase') return false;
  // Where every entry is about us, we are named even if the text does not say so.
  if (sources.get(mention.source)?.keep === 'all') return false;
  if (!kinds.some((kind) => kind === 'product' || kind === 'service' || kind === 'sector')) return false;
  return kinds.includes('brand') === kinds.includes('competitor');
}

/** What a record says of a name that comes from a file, where `constructor` is a name like any other. */
const own = <T>(record: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
