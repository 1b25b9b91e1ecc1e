import { ADDRESS, ASK, DOTS, EMOJI, EXCLAIM, MARK, WORD } from './features-scan.ts';
import type { Scan } from './features-scan.ts';
import { hashOf } from './hashing.ts';

/**
 * What a team's corrections and stars taught, on top of the shipped weights: `content/model.json`. Words stand as they
 * are read (lower case, no accents), so that a person can see what was learned; two words are joined by a blank.
 */
export interface LearnedModel {
  format: 1;
  sentiment?: LearnedPart;
  intent?: LearnedPart;
}
export interface LearnedPart {
  /** False where cross-validation showed no gain: then nothing of this part is used. */
  use: boolean;
  /** Texts it was learned from, and macro-F1 in % before and after, by cross-validation. */
  texts: number;
  before: number;
  after: number;
  /** What the shipped scores are multiplied by. */
  trust: number;
  /** Points added to every text, a label. */
  bias: number[];
  /** Points added for a word, two words or a beginning (`cance*`), a label; the labels in the order of the program. */
  words: Record<string, number[]>;
}

interface PreparedPart {
  trust: number;
  bias: number[];
  words: Map<number, number[]>;
}
export interface Prepared {
  sentiment?: PreparedPart;
  intent?: PreparedPart;
}

/** Hash of a word or two, as `wordsOf` gives them. */
const WORDS_KIND = 300;

function prepare(part: LearnedPart | undefined): PreparedPart | undefined {
  if (!part?.use) return undefined;
  const words = new Map(
    Object.entries(part.words).map(([word, points]) => [hashOf(word, WORDS_KIND), points]),
  );
  return { trust: part.trust, bias: part.bias, words };
}

export const prepareLearned = (learned: LearnedModel | undefined): Prepared => ({
  sentiment: prepare(learned?.sentiment),
  intent: prepare(learned?.intent),
});

/** Adds what was learned to the points of sentiment and intent. */
export function applyLearned(learned: Prepared, scan: Scan, feeling: Float64Array, aim: Float64Array): void {
  if (!learned.sentiment && !learned.intent) return;
  const words = wordsOf(scan);
  if (learned.sentiment) applyPart(learned.sentiment, words, feeling);
  if (learned.intent) applyPart(learned.intent, words, aim);
}

function applyPart(part: PreparedPart, words: string[], points: Float64Array): void {
  for (let i = 0; i < points.length; i++) points[i] = points[i]! * part.trust + (part.bias[i] ?? 0);
  const worth = 1 / Math.sqrt(Math.max(1, words.length));
  for (const word of words) {
    const more = part.words.get(hashOf(word, WORDS_KIND));
    if (more) for (let i = 0; i < points.length; i++) points[i]! += (more[i] ?? 0) * worth;
  }
}

/** Longer words count by their first letters too: `cance*` is cancelled, cancelling, cancellation. */
const STEM = 5;

/**
 * What the learned model may learn from a text, each once: words as they are read, pairs of neighbours, beginnings of
 * longer words, `?`, `!`, `…`, emoji, and `http` for an address. Names behind an @ are left out: they are people.
 */
export function wordsOf(scan: Scan): string[] {
  const found = new Set<string>();
  let previous = '^';
  for (let i = 0; i < scan.count; i++) {
    const name = nameOf(scan, i);
    if (name === undefined) continue;
    found.add(name);
    found.add(`${previous} ${name}`);
    if (scan.kind[i] === WORD && name.length > STEM) found.add(`${name.slice(0, STEM)}*`);
    previous = name;
  }
  return [...found];
}

function nameOf(scan: Scan, token: number): string | undefined {
  const kind = scan.kind[token];
  const code = scan.code[token]!;
  if (kind === WORD)
    return String.fromCharCode(...scan.fold.subarray(scan.foldFrom[token], scan.foldTo[token]));
  if (kind === EMOJI) return String.fromCodePoint(code);
  if (kind === ADDRESS) return 'http';
  if (kind !== MARK) return undefined;
  if (code < 4 && (code & ASK) !== 0) return '?';
  return code === EXCLAIM ? '!' : code === DOTS ? '…' : undefined;
}

const isPart = (value: unknown, labels: number): boolean => {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { use, trust, bias, words } = value as Partial<LearnedPart>;
  const points = (one: unknown): boolean =>
    Array.isArray(one) && one.length === labels && one.every((point) => Number.isFinite(point));
  return (
    typeof use === 'boolean' &&
    Number.isFinite(trust) &&
    points(bias) &&
    typeof words === 'object' &&
    words !== null &&
    Object.values(words).every(points)
  );
};

/** Reads `model.json`, which people and merges may have touched: a model, or what was expected. */
export function readLearned(
  value: unknown,
): { ok: true; value: LearnedModel } | { ok: false; message: string } {
  const expected = (what: string) => ({
    ok: false as const,
    message: `expected ${what}; npm run learn writes it anew`,
  });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return expected('an object');
  const { format, sentiment, intent } = value as Partial<LearnedModel>;
  if (format !== 1) return expected('format 1');
  if (!isPart(sentiment, 3))
    return expected('sentiment with use, trust, bias and words of three points each');
  if (!isPart(intent, 7)) return expected('intent with use, trust, bias and words of seven points each');
  return { ok: true, value: value as LearnedModel };
}
