import type { Decision } from '../archive/decision.ts';
import type { WeekId } from '../archive/instant.ts';
import { addDays } from '../archive/week.ts';
import { tokenize } from '../text/tokens.ts';
import { groupBy } from './counts.ts';
import { decisionsMatching } from './decision-queries.ts';
import type { Idea } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { phraseOf } from './phrase.ts';
import { holdsWish } from './wishes.ts';
import { stem } from './wish.ts';
import type { Wish } from './wish.ts';
import { groupWishes } from './wish-groups.ts';
import type { Group, Groups } from './wish-groups.ts';

/** How far back ideas are looked for, and how many of them are shown. */
interface Look {
  /** An idea is shown while it was asked for within so many weeks. */
  weeks: number;
  /** So many are shown, those of most people. */
  most: number;
}
/** What a week's digest tells. */
const DIGEST: Look = { weeks: 12, most: 12 };
/** What the page of ideas tells: one that waits for a decision is not gone when nobody repeats it for a season. */
export const IDEAS_PAGE: Look = { weeks: 26, most: 24 };
/** So many of the latest wishes say which words and topics an idea has in common; of the first, what it is called. */
const NAMED_BY = 24;

const wishGroups = (insight: Insight): Groups =>
  insight.once('ideas', () => {
    const suggestions = insight.readings.filter(
      ({ ours, intent, story, mention }) =>
        ours && story === mention.id && holdsWish(mention.title, mention.text, intent.label),
    );
    const brands = insight.archive.topics.filter(({ kind }) => kind === 'brand').map(({ title }) => title);
    return groupWishes(suggestions, [insight.archive.settings.name, ...brands]);
  });

/** Ideas that more than one mention asks for. */
const sharedGroups = (insight: Insight): Group[] =>
  insight.once('shared ideas', () => wishGroups(insight).groups.filter(({ wishes }) => wishes.length > 1));

/** Ideas that at least two mentions ask for, as known at the end of a week: those of most people, those first. */
export function ideasIn(insight: Insight, view: WeekView, { weeks, most }: Look = DIGEST): Idea[] {
  const from = addDays(view.from, -weeks * 7);
  return sharedGroups(insight)
    .flatMap((group) => {
      if (group.last < from) return [];
      const count = knownBy(group.wishes, view.id);
      return count > 1 && group.wishes[count - 1]!.reading.mention.day >= from
        ? [{ group, count, people: group.people[count - 1]! }]
        : [];
    })
    .sort((a, b) => b.people - a.people || b.count - a.count || older(a.group.wishes, b.group.wishes))
    .slice(0, most)
    .map(({ group, count }) => ideaOf(insight, group, count));
}

/** The ideas of the page of ideas: as known at the end of the newest week. Made once. */
export const ideasOfPage = (insight: Insight): Idea[] =>
  insight.once('ideas of the page', () => {
    const last = insight.weeks.at(-1);
    return last ? ideasIn(insight, last, IDEAS_PAGE) : [];
  });

/** How many wishes, which stand in the order in which they were filed, were known by the end of a week. */
function knownBy(wishes: readonly Wish[], week: WeekId): number {
  let [low, high] = [0, wishes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wishes[middle]!.reading.mention.week <= week) low = middle + 1;
    else high = middle;
  }
  return low;
}

const older = ([a]: readonly Wish[], [b]: readonly Wish[]): number =>
  a!.reading.mention.published < b!.reading.mention.published ? -1 : 1;

/** What the idea is called that a mention belongs to together with others. */
export const ideaOfMention = (insight: Insight, mention: string): string | undefined =>
  insight
    .once(
      'idea names',
      () =>
        new Map(
          sharedGroups(insight).flatMap(({ wishes, ids }) => {
            const name = phraseOf(wishes, wishGroups(insight).marks);
            return ids.map((id) => [id, name] as const);
          }),
        ),
    )
    .get(mention);

/** Every idea of the archive, with those that only one mention asks for. */
export const allIdeas = (insight: Insight): Idea[] =>
  wishGroups(insight).groups.map((group) => ideaOf(insight, group, group.wishes.length));

/** An idea as its first so many wishes make it. */
function ideaOf(insight: Insight, group: Group, count: number): Idea {
  const { marks } = wishGroups(insight);
  const latest = group.wishes.slice(Math.max(0, count - NAMED_BY), count);
  const decision = decisionOn(insight, group.ids, count, latest);
  const topics = latest
    .flatMap(({ reading }) => Object.keys(reading.topics))
    .filter((id) => insight.topics.get(id)?.kind !== 'brand');
  const named = Math.min(count, NAMED_BY);
  return {
    id: group.ids[0]!,
    what: insight.once(`idea ${group.ids[0]!} ${named}`, () => phraseOf(group.wishes.slice(0, named), marks)),
    words: wordsOf(latest, marks),
    topics: [...groupBy(topics, (id) => id)].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id),
    // Made when asked for: an idea of years stands in the digests of years.
    get mentions() {
      return group.ids.slice(0, count);
    },
    people: group.people[count - 1]!,
    since: group.since,
    state: decision?.status ?? 'undecided',
    decision: decision?.id,
  };
}

/** The latest decision that names one of its mentions, or whose query most of its latest wishes match. */
function decisionOn(
  insight: Insight,
  ids: readonly string[],
  count: number,
  latest: readonly Wish[],
): Decision | undefined {
  const { decisions } = insight.archive;
  if (decisions.length === 0) return undefined;
  const known = new Set(decisions.flatMap(({ mentions }) => mentions));
  const here = new Set<string>();
  if (known.size > 0) for (let n = 0; n < count; n += 1) if (known.has(ids[n]!)) here.add(ids[n]!);
  const named = decisions.findLast(({ mentions }) => mentions.some((id) => here.has(id)));
  if (named) return named;
  const matching = latest.map(({ reading }) => decisionsMatching(insight, reading.mention));
  return decisions.findLast(
    ({ id }) => matching.filter((one) => one.includes(id)).length * 2 > latest.length,
  );
}

/** The marks that most of its wishes share, as words. */
function wordsOf(wishes: readonly Wish[], names: readonly string[]): string[] {
  const holding = new Map<number, number>();
  for (const { marks } of wishes) for (const mark of marks) holding.set(mark, (holding.get(mark) ?? 0) + 1);
  const least = Math.max(2, wishes.length / 2);
  return [...holding]
    .filter(([mark, count]) => count >= least && !names[mark]!.startsWith('how:'))
    .map(([mark, count]) => ({ name: names[mark]!, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, 4)
    .map(({ name }) => written(name, wishes));
}

const written = (mark: string, wishes: readonly Wish[]): string => {
  for (const { text } of wishes)
    for (const { word, start, end } of tokenize(text))
      if (stem(word) === mark) return text.slice(start, end).toLowerCase();
  return mark;
};
