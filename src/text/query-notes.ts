import type { QueryNote } from './query.ts';
import type { Lexeme } from './query-lexer.ts';

/** Words that people write for an operator. */
const operators: Record<string, string> = {
  and: 'AND',
  or: 'OR',
  not: 'NOT',
  y: 'AND',
  o: 'OR',
  near: 'NEAR/5',
};

/** What in a query is read in one way although people often mean another. */
export function notesOn(query: string, lexemes: readonly Lexeme[]): QueryNote[] {
  const notes: QueryNote[] = [];
  for (const [i, lexeme] of lexemes.entries()) {
    const between = i > 0 && isOperand(lexemes[i - 1]!) && isOperand(lexemes[i + 1] ?? lexeme);
    if (lexeme.type === 'word' && between) {
      const key = lexeme.text.toLowerCase();
      const operator = Object.hasOwn(operators, key) ? operators[key] : undefined;
      if (operator) {
        notes.push({
          at: lexeme.at,
          message: `"${lexeme.text}" is looked for as a word; the operator is ${operator}`,
        });
      }
    }
    if (
      lexeme.type === 'phrase' &&
      /[^\s?]\?+\s*$/.test(lexeme.text.slice(-200)) &&
      !lexeme.text.includes('¿')
    ) {
      notes.push({
        at: query.lastIndexOf('?', lexeme.end),
        message: '? stands for exactly one more character; leave it out where a question is meant',
      });
    }
  }
  return notes;
}

const isOperand = (lexeme: Lexeme): boolean =>
  lexeme.type === 'word' ||
  lexeme.type === 'phrase' ||
  lexeme.type === '(' ||
  lexeme.type === ')' ||
  lexeme.type === 'field';
