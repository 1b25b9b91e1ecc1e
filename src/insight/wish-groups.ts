import type { Day } from '../archive/instant.ts';
import type { Reading } from './digest.ts';
import type { How } from './hows.ts';
import { Marks } from './wish.ts';
import type { Wish } from './wish.ts';

/** A wish that nobody has repeated for so long begins a new idea. */
const FORGOTTEN_DAYS = 26 * 7;
/** Share of the weight of the lighter wish that two wishes of one idea have in common. */
const ALIKE = 0.4;
/** The same where they have at least two things in common. */
const ALIKE_BY_TWO = 0.3;
/** A wish is compared with so many ideas, and so many of the latest wishes of each. */
const NEAREST = 8;
const COMPARED = 12;
/** A mark in four wishes of five, or more, leads to none of them. */
const SAYS_LITTLE = 0.4;

/** Manners that are a wish by themselves: open on Sundays, take Bizum. Others (later, smaller) only say more of one. */
const asks: ReadonlySet<string> = new Set(
  (
    [
      'sunday', 'bizum', 'invoice', 'gluten-free', 'vegan', 'sugar-free', 'wholegrain', 'accessible', 'pets', 'parking', 'subscription',
    ] as const satisfies How[]
  ).map((how) => `how:${how}`),
); // prettier-ignore

/** Stems that say how much of a thing (half a loaf, half the village), not what. */
const amounts: ReadonlySet<string> = new Set(['media', 'medio', 'mitad', 'mig', 'mitja', 'half']);

/** Suggestions about one thing. */
export interface Group {
  /** In the order in which they were filed. */
  wishes: Wish[];
  /** Their mentions, in the same order. */
  ids: string[];
  /** The first day on which it was wished for. */
  since: Day;
  /** How many different people the first n + 1 wishes come from. */
  people: number[];
  last: Day;
}

/** All suggestions, grouped. */
export interface Groups {
  groups: Group[];
  /** The number of a mark → what it stands for. */
  marks: readonly string[];
}

/** A group while wishes are still put into it. */
interface Growing extends Group {
  /** `last`, as days from the beginning of 1970. */
  lastDay: number;
  persons: Set<string>;
  /** The marks under which it is found. */
  under: Set<number>;
}

/** What the marks of some wishes say: one that few of them share says more. */
class Weights {
  readonly of: Float64Array;
  /** 1 for a manner that is a wish by itself: it says as much as the rarest word. */
  readonly asks: Uint8Array;
  /** 1 for what is wished for, 0 for the manner in which. */
  readonly things: Uint8Array;
  /** Place of a mark in the wish that is compared; −1 for one that it does not have. */
  readonly #places: Int32Array;
  #here = new Uint8Array(64);

  constructor(wishes: readonly Wish[], names: readonly string[]) {
    const holding = new Int32Array(names.length);
    for (const { marks } of wishes) for (const mark of marks) holding[mark]! += 1;
    const all = wishes.length + 1;
    this.asks = Uint8Array.from(names, (name) => (asks.has(name) ? 1 : 0));
    this.things = Uint8Array.from(names, (name) => (name.startsWith('how:') || amounts.has(name) ? 0 : 1));
    this.of = Float64Array.from(names, (_, mark) =>
      this.asks[mark] === 1 ? Math.log(all) + 1 : Math.log(all / holding[mark]!) + 0.2,
    );
    this.#places = new Int32Array(names.length).fill(-1);
  }

  sum({ marks }: Wish): number {
    let sum = 0;
    for (const mark of marks) sum += this.of[mark]!;
    return sum;
  }

