import type { Day } from '../archive/instant.ts';
import { addDays } from '../archive/week.ts';
import { groupBy, tonesOf } from './counts.ts';
import { hoursToAnswer, percentile } from './conversation.ts';
import type { Reading } from './digest.ts';
import type { Insight } from './insight.ts';
import { answerable, deservesAnswer, isAnswered } from './waiting.ts';

/** Weeks of listening before anything is recommended. */
export const PRESENCE_WEEKS = 12;

/** Questions that only people can answer; `presence.md` answers them. */
export const presenceQuestions = ['protocol', 'resources', 'support', 'purpose', 'limits'] as const;
export type PresenceQuestion = (typeof presenceQuestions)[number];

/** Why it is recommended, in the order of the rules; `src/i18n` says each in words. */
export type PresenceReason =
  | 'too-early'
  | 'nobody-there'
  | 'customers-there'
  | 'future-customers-there'
  | 'competitors-there'
  | 'seldom'
  | 'not-answerable'
  | 'people-must-answer'
  | 'answers-missing'
  | 'already-there';

export interface Presence {
  platform: string;
  /** Weeks in which a source of this platform was heard. */
  weeks: number;
  /** Before there are twelve: the day on which there will be, if every week to come is heard. */
  ready?: Day;
  /** Of these weeks, and of nobody who only claims to be us: what customers say of us, who asks for what we sell, who recommends us. */
  ours: Reading[];
  future: Reading[];
  recommending: Reading[];
  competitors: { topic: string; title: string; mentions: number; good: number; bad: number }[];
  questions: { asked: number; answered: number; medianHours?: number };
  /** Messages a week that would want an answer: those who speak to us, and those who look for what we sell. */
  aWeek: number;
  /** Minutes a week that they would take, at five each. */
  minutes: number;
  /** An account of ours is listened to there. */
  there: boolean;
  verdict: 'yes' | 'no' | 'listen';
  because: PresenceReason[];
}

/** A voice a week is reason enough to be there; fewer than three in twelve weeks are none. */
export const ENOUGH_A_WEEK = 1;
export const HARDLY_ANY = 3;
export const MINUTES_AN_ANSWER = 5;
/** Weeks that are looked back on. */
export const LOOK_BACK = 26;
/** Said to us face to face, on the phone or in private: no place to open an account in. */
const nowhere: ReadonlySet<string> = new Set(['shop', 'phone', 'message', 'messages', 'mail']);

/**
 * Whether it is worth being on each platform, by rules that the page prints. Before 12 weeks of listening nothing is
 * recommended. No, where hardly anybody is there or nobody can answer; yes, where customers or future ones speak at least
 * once a week and people have answered the questions that only they can; else listen first. Places that are listened to
 * and where nothing was said are there too.
 */
export function presenceOf(insight: Insight): Presence[] {
  return insight.once('presence', () => {
    const views = insight.weeks.filter(({ open }) => !open).slice(-LOOK_BACK);
    const readings = views
      .flatMap(({ all }) => all)
      .filter(
        ({ story, mention, claimsToBeUs }) =>
          story === mention.id && !claimsToBeUs && !nowhere.has(mention.platform),
      );
    const byPlatform = groupBy(readings, ({ mention }) => mention.platform);
    const weeks = views.map(({ id }) => id);
    return [...new Set([...byPlatform.keys(), ...listenedTo(insight)])]
      .map((platform) => presence(insight, platform, byPlatform.get(platform) ?? [], weeks))
      .sort(
        (a, b) =>
          b.ours.length + b.future.length - a.ours.length - a.future.length ||
          (a.platform < b.platform ? -1 : 1),
      );
  });
}

/** Platforms that a source names itself, whether or not anything was said there. */
const listenedTo = ({ archive }: Insight): string[] =>
  archive.sources.flatMap(({ platform, enabled, own, follow }) =>
    platform === undefined || !enabled || own || follow || nowhere.has(platform) ? [] : [platform],
  );

function presence(
  insight: Insight,
  platform: string,
  readings: readonly Reading[],
  weeks: readonly string[],
): Presence {
  const sources = new Set([
    ...readings.map(({ mention }) => mention.source),
    ...insight.archive.sources.filter((source) => source.platform === platform).map(({ id }) => id),
  ]);
  const heard = weeks.filter((week) =>
    [...sources].some((source) => insight.listening.heard(week).has(source)),
  );
  const ours = readings.filter((reading) => reading.ours);
  const asked = ours.filter((reading) => deservesAnswer(reading) === 'sure');
  const answered = asked.filter(({ mention }) => isAnswered(mention.triage.status));
  const future = readings.filter((reading) => reading.lookingFor && !reading.ours);
  const aWeek = heard.length > 0 ? (asked.length + future.length) / heard.length : 0;
  const facts = {
    platform,
    weeks: heard.length,
    ...(heard.length < PRESENCE_WEEKS && { ready: readyOn(insight, heard.length) }),
    ours,
    future,
    recommending: ours.filter(({ recommendation }) => recommendation),
    competitors: competitorsIn(insight, readings),
    questions: {
      asked: asked.length,
      answered: answered.length,
      medianHours: percentile(
        answered.flatMap((reading) => hoursToAnswer(reading) ?? []),
        0.5,
      ),
    },
    aWeek: Math.round(aWeek * 10) / 10,
    minutes: Math.round(aWeek * MINUTES_AN_ANSWER),
    there: ownPlatforms(insight).has(platform),
  };
  // Where nobody has spoken yet, nothing says that nobody could answer.
  const canAnswer = readings.length === 0 || readings.some(answerable);
  return { ...facts, ...verdictOf(facts, canAnswer, unanswered(insight).length === 0) };
}

