import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
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
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
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
  }
  if (pending) write(pending);
  return bad > 0 ? 1 : 0;
}
