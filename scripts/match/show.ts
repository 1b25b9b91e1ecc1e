import type { Hit } from '../../src/text/match-topics.ts';
import type { CommandWords } from '../../src/i18n/index.ts';
import type { Trial } from './trial.ts';

/** Units of a text shown around its first match. */
const SHOWN = 240;
const BAR = 40;

/** A trial as lines for a terminal; `mark` sets a matched word apart. */
export function showTrial(
  trial: Trial,
  words: CommandWords['match'],
  mark: (word: string) => string,
): string[] {
  if (trial.mentions === 0) return [words.empty];
  const lines = [words.found(trial.matched, trial.mentions)];
  if (trial.matched === 0) return lines;
  const most = Math.max(...trial.weeks.map(({ matched }) => matched));
  const first = trial.weeks.findIndex(({ matched }) => matched > 0);
  lines.push('');
  for (const { week, matched } of trial.weeks.slice(first)) {
    const bar = '█'.repeat(Math.round((BAR * matched) / Math.max(most, BAR)) || (matched > 0 ? 1 : 0));
    lines.push(`${week} ${String(matched).padStart(String(most).length)} ${bar}`.trimEnd());
  }
  lines.push('', words.examples(trial.examples.length, trial.matched));
  for (const { mention, why } of trial.examples) {
    const place = [mention.day, mention.source, ...elsewhere(why)].join(' · ');
    lines.push('', place, marked(mention.title, why, 'title', mark), marked(mention.text, why, 'text', mark));
  }
  return lines.filter((line, i) => line !== '' || lines[i - 1] !== '');
}

/** What matched outside of title and text: `rating: 2`. */
const elsewhere = (why: readonly Hit[]): string[] =>
  why
    .filter(({ field }) => field !== 'title' && field !== 'text')
    .map(({ field, words }) => `${field}: ${words}`);

/** A text on one line with its matched words set apart; the part around the first one where it is long. */
export function marked(
  text: string,
  why: readonly Hit[],
  field: Hit['field'],
  mark: (word: string) => string,
): string {
  const hits = why.filter((hit) => hit.field === field);
  const from = Math.max(0, Math.min((hits[0]?.start ?? 0) - SHOWN / 3, text.length - SHOWN));
  let line = from > 0 ? '…' : '';
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > from + SHOWN) continue;
    line += tame(text.slice(at, start)) + mark(tame(text.slice(start, end)));
    at = end;
  }
  line += tame(text.slice(at, Math.max(at, from + SHOWN)));
  if (from + SHOWN < text.length) line += '…';
  return line.trim();
}

/** On one line, without the signs by which a text could move the cursor or change the direction of a terminal. */
const tame = (text: string): string =>
  text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
