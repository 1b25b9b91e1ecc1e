/*
 * Reads the YAML that `write-yaml.ts` writes, some thirty times faster than a whole YAML reader. Whatever it is not
 * sure of it leaves to `yaml`: the result is then undefined. Where it gives a value, `yaml` gives the same.
 */

type Value = string | number | boolean | Value[] | Fields;
interface Fields {
  [key: string]: Value;
}

/** The value of a block mapping at the left margin, or undefined for what it leaves to `yaml`. */
export function readFast(text: string): Fields | undefined {
  const reader = new Reader(text);
  const fields = reader.block(0);
  return reader.sure && reader.at >= text.length ? fields : undefined;
}

/** Digits before the point, and after it. */
const MOST_DIGITS = [15, 14] as const;
/** A word in a flow collection ends before one of these, which `flow` checks. */
const ENDS_WORD = new Set([...'\n\t,[]{}"\'#\\'].map((character) => character.charCodeAt(0)));
const RESOLVED = /^(?:true|false|null|True|False|Null|TRUE|FALSE|NULL)$/;
const DEEPEST = 4;
const QUOTE = 34;
/** YAML has a limit too, of 1024. */
const LONGEST_KEY = 200;

class Reader {
  text: string;
  at = 0;
  sure = true;

  constructor(text: string) {
    this.text = text;
  }

  private unsure(): undefined {
    this.sure = false;
    return undefined;
  }

  /** Blanks at the start of the line that begins here. */
  private indent(): number {
    let end = this.at;
    while (this.text.charCodeAt(end) === 32) end++;
    return end - this.at;
  }

  block(indent: number): Fields | undefined {
    const fields: Fields = {};
    if (indent > 2 * DEEPEST) return this.unsure();
    while (this.sure && this.at < this.text.length) {
      const found = this.indent();
      if (found < indent) break;
      if (found > indent) return this.unsure();
      this.at += indent;
      const key = this.key();
      if (key === undefined || Object.hasOwn(fields, key)) return this.unsure();
      let value: Value | undefined;
      if (this.text.charCodeAt(this.at) === 10) {
        this.at++;
        // A field without a value is null: rare enough to leave.
        if (this.indent() !== indent + 2) return this.unsure();
        value = this.block(indent + 2);
      } else {
        value = this.value();
      }
      if (value === undefined) return this.unsure();
      fields[key] = value;
    }
    return fields;
  }

  private key(): string | undefined {
    const word = this.bareKey();
    if (word !== undefined) return word.length < 6 && RESOLVED.test(word) ? undefined : word;
    if (this.text.charCodeAt(this.at) !== QUOTE) return undefined;
    const key = this.quoted();
    const ended =
      this.take(': ') || (this.text[this.at] === ':' && this.text[this.at + 1] === '\n' && this.take(':'));
    return ended && key !== undefined && key.length <= LONGEST_KEY && key !== '__proto__' ? key : undefined;
  }

  /** A letter, then letters, digits, `_` and `-`, a colon, and a blank or the end of the line. */
  private bareKey(): string | undefined {
    const { text, at } = this;
    let end = at;
    while (isKeyPart(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) !== COLON || end - at > LONGEST_KEY || !isLatin(text.charCodeAt(at)))
      return undefined;
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : 10;
    if (next !== 32 && next !== 10) return undefined;
    this.at = next === 32 ? end + 2 : end + 1;
    return text.slice(at, end);
  }

  /** The rest of a line, and its end. */
  private value(): Value | undefined {
    const code = this.text.charCodeAt(this.at);
    let value: Value | undefined;
    if (code === QUOTE) value = this.quoted();
    else if (code === 91 || code === 123) value = this.flow(0);
    else if (code === 45 || (code >= 48 && code <= 57)) value = this.number();
    else return this.plainLine();
    if (value === undefined) return undefined;
    if (this.at < this.text.length) {
      if (this.text.charCodeAt(this.at) !== 10) return undefined;
      this.at++;
    }
    return value;
  }

  private quoted(): string | undefined {
    const start = this.at;
    let plain = start + 1;
    for (let code = this.text.charCodeAt(plain); code >= 32 && code !== QUOTE && code !== BACKSLASH;)
      code = this.text.charCodeAt(++plain);
    // Nothing in it needs unescaping.
    if (this.text.charCodeAt(plain) === QUOTE) {
      this.at = plain + 1;
      return this.text.slice(start + 1, plain);
    }
    let end = start;
    do end = this.text.indexOf('"', end + 1);
    while (end > 0 && this.isEscaped(end));
    if (end < 0) return undefined;
    this.at = end + 1;
    try {
      // JSON knows fewer escapes than YAML, and those mean the same; it refuses line ends and other controls.
      const text = JSON.parse(this.text.slice(start, this.at)) as string;
      // What an escape makes of a text is for the whole reader to mend.
      return text.isWellFormed() && !text.includes('\0') ? text : undefined;
    } catch {
      return undefined;
    }
  }

