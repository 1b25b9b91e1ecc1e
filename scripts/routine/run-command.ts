import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { RunCommand } from './steps.ts';

const root = join(import.meta.dirname, '../..');

/** Runs commands of this project in processes of their own: what one business breaks is not broken for the next. */
export function createRunner(given: {
  content: string;
  env: NodeJS.ProcessEnv;
  now: Date | undefined;
  /** After so many milliseconds a command that hangs is ended; never where absent. */
  longest?: number;
  /** Gets what it says, line by line as it comes. */
  say: (text: string) => void;
}): RunCommand {
  const shared = ['--content', given.content, ...(given.now ? ['--now', given.now.toISOString()] : [])];
  return (name, args) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [join(root, `scripts/${name}.ts`), ...args, ...shared], {
        cwd: root,
        env: given.env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const timer =
        given.longest === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), given.longest);
      let printed = '';
      let line = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
      child.stderr.setEncoding('utf8').on('data', (part: string) => {
        const lines = (line + part).split('\n');
        line = lines.pop()!;
        for (const said of lines) given.say(said);
      });
      const end = (code: number | string): void => {
        clearTimeout(timer);
        if (line !== '') given.say(line);
        line = '';
        resolve({ code, printed });
      };
      child.on('error', (error) => end((error as NodeJS.ErrnoException).code ?? 'error'));
      child.on('close', (code, signal) => end(code ?? signal ?? 'error'));
    });
}
