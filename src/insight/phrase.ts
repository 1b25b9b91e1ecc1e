import { tokenize } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { howsIn } from './hows.ts';
import { saysNothing } from './stop-words.ts';
import { stem } from './wish.ts';
import type { Wish } from './wish.ts';

const LONGEST_PHRASE = 5;
/** The first wishes say what an idea is about; what comes later changes its name no more. */
const READ = 12;
/** How much more a longer phrase says: twice the telling words count for two thirds more mentions. */
const LONGER = 0.75;
/** Begins a phrase although it says nothing by itself: sin gluten. */
const WITHOUT: ReadonlySet<string> = new Set([
  'sin',
  'sense',
  'without',
  'sen',
  'sem',
  'sans',
  'senza',
  'ohne',
]);

interface Run {
  text: string;
  weight: number;
  in: Set<Wish>;
}

/**
 * What an idea is about, in its people's own words: the run of up to five words that most of its wishes share (by their
 * stems, or by the manner they speak of), the longer the better, as the first of them wrote it; never across a sentence's end.
 * `names` says what the numbers of their marks stand for.
 */
export function phraseOf(all: readonly Wish[], names: readonly string[]): string {
  const wishes = all.slice(0, READ);
  const runs = new Map<string, Run>();
  for (const wish of wishes)
    for (const { key, words, marks } of runsOf(wish, names)) {
      const known = runs.get(key);
      if (known) known.in.add(wish);
      else
        runs.set(key, {
          text: wish.text.slice(words[0]!.start, words.at(-1)!.end),
          weight: marks - 0.1 * (words.length - marks),
          in: new Set([wish]),
        });
    }
  // What nobody else says names the idea only where nothing is shared.
  const shared = ({ in: wishesIn }: Run): number => (wishesIn.size > 1 ? wishesIn.size : 0.1);
  const best = [...runs.values()]
    .map((run) => ({ text: run.text, score: shared(run) * Math.max(0.1, run.weight) ** LONGER }))
    .sort((a, b) => b.score - a.score || b.text.length - a.text.length || (a.text < b.text ? -1 : 1))[0];
  const text = best?.text ?? wishes[0]!.text.slice(0, 60);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Every run of words of a wish that begins and ends with a word that says something, and how many do. */
function* runsOf(
  wish: Wish,
  names: readonly string[],
): Generator<{ key: string; words: Token[]; marks: number }> {
  const { text } = wish;
  const marks = new Set(wish.marks.map((mark) => names[mark]!));
  const tokens = tokenize(text);
  const keys = tokens.map(({ word }) => {
    if (saysNothing(word)) return word;
    const [how] = howsIn([word]).keys();
    return how ? `how:${how}` : stem(word);
  });
  for (let from = 0; from < tokens.length; from += 1) {
    const { word } = tokens[from]!;
    if (saysNothing(word) && !WITHOUT.has(word)) continue;
    for (let to = from; to < Math.min(tokens.length, from + LONGEST_PHRASE); to += 1) {
      if (to > from && /[.,;:!?¿¡()]/u.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start))) break;
      if (saysNothing(tokens[to]!.word)) continue;
      const run = keys.slice(from, to + 1);
      const telling = run.filter((key) => marks.has(key)).length;
      if (telling > 0) yield { key: run.join(' '), words: tokens.slice(from, to + 1), marks: telling };
    }
  }
}
