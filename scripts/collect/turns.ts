import { setImmediate as networkFirst } from 'node:timers/promises';

/** Does one piece of work at a time, and lets the network have its say before each. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Answers of many hosts come in bursts. Worked through at once, they would hold up the next requests; one at a time, with
 * a look at the network in between, the work is done while the next answers are under way.
 */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => networkFirst()).then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
