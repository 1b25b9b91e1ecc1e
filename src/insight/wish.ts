import type { Day } from '../archive/instant.ts';
import { daysBetween } from '../archive/week.ts';
import { tokenize } from '../text/tokens.ts';
import type { Reading } from './digest.ts';
import { howsIn } from './hows.ts';
import type { How } from './hows.ts';
import { personOf } from './person.ts';
import { saysNothing } from './stop-words.ts';
import { askedIn } from './wishes.ts';

/** A suggestion, taken apart. */
export interface Wish {
  reading: Reading;
  /** What its wishing sentences speak of, as numbers of `Marks`, in order of appearance. */
  marks: number[];
  text: string;
  person: string;
  /** Days from the beginning of 1970 to its own. */
  day: number;
}

/** Manners whose words say nothing of what is wished for: they count once, as the manner. */
const times: ReadonlySet<string> = new Set([
  'sunday',
  'saturday',
  'holidays',
  'early',
  'late',
  'hour',
] as const satisfies How[]);
const EPOCH: Day = '1970-01-01';

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

/** What wishes speak of, numbered: stems, and manners such as `how:sunday`. `names` are ours and tell no wishes apart. */
export class Marks {
  /** Number → stem or manner. */
  readonly names: string[] = [];
  #ids = new Map<string, number>();
  #ofWord = new Map<string, number>();
  #own: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    this.#own = new Set(names.flatMap((name) => tokenize(name).map(({ word }) => stem(word))));
  }

  /** Takes a suggestion apart. */
  wishOf(reading: Reading): Wish {
    const { mention } = reading;
    const { text, words } = askedIn(mention.title, mention.text);
    const marks: number[] = [];
    const hows = howsIn(words);
    const when = new Set([...hows].flatMap(([how, found]) => (times.has(how) ? found.split(' ') : [])));
    for (const word of words) {
      const mark = when.has(word) ? -1 : this.#markOf(word);
      if (mark >= 0 && !marks.includes(mark)) marks.push(mark);
    }
    for (const how of hows.keys()) marks.push(this.#id(`how:${how}`));
    return { reading, marks, text, person: personOf(mention), day: daysBetween(EPOCH, mention.day) };
  }

  /** The mark of a folded word; −1 for one that says nothing of what is wished for. */
  #markOf(word: string): number {
    let mark = this.#ofWord.get(word);
    if (mark === undefined) {
      const short = stem(word);
      const tells = word.length > 2 && !saysNothing(word) && !wishing.has(short) && !this.#own.has(short);
      this.#ofWord.set(word, (mark = tells ? this.#id(short) : -1));
    }
    return mark;
  }

  #id(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) this.#ids.set(name, (id = this.names.push(name) - 1));
    return id;
  }
}
