import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { UsageError } from './command.ts';

/**
 * Reads JSON lines, hands each to `each`, and prints what it returns as a line. A bad line is named on standard error,
 * and costs nothing else. Returns the exit code: 0, or 1 when a line was bad.
 */
export async function runLines(
  input: Readable & { isTTY?: boolean },
  each: (value: unknown) => unknown,
  write: (chunk: string) => void,
  say: (text: string) => void,
): Promise<number> {
  if (input.isTTY) throw new UsageError('--stdin reads JSON lines from another program; nothing is piped in');
  let number = 0;
  let bad = 0;
  let pending = '';
  const take = (line: string): void => {
    number += 1;
    if (line.trim() === '') return;
    try {
      pending += `${JSON.stringify(each(JSON.parse(line)))}\n`;
    } catch (error) {
      bad += 1;
      say(`line ${number}: ${(error as Error).message}`);
    }
    // Few large writes: a write a line is most of the cost of a fast annotator.
    if (pending.length > 1 << 16) {
      write(pending);
      pending = '';
    }
  };
  // By hand, because `readline` costs as much a line as annotating it; a line that goes on for ever is joined once.
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(begun.length === 0 ? text.slice(from, end) : begun.join('') + text.slice(from, end));
      begun = [];
      from = end + 1;
    }
    if (from < text.length) begun.push(text.slice(from));
  }
  begun.push(decoder.end());
  take(begun.join(''));
  if (pending) write(pending);
  return bad > 0 ? 1 : 0;
}
