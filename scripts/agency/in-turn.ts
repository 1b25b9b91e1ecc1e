import type { RunCommand } from '../routine/steps.ts';

/**
 * Lets commands of one name wait for each other, whoever runs them, and all others run at once: the repository that holds
 * every business has one index and one branch, which two that commit would take from under each other.
 */
export function inTurn(name: string): (run: RunCommand) => RunCommand {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => (wanted, args) => {
    if (wanted !== name) return run(wanted, args);
    const turn = last.then(() => run(wanted, args));
    last = turn.catch(() => undefined);
    return turn;
  };
}
