import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Archived } from '../archive/archive.ts';
import type { Listened } from '../archive/report.ts';

/** What the thread is given. */
export interface Work {
  content: string;
  listened: Listened;
  push: boolean;
}
/** What the thread sends: words for the terminal, then what became of it. */
export type Sent = { said: string } | { archived: Archived };

/**
 * Commits what people noted and pushes it where that is wanted, in a thread of its own: while the other side keeps us waiting the desk goes on
 * answering. Rejects where git itself cannot do its work.
 */
export async function saveInGit(work: Work, say: (text: string) => void): Promise<Archived> {
  const worker = new Worker(new URL('save-thread.ts', import.meta.url), { workerData: work });
  let archived: Archived | undefined;
  worker.on('message', (sent: Sent) => {
    if ('said' in sent) say(sent.said);
    else archived = sent.archived;
  });
  await once(worker, 'exit');
  if (!archived) throw new Error('git: stopped in the middle');
  return archived;
}
