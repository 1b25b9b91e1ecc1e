import { parentPort, workerData } from 'node:worker_threads';
import { archiveNoted } from '../archive/archive.ts';
import type { Sent, Work } from './save-in-git.ts';

// Git and the pauses between two tries block: here they block nobody.
const { content, listened, push } = workerData as Work;
const send = (sent: Sent): void => parentPort!.postMessage(sent);
const never = new Int32Array(new SharedArrayBuffer(4));
const archived = archiveNoted(listened, {
  content,
  push,
  env: process.env,
  say: (said) => send({ said }),
  pause: (milliseconds) => void Atomics.wait(never, 0, 0, milliseconds),
});
send({ archived });
