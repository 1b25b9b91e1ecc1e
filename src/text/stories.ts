import { BANDS, bandKeys, hashText, mix } from './minhash.ts';
import { wordSet } from './similarity.ts';
import { TELLING_WORDS, compareBodies, readBody } from './stories-body.ts';
import type { Body } from './stories-body.ts';
import { KeyIndex } from './stories-index.ts';
import { FEWEST_WORDS, drifted, figuresOf, sameTitle } from './stories-same-title.ts';
import { readTitle } from './stories-title.ts';
import type { Title } from './stories-title.ts';

/** A mention, as far as telling stories apart needs it. Plain text. */
export interface StoryItem {
  id: string;
  title: string;
  text: string;
  /** An instant of ISO 8601; one that cannot be read lies in every window. */
  published: string;
  /** Who wrote it. */
  author?: string;
  /** Who published it. */
  outlet?: string;
  /** Canonical. */
  url?: string;
}

/** Mentions that are the same text republished, found one by one as they are filed. */
export interface Stories {
  /**
   * Files a mention and returns its story: the id of the first filed member, its own where it is the first. `story`: the
   * one it was given when it was filed earlier; it is kept.
   */
  add(item: StoryItem, story?: string): string;
}

interface Filed {
  id: string;
  story: string;
  /** The item that leads its story, as far as it was filed here. */
  leader: number;
  /** Of a leader: the first member whose title was not cut off, by its number. */
  whole: number;
  at: number;
  title: Title;
  /** Numbers and dates of its title, and, for a leader, of all titles of its story. */
  figures: string[];
  figuresOfStory: Set<string>;
  body: Body;
  author: string;
  outlet: string;
  url: string | undefined;
}

const DAY = 86_400_000;
/** Titles this long, equal in two outlets, are one text even where each wrote its own lead. */
const LONG_TITLE = 7;

/**
 * A member of a story is found through what it shares with one filed before: its address; keys of its title (MinHash over
 * words and pairs of words) or of its body (runs of five words). Whether it is the same text is then decided word by
 * word: see stories-same-title.ts and stories-body.ts. `days`: how far apart two members may be published.
 */
export function createStories({ days = 14 }: { days?: number } = {}): Stories {
  const filed: Filed[] = [];
  const byKey = new KeyIndex();
  const keys = new Int32Array(BANDS);

  const remember = (item: Filed): string => {
    if (item.leader < 0) item.leader = filed.length;
    filed.push(item);
    const leader = filed[item.leader]!;
    if (leader.whole < 0 && !item.title.cut) leader.whole = filed.length - 1;
    return item.story;
  };

  return {
    add(item, given) {
      const { one, runs } = read(item);
      const { sure, others } = keysOf(one, runs, keys);
      const twin =
        given === undefined ? earliest(one, byKey.find(sure, others), filed, days * DAY) : undefined;
      one.story = given ?? twin?.story ?? one.id;
      if (twin) {
        one.leader = twin.leader;
        for (const word of one.figures) filed[twin.leader]!.figuresOfStory.add(word);
      }
      byKey.add(filed.length, sure);
      byKey.add(filed.length, others);
      return remember(one);
    },
  };
}

function read(item: StoryItem): { one: Filed; runs: Int32Array } {
  const title = readTitle(item.title, item.outlet);
  const figures = figuresOf(title);
  const { body, runs } = readBody(item.text, title.joined);
  const one = {
    id: item.id,
    story: item.id,
    leader: -1,
    whole: -1,
    at: Date.parse(item.published),
    title,
    figures,
    figuresOfStory: new Set(figures),
    body,
    author: fold(item.author),
    outlet: fold(item.outlet),
    url: item.url,
  };
  return { one, runs };
}

const fold = (name: string | undefined): string => (name ? [...wordSet(name)].join(' ') : '');

