import {
  ADDRESS,
  ASK,
  DOTS,
  EMOJI,
  EXCLAIM,
  FROWN,
  HASHTAG,
  MARK,
  MENTION,
  NUMBER,
  SMILE,
  STOP,
  WORD,
} from './features-scan.ts';
import type { Scan } from './features-scan.ts';
import type { Features } from './features.ts';
import { finish, seedOf, step } from './hashing.ts';
import { cueNumber, cues } from './intent-cues.ts';
import type { Cue } from './intent-cues.ts';
import { NOT } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Polarity } from './sentiment-features.ts';

const WORDS = 0;
const CUES = 1;
export const intentGroups = Float64Array.of(1, 0.6);
const FIRST = 2;
const OTHERS = FIRST + cues.length;
export const INTENT_DENSE = OTHERS + 43;
/** Where a cue stands among the dense features. */
export const cueAt = (cue: Cue): number => FIRST - 1 + cueNumber(cue);

const seed = {
  word: seedOf(60),
  pair: seedOf(61),
  entry: seedOf(62),
  cue: seedOf(63),
  run: [64, 65, 66, 67].map(seedOf),
  opening: seedOf(68),
  closing: seedOf(69),
};
const number = {
  redress: cueNumber('redress'),
  failure: cueNumber('failure'),
  waiting: cueNumber('waiting'),
  silence: cueNumber('silence'),
  leaving: cueNumber('leaving'),
  rhetoric: cueNumber('rhetoric'),
  ask: cueNumber('ask'),
  wh: cueNumber('wh'),
  thanks: cueNumber('thanks'),
  satisfied: cueNumber('satisfied'),
  defect: cueNumber('defect'),
  buy: cueNumber('buy'),
  want: cueNumber('want'),
  where: cueNumber('where'),
  price: cueNumber('price'),
  service: cueNumber('service'),
  place: cueNumber('place'),
  device: cueNumber('device'),
  reader: cueNumber('reader'),
  youall: cueNumber('youall'),
  privately: cueNumber('private'),
  publicly: cueNumber('public'),
  recommend: cueNumber('recommend'),
  sarcasm: cueNumber('sarcasm'),
};
const ASKED = 60;
const EXCLAIMED = 61;
const TURNED = 62;
const START = 59;
const counts = new Float64Array(64);

/**
 * Emits the features of intent: words, the cues found and their order, and what the whole text looks like. The polarity
 * of its words is evidence among others: bad news is bad and no complaint, a question may be angry and one all the same.
 */
