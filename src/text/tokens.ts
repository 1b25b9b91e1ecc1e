import {
  ALONE, EXPANDS, HIGH_SURROGATE, INVISIBLE, LETTER, MARK, MIDDLE_DOT, SEPARATOR, UNDERSCORE, astralOf, expansionOf, foldOf, kindOf,
} from './fold.ts'; // prettier-ignore

/**
 * What most characters are, in one look: the folded form of a letter of the Latin scripts, 0 for what ends a word, SPECIAL for
 * all else, and ASK for what was not met yet.
 */
const LATIN_END = 0x250;
const SPECIAL = 0xffff;
const ASK = 0xfffe;
const latin = new Uint16Array(LATIN_END).fill(ASK);
const look = (unit: number): number => {
  const kind = kindOf(unit);
  return (latin[unit] = kind === LETTER ? foldOf(unit) : kind === SEPARATOR ? 0 : SPECIAL);
};

const SMALL_L = 0x6c;
const TILDE = 0x303;
const BREVE = 0x306;

/**
 * The words of one or more texts, in typed arrays that are used again from text to text: reading 20,000 mentions a
 * second leaves no time for a string a word. Word `i` is `folded.subarray(from[i], to[i])` and stands at
 * `starts[i]`–`ends[i]` of the text it came from. `#` and `@` are no part of a word.
 */
export class TokenBuffer {
  /** One more than the place of the last word. */
  count = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  from = new Int32Array(1024);
  to = new Int32Array(1024);
  folded = new Uint16Array(4096);
  #used = 0;

  clear(): void {
    this.count = 0;
    this.#used = 0;
  }

  /** Leaves empty places, so that nothing before and after them stands side by side. */
  skip(places: number): void {
    this.count += places;
  }

  /** Appends the words of a text. Time is linear in its length, whatever it holds. */
  add(text: string): void {
    const length = text.length;
    this.#reserve(length);
    let folded = this.folded;
    let used = this.#used;
    let open = false;
    let begun = 0;
    let first = 0;
    let last = 0;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      let quick = unit < LATIN_END ? latin[unit]! : SPECIAL;
      if (quick === ASK) quick = look(unit);
      if (quick === 0) {
        if (open) {
          this.#push(begun, used, first, last);
          open = false;
        }
        at += 1;
        continue;
      }
      if (quick !== SPECIAL) {
        if (!open) {
          open = true;
          begun = used;
          first = at;
        }
        do {
          folded[used++] = quick;
          at += 1;
          if (at === length) break;
          const next = text.charCodeAt(at);
          quick = next < LATIN_END ? latin[next]! : SPECIAL;
        } while (quick !== 0 && quick < ASK);
        last = at;
        continue;
      }
      const kind = kindOf(unit);
      if (kind === LETTER) {
        if (!open) {
          open = true;
          begun = used;
          first = at;
        }
        folded[used++] = foldOf(unit);
        last = ++at;
        continue;
      }
      if (kind === MARK) {
        at += 1;
        if (open) {
          last = at;
          if (unit === TILDE && folded[used - 1] === 0x6e) folded[used - 1] = 0xf1;
          else if (unit === BREVE && folded[used - 1] === 0x438) folded[used - 1] = 0x439;
        }
        continue;
      }
      if (kind === INVISIBLE) {
        at += 1;
        continue;
      }
      if (kind === UNDERSCORE && open && at + 1 < length && continuesWord(text, at + 1)) {
        folded[used++] = unit;
        last = ++at;
        continue;
      }
      if (
        kind === MIDDLE_DOT &&
        open &&
        folded[used - 1] === SMALL_L &&
        (text.charCodeAt(at + 1) | 0x20) === SMALL_L
      ) {
        at += 1;
        continue;
      }
      let width = 1;
      let string = '';
      let alone = false;
      if (kind === EXPANDS) {
        string = expansionOf(unit);
      } else if (kind === ALONE) {
        string = expansionOf(unit);
        alone = true;
      } else if (kind === HIGH_SURROGATE) {
        const codePoint = text.codePointAt(at)!;
        if (codePoint > 0xffff) {
          width = 2;
          const found = astralOf(codePoint);
          if (found.kind === INVISIBLE || found.kind === MARK) {
            at += 2;
            continue;
          }
          string = found.folded;
          alone = found.kind === ALONE;
        }
      }
      if (string !== '' && !alone) {
        if (!open) {
          open = true;
          begun = used;
          first = at;
        }
        this.#used = used;
        this.#reserve(length - at + string.length);
        folded = this.folded;
        for (let i = 0; i < string.length; i += 1) folded[used++] = string.charCodeAt(i);
        last = at += width;
        continue;
      }
      if (open) {
        this.#push(begun, used, first, last);
        open = false;
      }
      if (alone) {
        begun = used;
        for (let i = 0; i < string.length; i += 1) folded[used++] = string.charCodeAt(i);
        this.#push(begun, used, at, at + width);
      }
      at += width;
    }
    if (open) this.#push(begun, used, first, last);
    this.#used = used;
  }

  /** The folded form of word `i`. */
  word(i: number): string {
    let word = '';
    for (let at = this.from[i]!; at < this.to[i]!; at += 1024) {
      word += String.fromCharCode(...this.folded.subarray(at, Math.min(at + 1024, this.to[i]!)));
    }
    return word;
  }

  #push(from: number, to: number, start: number, end: number): void {
    const i = this.count++;
    if (i >= this.starts.length) this.#grow(i);
    this.from[i] = from;
    this.to[i] = to;
    this.starts[i] = start;
    this.ends[i] = end;
  }

  #grow(least: number): void {
    const size = Math.max(least + 1, this.starts.length * 2);
    for (const name of ['starts', 'ends', 'from', 'to'] as const) {
      const larger = new Int32Array(size);
      larger.set(this[name]);
      this[name] = larger;
    }
  }

  /** Makes room for `more` code units, and for the one more that an ideograph outside of words takes. */
  #reserve(more: number): void {
    const needed = this.#used + more + 4;
    if (needed <= this.folded.length) return;
    const larger = new Uint16Array(Math.max(needed, this.folded.length * 2));
    larger.set(this.folded.subarray(0, this.#used));
    this.folded = larger;
  }
}

function continuesWord(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === LETTER || kind === EXPANDS;
}

/** A word and where it stands. */
export interface Token {
  /** Folded: see fold.ts. */
  word: string;
  start: number;
  end: number;
}

const scratch = new TokenBuffer();

/** The words of a text, one object each: for texts that are looked at one by one. */
export function tokenize(text: string): Token[] {
  const buffer = scratch;
  buffer.clear();
  buffer.add(text);
  return Array.from({ length: buffer.count }, (_, i) => ({
    word: buffer.word(i),
    start: buffer.starts[i]!,
    end: buffer.ends[i]!,
  }));
}

/** The words of a text, folded, with one space between them. */
export const foldWords = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ');
