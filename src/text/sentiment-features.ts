import type { Features } from './features.ts';
import {
  ADDRESS,
  ASK,
  CAPITALS,
  DOTS,
  EMOJI,
  EXCLAIM,
  FROWN,
  HASHTAG,
  MARK,
  MENTION,
  NUMBER,
  QUOTE,
  SMILE,
  STOP,
  STRETCHED,
  WORD,
} from './features-scan.ts';
import type { Scan } from './features-scan.ts';
import { finish, seedOf, step } from './hashing.ts';
import { BUT, NOT, VERY, languages } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const WORDS = 0;
const LETTERS = 1;
export const sentimentGroups = Float64Array.of(1, 0.6);
export const SENTIMENT_DENSE = 48;

/** A lexicon value of 127 is 3 points of polarity. */
export const POINT = 127 / 3;

const seed = {
  word: seedOf(1),
  pair: seedOf(2),
  gap: seedOf(50),
  own: languages.map((_, i) => seedOf(10 + i)),
  ownPair: languages.map((_, i) => seedOf(500 + i)),
  beginning: [4, 5, 6].map((n) => seedOf(510 + n)),
  entry: seedOf(3),
  turned: seedOf(4),
  gram: [5, 6, 7, 8, 9].map(seedOf),
  ownGram: languages.map((_, i) => [2, 3, 4].map((n) => seedOf(520 + i * 8 + n))),
  shape: [0, 1, 30, 31, 32, 41, 42].map(seedOf),
};

/** Classes of tokens, for the shape of a text whatever its language. */
const PLAIN = 20;
const OTHER = 21;

/** What a reading of the words with polarity found; the words themselves are kept, so that a label can be explained. */
export interface Polarity {
  good: number;
  bad: number;
  hits: number;
}

/**
 * Emits the features of sentiment. Words behind a negation count as other words; words of the lexicon also as their
 * entry; the shape of the text is the sequence of its good, bad, turning, strengthening and other tokens.
 */
export function sentimentFeatures(
  scan: Scan,
  language: number,
  lexicon: Lexicon,
  emoji: Map<number, number>,
  into: Features,
): Polarity {
  into.clear();
  const shape: number[] = [];
  const marked: number[] = [];
  let negated = 0;
  let strength = 1;
  let good = 0,
    bad = 0,
    hits = 0,
    first = 0,
    last = 0,
    best = 0,
    worst = 0;
  let until = 0;
  let words = 0,
    capitals = 0,
    stretched = false,
    asks = false,
    exclaims = 0,
    dots = false,
    mentions = false,
    hashtags = false,
    addresses = false;
  let cheer = 0,
    gloom = 0;
  for (let i = 0; i < scan.count; i++) {
    const kind = scan.kind[i]!;
    const flags = scan.flags[i]!;
    const hash = scan.hash[i]!;
    let isNegator = false;
    if (kind === WORD) {
      words++;
      if (flags & CAPITALS) capitals++;
      if (flags & STRETCHED) stretched = true;
      if (flags & HASHTAG) hashtags = true;
      const role = lexicon.role(scan, i, language);
      isNegator = role === NOT;
      if (i >= until && lexicon.match(scan, i, language)) {
        until = i + lexicon.length;
        const points = lexicon.value / POINT;
        let value = (points / 3) * strength;
        if (points !== 0) {
          if (negated > 0 && lexicon.length === 1) value *= -0.6;
          if (value > 0) good += value;
          else bad -= value;
          hits++;
          last = value;
          if (first === 0) first = value;
          best = Math.max(best, value);
          worst = Math.min(worst, value);
        }
        into.add(finish(seed.entry ^ lexicon.entry), WORDS);
        if (negated > 0) into.add(finish(seed.turned ^ lexicon.entry), WORDS);
        const level = Math.min(3, Math.ceil(Math.abs(points)));
        shape.push(points > 0 ? level : points < 0 ? 3 + level : 0);
        strength = 1;
      } else if (i >= until) {
        strength = role === VERY ? 1.4 : 1;
        shape.push(role === 0 ? PLAIN : 10 + role);
      }
    } else if (kind === EMOJI) {
      const value = emoji.get(scan.code[i]!) ?? 0;
      if (value > 0) cheer += value;
      else gloom -= value;
      shape.push(value > 0.2 ? 14 : 15);
    } else if (kind === SMILE) {
      cheer += 0.6;
      shape.push(16);
    } else if (kind === FROWN) {
      gloom += 0.8;
      shape.push(17);
    } else if (kind === MARK) {
      const code = scan.code[i]!;
      if (code & ASK && code < 4) asks = true;
      if (code & EXCLAIM && code < 4) exclaims++;
      if (code === DOTS) dots = true;
      if (code < QUOTE) negated = 0;
      shape.push(code <= STOP ? 30 + code : OTHER);
    } else {
      if (kind === MENTION) mentions = true;
      if (kind === ADDRESS) addresses = true;
      shape.push(kind === NUMBER ? OTHER : 22 + kind);
    }
    const turned = kind === WORD && negated > 0 && !isNegator;
    const key = turned ? finish(step(hash, 1)) : hash;
    marked.push(key);
    into.add(finish(seed.word ^ key), WORDS);
    if (turned) into.add(finish(seed.word ^ hash), WORDS);
    into.add(finish(seed.own[language]! ^ hash), WORDS);
    if (i > 0) {
      const two = Math.imul(marked[i - 1]!, 31) ^ hash;
      into.add(finish(two ^ seed.pair), WORDS);
      into.add(finish(two ^ seed.ownPair[language]!), WORDS);
    }
    if (i > 1) into.add(finish(Math.imul(marked[i - 2]!, 41) ^ hash ^ seed.gap), WORDS);
    if (kind === WORD) {
      if (isNegator) negated = 4;
      else if (negated > 0) negated--;
      beginnings(scan, i, into);
      letterGrams(scan, i, language, into);
    }
  }
  shapes(shape, into);
  const dense = into.dense;
  dense[0] = 1;
  dense[1 + language] = 1;
  dense[12] = Math.sqrt(good);
  dense[13] = Math.sqrt(bad);
  dense[14] = good > bad ? 1 : 0;
  dense[15] = bad > good ? 1 : 0;
  dense[16] = hits === 0 ? 1 : 0;
  dense[17] = (good - bad) / (good + bad + 0.5);
  dense[18] = (good - bad) / Math.sqrt(words + 1);
  dense[19] = Math.max(-1.5, Math.min(1.5, last));
  dense[20] = Math.min(good, bad);
  dense[21] = best;
  dense[22] = worst;
  dense[23] = Math.max(-1.5, Math.min(1.5, first));
  dense[24] = Math.min(2, cheer);
  dense[25] = Math.min(2, gloom);
  dense[26] = cheer - gloom > 2 ? 2 : cheer - gloom < -2 ? -2 : cheer - gloom;
  dense[27] = Math.min(3, exclaims) / 3;
  dense[28] = capitals > 1 ? 1 : 0;
  dense[29] = stretched ? 1 : 0;
  dense[30] = asks ? 1 : 0;
  dense[31] = addresses ? 1 : 0;
  dense[32] = mentions ? 1 : 0;
  dense[33] = Math.min(1, words / 30);
  dense[34] = hashtags ? 1 : 0;
  dense[35] = dots ? 1 : 0;
  return { good, bad, hits };
}