/** The day after the week with which twelve will have been heard. */
export function readyOn({ weeks, today }: Pick<Insight, 'weeks' | 'today'>, heard: number): Day {
  const last = weeks.findLast(({ open }) => !open)?.to ?? today;
  return addDays(last, 1 + (PRESENCE_WEEKS - heard) * 7);
}

/** Where accounts of ours publish. */
const ownPlatforms = (insight: Insight): ReadonlySet<string> =>
  insight.once(
    'own platforms',
    () => new Set(insight.weeks.flatMap(({ week }) => week.broadcasts.map(({ platform }) => platform))),
  );

function verdictOf(
  { weeks, ours, future, competitors, there }: Omit<Presence, 'verdict' | 'because'>,
  canAnswer: boolean,
  decided: boolean,
): Pick<Presence, 'verdict' | 'because'> {
  const already: PresenceReason[] = there ? ['already-there'] : [];
  if (weeks < PRESENCE_WEEKS) return { verdict: 'listen', because: ['too-early', ...already] };
  if (!canAnswer) return { verdict: 'no', because: ['not-answerable'] };
  const because: PresenceReason[] = [];
  if (ours.length / weeks >= ENOUGH_A_WEEK) because.push('customers-there');
  if (future.length >= HARDLY_ANY) because.push('future-customers-there');
  const rivals = competitors.reduce((sum, { mentions }) => sum + mentions, 0);
  if (rivals >= HARDLY_ANY) because.push('competitors-there');
  if ((ours.length + future.length) / weeks >= ENOUGH_A_WEEK)
    return decided
      ? { verdict: 'yes', because: [...because, 'people-must-answer', ...already] }
      : { verdict: 'listen', because: [...because, 'answers-missing', ...already] };
  if (ours.length + future.length < HARDLY_ANY && rivals < HARDLY_ANY)
    return { verdict: 'no', because: ['nobody-there', ...already] };
  // There are some, and not enough of them to be there for.
  return { verdict: 'listen', because: [...because, 'seldom', ...already] };
}

function competitorsIn(insight: Insight, readings: readonly Reading[]): Presence['competitors'] {
  const named = readings.flatMap((reading) => reading.competitors.map((topic) => ({ topic, reading })));
  return [...groupBy(named, ({ topic }) => topic)]
    .map(([topic, group]) => {
      const { positive, negative } = tonesOf(group.map(({ reading }) => reading));
      const title = insight.topics.get(topic)?.title ?? topic;
      return { topic, title, mentions: group.length, good: positive, bad: negative };
    })
    .sort((a, b) => b.mentions - a.mentions || (a.topic < b.topic ? -1 : 1));
}

/**
 * The questions that `presence.md` leaves open. It answers one under a heading that ends in its name in brackets
 * (`## ¿Quién contesta? {resources}`), which the template writes; a heading with nothing under it answers nothing.
 */
export function unanswered(insight: Insight): PresenceQuestion[] {
  const answers = presenceAnswers(insight.archive.pages.presence ?? '');
  return presenceQuestions.filter((question) => !answers[question]);
}

/** `presence.md` with every question and no answer. */
export const presenceTemplate = (title: string, questions: Record<PresenceQuestion, string>): string =>
  `# ${title}\n\n${presenceQuestions.map((name) => `## ${questions[name]} {${name}}\n`).join('\n')}`;

/** Question → the Markdown under its heading. */
export function presenceAnswers(markdown: string): Partial<Record<PresenceQuestion, string>> {
  const answers: Partial<Record<PresenceQuestion, string>> = {};
  for (const section of markdown.split(/^## /m).slice(1)) {
    const [heading = '', ...lines] = section.split('\n');
    const name = /\{([a-z]+)\}\s*$/.exec(heading)?.[1] as PresenceQuestion | undefined;
    const text = lines
      .join('\n')
      .replace(/<!--[\s\S]*?-->/g, '')
      .trim();
    if (name && presenceQuestions.includes(name) && text !== '') answers[name] = text;
  }
  return answers;
}