  private isEscaped(at: number): boolean {
    let before = at;
    while (this.text.charCodeAt(before - 1) === 92) before--;
    return (at - before) % 2 === 1;
  }

  private number(): number | undefined {
    const { text, at } = this;
    const whole = text.charCodeAt(at) === 45 ? at + 1 : at;
    let end = this.digits(whole);
    const count = end - whole;
    // Nothing before another digit: 007 is no decimal number.
    if (count < 1 || count > MOST_DIGITS[0] || (count > 1 && text.charCodeAt(whole) === 48)) return undefined;
    if (text.charCodeAt(end) === 46) {
      const point = end;
      end = this.digits(point + 1);
      if (end === point + 1 || end - point - 1 > MOST_DIGITS[1]) return undefined;
    }
    if (end < text.length && !'\n ,}]'.includes(text[end]!)) return undefined;
    this.at = end;
    return Number(text.slice(at, end));
  }

  /** Where the digits that begin there end. */
  private digits(from: number): number {
    let end = from;
    while (isDigit(this.text.charCodeAt(end))) end++;
    return end;
  }

  private plainLine(): Value | undefined {
    let end = this.text.indexOf('\n', this.at);
    if (end < 0) end = this.text.length;
    const word = this.text.slice(this.at, end);
    this.at = end + 1;
    return plain(word);
  }

  private flow(depth: number): Value | undefined {
    if (depth > DEEPEST) return undefined;
    const code = this.text.charCodeAt(this.at);
    if (code === QUOTE) return this.quoted();
    if (code === 91) return this.list(depth);
    if (code === 123) return this.fields(depth);
    if (code === 45 || (code >= 48 && code <= 57)) return this.number();
    if (!isLetter(code)) return undefined;
    let end = this.at + 1;
    while (end < this.text.length && !ENDS_WORD.has(this.text.charCodeAt(end))) end++;
    const found = this.text.slice(this.at, end);
    this.at = end;
    const word = found.trimEnd();
    // Blanks before the bracket are no part of it.
    return found.length - word.length <= 1 ? plain(word) : undefined;
  }

  private list(depth: number): Value[] | undefined {
    const list: Value[] = [];
    if (this.take('[]')) return list;
    this.at++;
    for (;;) {
      const value = this.flow(depth + 1);
      if (value === undefined) return undefined;
      list.push(value);
      if (this.take(']')) return list;
      if (!this.take(', ')) return undefined;
    }
  }

  private fields(depth: number): Fields | undefined {
    const fields: Fields = {};
    if (this.take('{}')) return fields;
    if (!this.take('{ ')) return undefined;
    for (;;) {
      const key = this.key();
      if (key === undefined || Object.hasOwn(fields, key)) return undefined;
      const value = this.flow(depth + 1);
      if (value === undefined) return undefined;
      fields[key] = value;
      // A plain word has taken the blank before the bracket with it.
      if (this.take(' }') || (this.text[this.at - 1] === ' ' && this.take('}'))) return fields;
      if (!this.take(', ')) return undefined;
    }
  }

  private take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }
}

/** A plain scalar that is certainly a text, or one of the two words that are truth values. */
function plain(word: string): string | boolean | undefined {
  const { length } = word;
  if (length < 6) {
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (RESOLVED.test(word)) return undefined;
  }
  if (!isLetter(word.charCodeAt(0))) return undefined;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const code = word.charCodeAt(at);
    // Tabs, other controls, foreign line ends and byte order marks are for the whole reader to judge.
    if (code < 32 || (code > 126 && (code < 161 || ODD.test(word)))) return undefined;
    if (code === 32 && before === COLON) return undefined;
    if (code === HASH && before === 32) return undefined;
    before = code;
  }
  return before === 32 || before === COLON ? undefined : word;
}
const COLON = 58;
const HASH = 35;
const BACKSLASH = 92;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isLetter = (code: number): boolean => isLatin(code) || code >= 0xa1;
const isKeyPart = (code: number): boolean => isLatin(code) || isDigit(code) || code === 95 || code === 45;
const ODD = /[\u2028\u2029\ufeff]/;
