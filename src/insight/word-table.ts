import { TokenBuffer } from '../text/tokens.ts';

/** Something kept for each folded word, found by its code units: reading a text makes no string of a word it knows. */
export class WordTable<Value> {
  #slots = new Int32Array(1 << 15).fill(-1);
  #words: { units: Uint16Array; value: Value }[] = [];
  #make: (word: string) => Value;

  /** `make` gives the value of a word when it is first met. */
  constructor(make: (word: string) => Value) {
    this.#make = make;
  }

  find(units: Uint16Array, from: number, to: number): Value {
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    let slot = this.#slot(units, from, to);
    for (; this.#slots[slot]! >= 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const known = this.#words[this.#slots[slot]!]!;
      if (same(known.units, units, from, to)) return known.value;
    }
    const own = units.slice(from, to);
    const value = this.#make(String.fromCharCode(...own.subarray(0, LONGEST_WORD)));
    this.#slots[slot] = this.#words.push({ units: own, value }) - 1;
    return value;
  }

  /** FNV-1a over code units. */
  #slot(units: Uint16Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    this.#words.forEach(({ units }, index) => {
      let slot = this.#slot(units, 0, units.length);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = index;
    });
  }
}

/** What of a hostile word is kept as its name. */
const LONGEST_WORD = 200;

function same(known: Uint16Array, units: Uint16Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let n = 0; n < known.length; n += 1) if (known[n] !== units[from + n]) return false;
  return true;
}

const strings = new WordTable((word) => word);
const buffer = new TokenBuffer();

/** The folded words of a text. Like `tokenize`, for many texts of few different words. */
export function wordsIn(text: string): string[] {
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
