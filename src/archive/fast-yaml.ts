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

const KEY = /([a-zA-Z][a-zA-Z0-9_-]{0,199}):(?: |(?=\n|$))/y;
/** Quoted, with nothing that needs unescaping. */
const SIMPLE = /"([^"\\\u0000-\u001f]*)"/y;
const NUMBER = /-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?(?=[\n ,}\]]|$)/y;
/** A word in a flow collection: ends before a comma or bracket, which `flow` checks. */
const FLOW_WORD = /[a-zA-Z\u00a1-\uffff][^\n\t,[\]{}"'#\\]*/y;
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

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
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
    const found = this.match(KEY);
    if (found) return found[1]!.length < 6 && RESOLVED.test(found[1]!) ? undefined : found[1]!;
    if (this.text.charCodeAt(this.at) !== QUOTE) return undefined;
    const key = this.quoted();
    const ended =
      this.take(': ') || (this.text[this.at] === ':' && this.text[this.at + 1] === '\n' && this.take(':'));
    return ended && key !== undefined && key.length <= LONGEST_KEY && key !== '__proto__' ? key : undefined;
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
    const simple = this.match(SIMPLE);
    if (simple) return simple[1]!;
    const start = this.at;
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
    const found = this.match(NUMBER);
    return found ? Number(found[0]) : undefined;
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
    const found = this.match(FLOW_WORD);
    if (!found) return undefined;
    const word = found[0].trimEnd();
    // Blanks before the bracket are no part of it.
    return word.length === found[0].length || found[0].length - word.length === 1 ? plain(word) : undefined;
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
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xa1;
const ODD = /[\u2028\u2029\ufeff]/;