/** The first 4, 5 and 6 letters of a word: what is left of it when its endings go. */
function beginnings(scan: Scan, token: number, into: Features): void {
  const from = scan.foldFrom[token]!;
  const to = Math.min(scan.foldTo[token]!, from + 6);
  let hash = 0;
  for (let at = from; at < to; at++) {
    hash = step(hash, scan.fold[at]!);
    if (at >= from + 3) into.add(finish(hash ^ seed.beginning[at - from - 3]!), WORDS);
  }
}

/** 2 to 5 letters within a word, its ends marked; from 3 on also as letters of the text's own language. */
function letterGrams(scan: Scan, token: number, language: number, into: Features): void {
  const from = scan.foldFrom[token]!;
  const to = scan.foldTo[token]!;
  const own = seed.ownGram[language]!;
  for (let at = from - 1; at <= to; at++) {
    let hash = 0;
    for (let length = 1; length <= 5 && at + length <= to + 1; length++) {
      const j = at + length - 1;
      hash = step(hash, j < from || j >= to ? 32 : scan.fold[j]!);
      if (length > 1) into.add(finish(hash ^ seed.gram[length - 1]!), LETTERS);
      if (length > 2) into.add(finish(hash ^ own[length - 3]!), LETTERS);
    }
  }
}

/** 2 to 4 classes in a row, plain words in a row as one; and the turning ones alone. */
function shapes(shape: number[], into: Features): void {
  const short: number[] = [40];
  const telling: number[] = [];
  for (const one of shape) {
    if (one !== PLAIN || short[short.length - 1] !== PLAIN) short.push(one);
    if ((one > 0 && one < 18 && one !== 10 + VERY) || one === 10 + BUT) telling.push(one);
  }
  short.push(41);
  for (let i = 0; i < short.length; i++) {
    let hash = 0;
    for (let n = 1; n <= 4 && i + n <= short.length; n++) {
      hash = step(hash, short[i + n - 1]!);
      if (n > 1) into.add(finish(hash ^ seed.shape[n]!), WORDS);
    }
  }
  for (let i = 0; i < telling.length; i++) {
    let hash = 0;
    for (let n = 1; n <= 3 && i + n <= telling.length; n++) {
      hash = step(hash, telling[i + n - 1]!);
      if (n > 1) into.add(finish(hash ^ seed.shape[n + 3]!), WORDS);
    }
  }
}