  /** How alike a wish is to the one of some others that it is most alike to. */
  most(one: Wish, others: readonly Wish[]): number {
    const { marks } = one;
    const own = this.sum(one);
    marks.forEach((mark, place) => (this.#places[mark] = place));
    if (this.#here.length < marks.length) this.#here = new Uint8Array(marks.length * 2);
    let most = 0;
    for (const other of others) most = Math.max(most, this.#alike(marks, own, other));
    for (const mark of marks) this.#places[mark] = -1;
    return most;
  }

  #alike(marks: readonly number[], own: number, other: Wish): number {
    const here = this.#here;
    let count = 0;
    for (const mark of other.marks) {
      const place = this.#places[mark]!;
      if (place < 0) continue;
      here[place] = 1;
      count += 1;
    }
    if (count === 0) return 0;
    let [shared, asked, thing] = [0, false, false];
    for (let place = 0; place < marks.length; place += 1) {
      if (here[place] === 0) continue;
      here[place] = 0;
      shared += this.of[marks[place]!]!;
      asked ||= this.asks[marks[place]!] === 1;
      thing ||= this.things[marks[place]!] === 1;
    }
    // A workshop on Saturday and half loaves on Saturday are two ideas.
    if (!asked && !thing) return 0;
    const common = shared / Math.max(1, Math.min(own, this.sum(other)));
    if (asked) return Math.max(common, ALIKE);
    // Two things in common are no accident, however much else is said.
    return count >= 2 && common >= ALIKE_BY_TWO ? Math.max(common, ALIKE) : common;
  }
}

/** The ideas of the last 26 weeks, found by what they speak of. */
class Index {
  readonly groups: Growing[] = [];
  #byMark: number[][];
  #weights: Weights;
  #shared = new Float64Array(64);

  constructor(marks: number, weights: Weights) {
    this.#byMark = Array.from({ length: marks }, () => []);
    this.#weights = weights;
  }

  add(at: number, marks: readonly number[]): void {
    const { under } = this.groups[at]!;
    for (const mark of marks) {
      if (under.has(mark)) continue;
      under.add(mark);
      this.#byMark[mark]!.push(at);
    }
  }

  /** The groups that share most with a wish, most first; those that were forgotten by its day are taken out on the way. */
  near({ marks, day }: Wish): number[] {
    if (this.#shared.length < this.groups.length) this.#shared = new Float64Array(this.groups.length * 2);
    const shared = this.#shared;
    const touched: number[] = [];
    for (const mark of marks) {
      const weight = this.#weights.of[mark]!;
      if (weight < SAYS_LITTLE) continue;
      const known = this.#byMark[mark]!;
      let kept = 0;
      for (const at of known) {
        const group = this.groups[at]!;
        if (day - group.lastDay > FORGOTTEN_DAYS) {
          group.under.delete(mark);
          continue;
        }
        known[kept++] = at;
        if (shared[at] === 0) touched.push(at);
        shared[at]! += weight;
      }
      known.length = kept;
    }
    const nearest: number[] = [];
    for (const at of touched) {
      if (nearest.length === NEAREST && shared[at]! <= shared[nearest[NEAREST - 1]!]!) continue;
      let place = nearest.length;
      while (place > 0 && shared[nearest[place - 1]!]! < shared[at]!) place -= 1;
      nearest.splice(place, 0, at);
      if (nearest.length > NEAREST) nearest.pop();
    }
    for (const at of touched) shared[at] = 0;
    return nearest;
  }
}

/**
 * All suggestions grouped into ideas, one by one in the order in which they were filed: each joins the idea whose wishes it is most
 * alike, or begins one. An idea keeps its first mention for its name, whatever comes later. `names` are ours: they
 * stand in every wish and tell none apart.
 */
export function groupWishes(readings: readonly Reading[], names: readonly string[]): Groups {
  const marks = new Marks(names);
  const wishes = readings.map((reading) => marks.wishOf(reading));
  const weights = new Weights(wishes, marks.names);
  const index = new Index(marks.names.length, weights);
  const { groups } = index;
  for (const wish of wishes) {
    let best = -1;
    let bestAlike = 0;
    for (const at of index.near(wish)) {
      const most = weights.most(wish, groups[at]!.wishes.slice(-COMPARED));
      if (most >= ALIKE && (best < 0 || most > bestAlike)) [best, bestAlike] = [at, most];
    }
    if (best < 0) best = groups.push(newGroup(wish)) - 1;
    join(groups[best]!, wish);
    index.add(best, wish.marks);
  }
  return {
    groups: groups.map(({ wishes, ids, since, people, last }) => ({ wishes, ids, since, people, last })),
    marks: marks.names,
  };
}

const newGroup = ({ reading, day }: Wish): Growing => ({
  wishes: [],
  ids: [],
  since: reading.mention.day,
  people: [],
  last: reading.mention.day,
  lastDay: day,
  persons: new Set(),
  under: new Set(),
});

function join(group: Growing, wish: Wish): void {
  const { id, day } = wish.reading.mention;
  group.persons.add(wish.person);
  group.people.push(group.persons.size);
  group.wishes.push(wish);
  group.ids.push(id);
  if (day < group.since) group.since = day;
  if (day > group.last) [group.last, group.lastDay] = [day, wish.day];
}
