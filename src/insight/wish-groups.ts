import type { Day } from '../archive/instant.ts';
import { tokenize } from '../text/tokens.ts';
import { daysBetween } from '../archive/week.ts';
import type { Reading } from './digest.ts';
import { howsIn } from './hows.ts';
import type { How } from './hows.ts';
import { personOf } from './person.ts';
import { saysNothing } from './stop-words.ts';
import { wordsIn } from './word-table.ts';
import { wishesOf } from './wishes.ts';

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

/** A suggestion, taken apart. */
export interface Wish {
  reading: Reading;
  /** What its wishing sentences speak of: stems, and manners such as `how:sunday`. */
  marks: Set<string>;
  text: string;
  person: string;
}

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

/**
 * Words that come up in wishes of every kind, folded and cut as stems are: they say that something is asked for, not what.
 */
const wishing = new Set(
  tokenize(
    `estaria bien genial seria gustaria encantaria podriais podrian podria deberiais deberian deberia tendria tendriais tendrian ojala propongo
     propondria sugiero sugerencia sugerir sugeriria idea ideas mejora mejorar aunque falta faltaria poner pusierais pusieran poned añadid añadir
     añadierais hacer hiciera hicierais hicieran haced vender vendierais vendais vendiera ofrecer ofreciera ofrecierais pedir pido pedimos util estupendo estupenda
     insisto animar animarais animara animaos comprar compraria iria vendria poder pudiera pudierais sacar sacara sacarais tuvierais tuviera tener
     casa gente siempre todo demas perfecto resto algo cosa porfa favor semana dia dias would should could nice great love please add offer make
     consider suggestion suggest wish really thing agradaria podrieu haurieu seria voldria millora afegir posar fer`,
  ).map(({ word }) => stem(word)),
);

/** A light stem: plural endings off, then the first five letters (truncation: McNamee and Mayfield, 2004). */
export function stem(word: string): string {
  const singular = word.length > 4 ? word.replace(/(?:es|s)$/u, '') : word;
  return singular.slice(0, 5);
}

function wishOf(reading: Reading, own: ReadonlySet<string>): Wish {
  const text = wishesOf(reading.mention.title, reading.mention.text);
  const marks = new Set<string>();
  const words = wordsIn(text);
  for (const word of words) {
    const short = stem(word);
    if (word.length > 2 && !saysNothing(word) && !wishing.has(short) && !own.has(short)) marks.add(short);
  }
  for (const how of howsIn(words).keys()) marks.add(`how:${how}`);
  return { reading, marks, text, person: personOf(reading.mention) };
}

const newGroup = (day: Day): Group => ({ wishes: [], ids: [], since: day, people: [], last: day });

/** The ideas of the last 26 weeks, found by what they speak of. */
class Index {
  #groups = new Map<string, Set<Group>>();

  add(group: Group, marks: Iterable<string>): void {
    for (const mark of marks) {
      const known = this.#groups.get(mark);
      if (known) known.add(group);
      else this.#groups.set(mark, new Set([group]));
    }
  }

  /** The groups that share most with a wish; those that were forgotten by its day are taken out on the way. */
  near({ marks, reading }: Wish, weigh: (mark: string) => number): Group[] {
    const shared = new Map<Group, number>();
    for (const mark of marks) {
      const weight = weigh(mark);
      if (weight < SAYS_LITTLE) continue;
      const groups = this.#groups.get(mark) ?? [];
      for (const group of groups) {
        if (daysBetween(group.last, reading.mention.day) > FORGOTTEN_DAYS)
          this.#groups.get(mark)!.delete(group);
        else shared.set(group, (shared.get(group) ?? 0) + weight);
      }
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, NEAREST)
      .map(([group]) => group);
  }
}

/**
 * All suggestions grouped into ideas, one by one in the order in which they were filed: each joins the idea whose wishes it is most
 * alike, or begins one. An idea keeps its first mention for its name, whatever comes later. `names` are ours: they
 * stand in every wish and tell none apart.
 */
export function groupWishes(readings: readonly Reading[], names: readonly string[]): Group[] {
  const own = new Set(names.flatMap((name) => tokenize(name).map(({ word }) => stem(word))));
  const wishes = readings.map((reading) => wishOf(reading, own));
  const holding = new Map<string, number>();
  for (const { marks } of wishes) for (const mark of marks) holding.set(mark, (holding.get(mark) ?? 0) + 1);
  // A mark that few wishes share says more; a manner that is a wish by itself says as much as the rarest word.
  const all = wishes.length + 1;
  const markWeights = new Map(
    [...holding].map(([mark, count]) => [
      mark,
      asks.has(mark) ? Math.log(all) + 1 : Math.log(all / count) + 0.2,
    ]),
  );
  const weigh = (mark: string): number => markWeights.get(mark)!;
  const weights = new Map(
    wishes.map((wish) => [wish, [...wish.marks].reduce((sum, mark) => sum + weigh(mark), 0)]),
  );
  const alike = (one: Wish, other: Wish): number => {
    let [shared, count, asked] = [0, 0, false];
    for (const mark of one.marks) {
      if (!other.marks.has(mark)) continue;
      shared += weigh(mark);
      count += 1;
      asked ||= asks.has(mark);
    }
    const common = shared / Math.max(1, Math.min(weights.get(one)!, weights.get(other)!));
    if (asked) return Math.max(common, ALIKE);
    // Two things in common are no accident, however much else is said.
    return count >= 2 && common >= ALIKE_BY_TWO ? Math.max(common, ALIKE) : common;
  };
  const groups: Group[] = [];
  const index = new Index();
  for (const wish of wishes) {
    let best: { group: Group; alike: number } | undefined;
    for (const group of index.near(wish, weigh)) {
      const most = Math.max(...group.wishes.slice(-COMPARED).map((other) => alike(wish, other)));
      if (most >= ALIKE && (!best || most > best.alike)) best = { group, alike: most };
    }
    const group = best?.group ?? newGroup(wish.reading.mention.day);
    if (!best) groups.push(group);
    const again = group.wishes.some(({ person }) => person === wish.person);
    group.people.push((group.people.at(-1) ?? 0) + (again ? 0 : 1));
    group.wishes.push(wish);
    group.ids.push(wish.reading.mention.id);
    if (wish.reading.mention.day < group.since) group.since = wish.reading.mention.day;
    if (wish.reading.mention.day > group.last) group.last = wish.reading.mention.day;
    index.add(group, wish.marks);
  }
  return groups;
}
