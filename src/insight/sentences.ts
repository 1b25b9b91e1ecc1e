import type { WeekId } from '../archive/instant.ts';
import { addWeeks, weekDays } from '../archive/week.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { Digest, Fact, Hearing } from './digest.ts';

/** The one minute holds at most so many sentences and words. */
const SENTENCES = 5;
const WORDS = 80;

/** Facts by what may be left out last. Hearing is never left out: it ends the minute. */
const importance: Record<Fact['kind'], number> = {
  hearing: 0,
  compared: 0,
  serious: 1,
  alarm: 2,
  'half-heard': 3,
  'first-week': 4,
  quiet: 5,
  nothing: 5,
  count: 5,
  'after-alarm': 6,
  waiting: 7,
  complained: 8,
  liked: 9,
  idea: 10,
};

export const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * The one minute in words: at most 5 sentences and 80 words, the last about the hearing. Where not all facts find room,
 * the less important are left out, and of one fact its later sentences.
 */
export function oneMinuteSentences(
  digest: Pick<Digest, 'oneMinute' | 'business' | 'from' | 'to' | 'open' | 'week'>,
  words: Dictionary,
): string[] {
  const said = digest.oneMinute.map((fact) => ({ fact, sentences: say(fact, digest, words) }));
  const chosen = said.map((): string[] => []);
  let room = { sentences: SENTENCES, words: WORDS };
  const take = (index: number, sentence: string): boolean => {
    const count = wordsIn(sentence);
    if (room.sentences < 1 || room.words < count) return false;
    room = { sentences: room.sentences - 1, words: room.words - count };
    chosen[index]!.push(sentence);
    return true;
  };
  const order = said
    .map((_, index) => index)
    .sort((a, b) => importance[said[a]!.fact.kind] - importance[said[b]!.fact.kind] || a - b);
  for (const index of order) {
    const { fact, sentences } = said[index]!;
    if (fact.kind === 'hearing') {
      // Its short form keeps the place; the whole one takes it where room is left.
      room = { sentences: room.sentences - 1, words: room.words - wordsIn(sentences[1]!) };
      chosen[index]!.push(sentences[1]!);
      continue;
    }
    for (const sentence of sentences) if (!take(index, sentence)) break;
  }
  const ears = said.findIndex(({ fact }) => fact.kind === 'hearing');
  if (ears >= 0) {
    const [whole, short] = said[ears]!.sentences as [string, string];
    if (wordsIn(whole) - wordsIn(short) <= room.words) chosen[ears] = [whole];
  }
  return chosen.flat();
}

/** The sentences of one fact, all of them. */
function say(
  fact: Fact,
  { business, from, to, open, week }: Pick<Digest, 'business' | 'from' | 'to' | 'open' | 'week'>,
  { digest: { sentences } }: Dictionary,
): string[] {
  switch (fact.kind) {
    case 'serious':
      return sentences.serious(fact);
    case 'alarm':
      return sentences.alarm({
        ...fact,
        business,
        series: fact.alarm.series.kind,
        state: fact.alarm.state,
        count: fact.alarm.count,
        words: fact.alarm.words.slice(0, 3),
      });
    case 'after-alarm':
      return sentences.afterAlarm({
        ...fact,
        series: fact.alarm.series.kind,
        over: fact.alarm.state === 'over',
        thenFrom: fact.thenWeek === addWeeks(week, -1) ? undefined : firstDay(fact.thenWeek),
        ended: fact.alarm.ended,
      });
    case 'first-week':
      return sentences.firstWeek({ ...fact, business });
    case 'half-heard':
      return sentences.halfHeard(heard(fact.hearing, from, to));
    case 'quiet':
      return sentences.quiet({ ...fact, business });
    case 'nothing':
      return sentences.nothing({ ...fact, business, open });
    case 'count':
      return sentences.count({ ...fact, business, open });
    case 'liked':
      return sentences.liked(fact);
    case 'complained':
      return sentences.complained(fact);
    case 'waiting':
      return sentences.waiting({ ...fact, from, to });
    case 'idea':
      return sentences.idea(fact);
    case 'hearing':
      return sentences.hearing(heard(fact.hearing, from, to));
    case 'compared':
      return sentences.compared(fact.counts);
  }
}

const firstDay = (week: WeekId): string => weekDays(week)[0];

const heard = (hearing: Hearing, from: string, to: string) => ({
  sources: hearing.sources,
  answered: hearing.answered,
  failed: hearing.failed.map(({ title }) => title),
  looked: hearing.looked,
  unlooked: hearing.unlooked,
  afterwards: hearing.afterwards,
  from,
  to,
});

/** The state of a week in a word or two. A week of which less was said than usual is not called normal beside that. */
export const stateWords = (
  { state, change }: Pick<Digest, 'state' | 'change'>,
  { digest }: Pick<Dictionary, 'digest'>,
): string => (state === 'normal' && change === 'fewer' ? digest.fewerThanUsual : digest.states[state]);

/** One line on how complete the hearing of a week was, for the place beside its numbers. */
export const hearingSentence = (
  { hearing, from, to }: Pick<Digest, 'hearing' | 'from' | 'to'>,
  { digest: { sentences } }: Dictionary,
): string => sentences.hearing(heard(hearing, from, to))[0];

/**
 * The one thing to do in words. With a heading ("If you do only one thing") where it is a task; a week that asks for
 * nothing says so without one.
 */
export function oneThingSentence(
  { oneThing, minutes }: Pick<Digest, 'oneThing' | 'minutes'>,
  { digest: { oneThing: words, ifOneThing } }: Dictionary,
): { heading?: string; text: string } {
  const heading = ifOneThing;
  const timed = (text: string): string => [text, words.minutes(minutes)].filter(Boolean).join(' ');
  switch (oneThing.kind) {
    case 'serious':
      return { heading, text: timed(words.serious(oneThing)) };
    case 'alarm':
      return { heading, text: timed(words.alarm(oneThing)) };
    case 'first-week':
      return { heading, text: words.firstWeek() };
    case 'answer':
      return { heading, text: timed(words.answer(oneThing)) };
    case 'look':
      return { heading, text: words.look(oneThing) };
    case 'decision':
      return { heading, text: timed(words.decision(oneThing)) };
    case 'idea':
      return { heading, text: words.idea(oneThing) };
    case 'thank':
      return { text: words.thank(oneThing) };
    case 'nothing':
      return { text: words.nothing() };
  }
}
