import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * How much V8 may take for what was made just now, in MB a half. On a machine with much memory it takes 64: with 100,000
 * mentions that is 945 MB of peak memory instead of 885, for a thirtieth less of processor time.
 */
export const youngSpace = ['--max-semi-space-size=32'];

/** Runs a script with little young space, in a process of its own: V8 takes that from the command line alone. */
export async function runApart(script: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...youngSpace, script, ...args], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
