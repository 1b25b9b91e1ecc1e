import { tokenize } from '../text/tokens.ts';
import { saysNothing } from './stop-words.ts';
import { stem } from './wish-groups.ts';
import type { Wish } from './wish-groups.ts';

const LONGEST_PHRASE = 5;
/** The first wishes say what an idea is about; what comes later changes its name no more. */
const READ = 12;
/** What a phrase may hold inside but not begin or end with. */
const joins = (word: string): boolean => saysNothing(word);

/**
 * What an idea is about, in its people's own words: the run of up to five words that most of its wishes share (by their
 * stems), the longer the better, as the first of them wrote it; never across a sentence's end.
 */
export function phraseOf(all: readonly Wish[]): string {
  const wishes = all.slice(0, READ);
  const runs = new Map<string, { text: string; weight: number; in: Set<Wish> }>();
  for (const wish of wishes) {
    const tokens = tokenize(wish.text);
    for (let from = 0; from < tokens.length; from += 1) {
      if (joins(tokens[from]!.word) && tokens[from]!.word !== 'sin') continue;
      for (let to = from; to < Math.min(tokens.length, from + LONGEST_PHRASE); to += 1) {
        if (to > from && /[.,;:!?¿¡()]/u.test(wish.text.slice(tokens[to - 1]!.end, tokens[to]!.start))) break;
        if (joins(tokens[to]!.word)) continue;
        const run = tokens.slice(from, to + 1);
        const marks = run.map(({ word }) => stem(word)).filter((mark) => wish.marks.has(mark));
        if (marks.length === 0) continue;
        const key = run.map(({ word }) => (joins(word) ? word : stem(word))).join(' ');
        const known = runs.get(key);
        if (known) known.in.add(wish);
        else
          runs.set(key, {
            text: wish.text.slice(run[0]!.start, run.at(-1)!.end),
            weight: marks.length - 0.1 * (run.length - marks.length),
            in: new Set([wish]),
          });
      }
    }
  }
  const least = wishes.length === 1 ? 1 : 2;
  const best = [...runs.values()]
    .filter((run) => run.in.size >= least)
    .map((run) => ({ text: run.text, score: run.in.size * Math.sqrt(Math.max(0.1, run.weight)) }))
    .sort((a, b) => b.score - a.score || b.text.length - a.text.length || (a.text < b.text ? -1 : 1))[0];
  const text = best?.text ?? wishes[0]!.reading.mention.title;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
