import { TokenBuffer } from '../text/tokens.ts';

/** Something kept for each folded word, found by its code units: reading a text makes no string of a word it knows. */
export class WordTable<Value> {
  #slots = new Int32Array(1 << 13).fill(-1);
  /** The code units of all words, one after the other; word n ends where word n + 1 begins. */
  #units = new Uint16Array(1 << 14);
  #from = new Int32Array(1 << 11);
  #values: Value[] = [];
  #make: (word: string) => Value;

  /** `make` gives the value of a word when it is first met. */
  constructor(make: (word: string) => Value) {
    this.#make = make;
  }

  /** How many words it holds. */
  get size(): number {
    return this.#values.length;
  }

  find(units: Uint16Array, from: number, to: number): Value {
    if (this.#values.length * 2 > this.#slots.length) this.#grow();
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = hashOf(units, from, to) & last;
    for (let n = slots[slot]!; n >= 0; n = slots[(slot = (slot + 1) & last)]!)
      if (this.#is(n, units, from, to)) return this.#values[n]!;
    const value = this.#make(String.fromCharCode(...units.subarray(from, Math.min(to, from + LONGEST_WORD))));
    slots[slot] = this.#keep(units.subarray(from, to), value);
    return value;
  }

  #is(n: number, units: Uint16Array, from: number, to: number): boolean {
    const begin = this.#from[n]!;
    if (this.#from[n + 1]! - begin !== to - from) return false;
    const own = this.#units;
    for (let at = from; at < to; at += 1) if (own[begin + at - from] !== units[at]) return false;
    return true;
  }

  #keep(word: Uint16Array, value: Value): number {
    const n = this.#values.push(value) - 1;
    const begin = this.#from[n]!;
    const end = begin + word.length;
    if (end > this.#units.length) {
      const larger = new Uint16Array(Math.max(end, this.#units.length * 2));
      larger.set(this.#units);
      this.#units = larger;
    }
    if (n + 2 > this.#from.length) {
      const larger = new Int32Array(this.#from.length * 2);
      larger.set(this.#from);
      this.#from = larger;
    }
    this.#units.set(word, begin);
    this.#from[n + 1] = end;
    return n;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const last = slots.length - 1;
    for (let n = 0; n < this.#values.length; n += 1) {
      let slot = hashOf(this.#units, this.#from[n]!, this.#from[n + 1]!) & last;
      while (slots[slot]! >= 0) slot = (slot + 1) & last;
      slots[slot] = n;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over code units. */
function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

/** What of a hostile word is kept as its name. */
const LONGEST_WORD = 200;
/** So many different words are remembered; then it begins anew, so that what runs for months does not grow for months. */
const MOST_WORDS = 1 << 18;

let strings = new WordTable((word) => word);
const buffer = new TokenBuffer();

/** The folded words of a text. Like `tokenize`, for many texts of few different words. */
export function wordsIn(text: string): string[] {
  if (strings.size > MOST_WORDS) strings = new WordTable((word) => word);
  buffer.clear();
  buffer.add(text);
  const words: string[] = [];
  for (let i = 0; i < buffer.count; i += 1)
    words.push(strings.find(buffer.folded, buffer.from[i]!, buffer.to[i]!));
  return words;
}

/** The same, with the place in the text where each word begins; good until the next text is read. */
export function placedWords(text: string): { words: string[]; starts: Int32Array } {
  return { words: wordsIn(text), starts: buffer.starts };
}