/** What an item may be found by: keys of which one is enough, and such of which two must be shared. */
function keysOf(
  { title, body, url }: Filed,
  runs: Int32Array,
  keys: Int32Array,
): { sure: number[]; others: number[] } {
  const sure: number[] = [];
  const others: number[] = [];
  if (url !== undefined) sure.push(mix(hashText(url) + 1));
  const words = title.words.slice(0, title.head).map(hashText);
  if (words.length > 0) {
    // A title that was cut keeps its beginning.
    sure.push(mix(words.slice(0, FEWEST_WORDS).reduce((hash, word) => Math.imul(hash, 31) + word, 2)));
    sure.push(mix(words.reduce((hash, word) => Math.imul(hash, 31) + word, 3)));
    for (let i = words.length - 1; i > 0; i -= 1) words.push(mix(Math.imul(words[i - 1]!, 31) + words[i]!));
    bandKeys(words, keys);
    others.push(...keys);
  }
  if (body.length >= TELLING_WORDS || (title.words.length < FEWEST_WORDS && runs.length > 0)) {
    bandKeys(runs, keys);
    for (const key of keys) others.push(mix(key + 4));
  }
  return { sure, others };
}

/** The earliest filed of the items that are the same text. */
function earliest(
  one: Filed,
  found: readonly number[],
  filed: readonly Filed[],
  window: number,
): Filed | undefined {
  for (const i of found) {
    const other = filed[i]!;
    if (Math.abs(one.at - other.at) > window) continue;
    if (!isSame(one, other)) continue;
    const leader = filed[other.leader]!;
    if (belongs(one, leader) && !isBridge(one, other, filed[leader.whole])) return other;
  }
  return undefined;
}

/** A title that was cut off may begin two texts: what is like it must also be like the first whole title of its story. */
const isBridge = (one: Filed, other: Filed, whole: Filed | undefined): boolean =>
  other.title.cut && !one.title.cut && whole !== undefined && !isSame(one, whole);

/**
 * A chain of small changes must not end in another text: a member shares enough with the first one, and its numbers and
 * dates do not contradict those of the story.
 */
function belongs(one: Filed, leader: Filed): boolean {
  if (compareBodies(one.body, leader.body) === 'enough') return true;
  const own = one.figures;
  if (own.some((word) => !leader.figuresOfStory.has(word))) {
    for (const word of leader.figuresOfStory) if (!own.includes(word)) return false;
  }
  return !drifted(one.title, leader.title);
}

function isSame(one: Filed, other: Filed): boolean {
  const bodies = compareBodies(one.body, other.body);
  if (bodies === 'enough') return true;
  const sameOutlet = one.outlet !== '' && one.outlet === other.outlet;
  const sameAuthor = one.author !== '' && one.author === other.author;
  const titles = sameTitle(one.title, other.title, (sameOutlet || sameAuthor) && bodies !== 'same');
  // An address says that it is one text, unless the texts say otherwise.
  if (one.url !== undefined && one.url === other.url) return bodies === 'same' || titles !== 'no';
  const words = Math.min(one.title.words.length, other.title.words.length);
  if (words < FEWEST_WORDS) return bodies === 'same' && titles === 'equal';
  if (titles === 'no') return false;
  if (bodies === 'same') return true;
  const twoOutlets = one.outlet !== '' && other.outlet !== '' && !sameOutlet;
  if (bodies === 'other') return twoOutlets && titles === 'equal' && words >= LONG_TITLE;
  return !isSaidTwice(one, other, words, twoOutlets, sameOutlet || sameAuthor);
}

/** The same few words of two people, or the same title on two days: no copy. */
function isSaidTwice(
  one: Filed,
  other: Filed,
  words: number,
  twoOutlets: boolean,
  oneVoice: boolean,
): boolean {
  const twoAuthors = one.author !== '' && other.author !== '' && one.author !== other.author;
  if (twoAuthors && !twoOutlets && words < LONG_TITLE + 1) return true;
  const daysApart = Math.abs(one.at - other.at) / DAY;
  if (daysApart < 0.8) return false;
  return one.title.words.some((word) => today.has(word)) || (oneVoice && words < LONG_TITLE);
}

const today = new Set('hoy avui hoxe hoje today heute oggi gaur hui'.split(' '));