export function intentFeatures(
  text: string,
  scan: Scan,
  language: number,
  lexicon: Lexicon,
  polarity: Polarity,
  into: Features,
): void {
  into.clear();
  counts.fill(0);
  const order: number[] = [];
  let until = 0,
    words = 0,
    hashtags = 0,
    mentions = 0,
    addresses = 0,
    numbers = 0,
    asks = 0,
    exclaims = 0,
    dots = 0,
    cheer = 0,
    gloom = 0,
    emoji = 0;
  let negations = 0;
  let desks = 0;
  let starts = true;
  let lastMark = 0,
    previous = 0,
    lastAsk = -1;
  for (let i = 0; i < scan.count; i++) {
    const kind = scan.kind[i]!;
    const hash = scan.hash[i]!;
    if (kind === WORD) {
      words++;
      if (starts) {
        order.push(START);
        into.add(finish(seed.opening ^ hash), WORDS);
        starts = false;
      }
      if (scan.flags[i]! & HASHTAG) hashtags++;
      if (lexicon.role(scan, i, language) === NOT) {
        negations++;
        order.push(TURNED);
      }
      if (i >= until && lexicon.match(scan, i, language)) {
        until = i + lexicon.length;
        const cue = lexicon.value;
        counts[cue]!++;
        order.push(cue);
        into.add(finish(seed.entry ^ lexicon.entry), WORDS);
      }
    } else if (kind === MENTION) {
      mentions++;
      if (isServiceAccount(text, scan.from[i]!, scan.to[i]!)) desks++;
    } else if (kind === ADDRESS) addresses++;
    else if (kind === NUMBER) numbers++;
    else if (kind === SMILE) cheer++;
    else if (kind === FROWN) gloom++;
    else if (kind === EMOJI) emoji++;
    else if (kind === MARK) {
      const code = scan.code[i]!;
      lastMark = code;
      if (code <= STOP) starts = true;
      if (code < 4 && code & ASK) {
        asks++;
        order.push(ASKED);
        lastAsk = i;
      } else if (code === EXCLAIM) {
        exclaims++;
        order.push(EXCLAIMED);
      }
      if (code === DOTS) dots++;
    }
    into.add(finish(seed.word ^ hash), WORDS);
    if (i > 0) into.add(finish(Math.imul(previous, 31) ^ hash ^ seed.pair), WORDS);
    previous = hash;
  }
  for (let i = 0; i < order.length; i++) {
    let hash = 0;
    for (let n = 1; n <= 3 && i + n <= order.length; n++) {
      hash = step(hash, order[i + n - 1]!);
      into.add(finish(hash ^ seed.run[n]!), CUES);
    }
  }
  if (order.length > 0) into.add(finish(seed.opening ^ order[0]!), CUES);
  if (order.length > 1) into.add(finish(seed.closing ^ order[order.length - 1]!), CUES);

  const business = counts[number.service]! + counts[number.place]! + counts[number.device]!;
  const served = business > 0 ? 1 : 0;
  const dense = into.dense;
  dense[0] = 1;
  for (let cue = 1; cue <= cues.length; cue++) dense[FIRST - 1 + cue] = Math.min(3, counts[cue]!) / 2;
  const { good, bad } = polarity;
  const has = (cue: number): number => (counts[cue]! > 0 ? 1 : 0);
  const trouble =
    has(number.failure) +
    has(number.waiting) +
    has(number.silence) +
    has(number.redress) +
    has(number.defect) +
    has(number.leaving);
  const more = [
    Math.sqrt(good),
    Math.sqrt(bad),
    (good - bad) / (good + bad + 0.5),
    good > bad ? 1 : 0,
    bad > good ? 1 : 0,
    polarity.hits === 0 ? 1 : 0,
    asks > 0 ? 1 : 0,
    exclaims > 0 ? 1 : 0,
    Math.min(1, words / 30),
    Math.min(1, words / 120),
    mentions > 0 ? 1 : 0,
    scan.count > 0 && scan.kind[0] === MENTION ? 1 : 0,
    addresses > 0 ? 1 : 0,
    hashtags > 0 ? 1 : 0,
    numbers > 0 ? 1 : 0,
    dots > 0 ? 1 : 0,
    Math.min(2, cheer) / 2,
    Math.min(2, gloom) / 2,
    emoji > 0 ? 1 : 0,
    Math.min(3, negations) / 3,
    Math.min(3, trouble) / 2,
    has(number.thanks) * (trouble > 0 || numbers > 0 ? 1 : 0) * (asks > 0 ? 0 : 1),
    has(number.thanks) * (asks > 0 || counts[number.ask]! > 0 ? 1 : 0),
    has(number.wh) * (asks > 0 ? 1 : 0),
    has(number.ask) * (asks > 0 ? 1 : 0),
    (asks > 0 ? 1 : 0) * Math.min(1, trouble),
    Math.min(1, business / 3),
    served * (bad > good ? 1 : 0),
    served * (good > bad ? 1 : 0),
    (1 - served) * (good > bad || bad > good ? 1 : 0),
    has(number.want) * has(number.buy),
    has(number.youall) * (asks > 0 ? 1 : 0),
    Math.max(has(number.privately), has(number.publicly)) * (1 - served),
    lastMark > 0 && lastMark < 4 && (lastMark & ASK) !== 0 && lastAsk >= scan.count - 2 ? 1 : 0,
    (mentions > 0 ? 1 : 0) * (bad > good ? 1 : 0),
    (mentions > 0 ? 1 : 0) * (good > bad ? 1 : 0),
    // A review that turns to its reader gives advice; a manual that does, explains.
    has(number.reader) * (asks > 0 || mentions > 0 || has(number.device) > 0 ? 0 : 1),
    has(number.reader) * has(number.place) * (1 - has(number.device)),
    has(number.reader) * has(number.device),
    has(number.recommend) * has(number.reader),
    desks > 0 ? 1 : 0,
    (desks > 0 ? 1 : 0) * (asks > 0 ? 1 : 0),
    (desks > 0 ? 1 : 0) * Math.max(has(number.thanks), good > bad ? 1 : 0),
  ];
  for (let i = 0; i < more.length; i++) dense[OTHERS + i] = more[i]!;
}

/** Accounts that name themselves after their counter: @TiendaAyuda, @AcmeSupport, @acmecares. */
const serviceName = /support|help|care|cust|service|assist|^@?ask[A-Z]|atenci|ayuda|client|soporte|informa/i;
const isServiceAccount = (text: string, from: number, to: number): boolean =>
  serviceName.test(text.slice(from, to));
