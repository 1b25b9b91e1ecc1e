import type { ParsedQuery, Query, QueryNote, Spanning } from './query.ts';
import { Unreadable } from './query-error.ts';
import { fieldNames, fieldOf, likelyField } from './query-fields.ts';
import type { Field } from './query-fields.ts';
import { cut } from './query-lexer.ts';
import type { Lexeme } from './query-lexer.ts';
import { notesOn } from './query-notes.ts';
import { OPERAND, foundIn, readRaw, readValue } from './query-values.ts';

/** Deeper ones are no query that a person wrote, and would exhaust the stack. */
const DEEPEST = 50;

/** Reads a query. Never throws. */
export function parseQuery(text: string): ParsedQuery {
  try {
    const parser = new Parser(text);
    const query = parser.whole();
    refuseNegative(query, text);
    return {
      ok: true,
      query,
      notes: [...notesOn(text, parser.lexemes), ...parser.notes].sort((a, b) => a.at - b.at),
    };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return thrown.error;
    throw thrown;
  }
}

class Parser {
  readonly text: string;
  readonly lexemes: Lexeme[];
  readonly notes: QueryNote[] = [];
  /** What stands in ( ). */
  readonly #grouped = new Set<Query>();
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    this.lexemes = cut(text);
  }

  whole(): Query {
    const query = this.#or(undefined);
    const left = this.#peek();
    if (left.type === ')') throw new Unreadable(left.at, 'a ( before it', '")"');
    return query;
  }

  /** and { OR and } */
  #or(field: Field | undefined): Query {
    const { at } = this.#peek();
    const parts = [this.#and(field)];
    while (this.#peek().type === 'OR') {
      this.#take();
      parts.push(this.#and(field));
    }
    if (parts.length === 1) return parts[0]!;
    if (parts.some((part) => part.type === 'and' && !this.#grouped.has(part))) {
      this.notes.push({ at, message: 'AND binds tighter than OR: put ( ) around what belongs together' });
    }
    return { type: 'or', parts: parts.flatMap((part) => (part.type === 'or' ? part.parts : [part])), at };
  }

  /** not { [AND] not } */
  #and(field: Field | undefined): Query {
    const { at } = this.#peek();
    const parts = [this.#not(field)];
    for (;;) {
      const { type } = this.#peek();
      if (type === 'AND') this.#take();
      else if (type === 'OR' || type === ')' || type === 'end') break;
      parts.push(this.#not(field));
    }
    return parts.length === 1 ? parts[0]! : { type: 'and', parts, at };
  }

  /** { NOT } near */
  #not(field: Field | undefined): Query {
    const { at } = this.#peek();
    let negations = 0;
    while (this.#peek().type === 'NOT') {
      this.#take();
      negations += 1;
    }
    const part = this.#near(field);
    if (negations % 2 === 0) return part;
    return part.type === 'not' ? part.part : { type: 'not', part, at };
  }

  /** primary { NEAR/n primary } */
  #near(field: Field | undefined): Query {
    const { at } = this.#peek();
    let left = this.#primary(field);
    let chained = 0;
    for (let near = this.#peek(); near.type === 'NEAR'; near = this.#peek()) {
      this.#take();
      if (++chained > DEEPEST)
        throw new Unreadable(near.at, `at most ${DEEPEST} NEAR in a row`, `"${near.written}"`);
      const right = this.#primary(field);
      const { distance, ordered } = near;
      left = {
        type: 'near',
        distance,
        ordered,
        left: spanning(left, near),
        right: spanning(right, near),
        at,
      };
    }
    return left;
  }

  #primary(field: Field | undefined): Query {
    const lexeme = this.#take();
    if (lexeme.type === '(') return this.#group(lexeme, field);
    if (lexeme.type === 'field') return this.#fielded(lexeme, field);
    if (lexeme.type === 'word' || lexeme.type === 'phrase') return readValue(lexeme, field);
    throw new Unreadable(lexeme.at, OPERAND, foundIn(lexeme));
  }

  #group(open: Lexeme, field: Field | undefined): Query {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unreadable(open.at, `at most ${DEEPEST} ( in one another`, '"("');
    const query = this.#or(field);
    const close = this.#take();
    if (close.type !== ')') {
      throw new Unreadable(close.at, `a ) for the ( at character ${open.at + 1}`, foundIn(close));
    }
    this.#depth -= 1;
    this.#grouped.add(query);
    return query;
  }

  #fielded(lexeme: Lexeme & { type: 'field' }, outer: Field | undefined): Query {
    const field = fieldOf(lexeme.name);
    if (!field) {
      const likely = likelyField(lexeme.name);
      const expected = likely
        ? `${likely}: (did you mean it?)`
        : `one of the fields ${fieldNames}, or quotes around it`;
      throw new Unreadable(lexeme.at, expected, `"${lexeme.written}"`);
    }
    const value = this.#peek();
    const isRaw = value.type === 'field' && fieldOf(value.name)?.as === 'raw';
    const fits =
      value.type === 'word' ||
      value.type === 'phrase' ||
      (value.type === '(' && field.as !== 'raw') ||
      (isRaw && field.as === 'words');
    if (!fits) throw new Unreadable(value.at, `what ${lexeme.name}: should hold`, foundIn(value));
    if (field.as === 'raw') return readRaw(this.#take(), outer?.as === 'words' ? outer.field : undefined);
    return this.#primary(field);
  }

  #peek(): Lexeme {
    return this.lexemes[this.#next]!;
  }

  #take(): Lexeme {
    const lexeme = this.lexemes[this.#next]!;
    if (lexeme.type !== 'end') this.#next += 1;
    return lexeme;
  }
}

function spanning(query: Query, near: Lexeme): Spanning {
  if (query.type === 'near' || (query.type === 'words' && query.words.length > 0)) return query;
  if (query.type === 'or')
    return { type: 'or', parts: query.parts.map((part) => spanning(part, near)), at: query.at };
  const expected = `words, phrases or (… OR …) on both sides of ${near.written}`;
  const isOperator = query.type === 'and' || query.type === 'not';
  throw new Unreadable(
    query.at,
    expected,
    isOperator ? query.type.toUpperCase() : 'what has no place among the words',
  );
}

/** A query that an empty text would match has nothing to listen for. */
function refuseNegative(query: Query, text: string): void {
  const culprit = negative(query);
  if (!culprit) return;
  const found = text[culprit.at] === '-' ? '"-" alone' : 'NOT alone';
  throw new Unreadable(
    culprit.at,
    'something to listen for beside it (a query of NOT alone would match nearly everything)',
    found,
  );
}

/** The part that makes a query match what holds none of its words; undefined for a query that listens for something. */
function negative(query: Query): Query | undefined {
  if (query.type === 'not') return negative(query.part) ? undefined : query;
  if (query.type === 'or') return query.parts.map(negative).find((part) => part !== undefined);
  if (query.type === 'and') {
    const parts = query.parts.map(negative);
    return parts.every((part) => part !== undefined) ? parts[0] : undefined;
  }
  return undefined;
}
