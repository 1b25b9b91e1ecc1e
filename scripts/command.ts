import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { formatProblem } from '../src/archive/format.ts';
import { linkedFolders } from '../src/archive/linked-folders.ts';
import type { Problem } from '../src/archive/problem.ts';
import { forLog } from './log-text.ts';

/** What a command says of itself. */
export interface Command<O extends ParseArgsOptionsConfig> {
  /** Shown by `--help` and after a usage error. */
  usage: string;
  /** Its own options; `--content`, `--now` and `--help` belong to every command. */
  options: O;
  /** Says whether words besides options are taken. */
  positionals?: boolean;
  /** Also runs over a content folder of a form that this program does not know; every other command leaves it alone. */
  anyFormat?: boolean;
}

type Values<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; args: string[]; strict: true; allowPositionals: true }>
>['values'];

/** What a command gets from the edge. */
export interface Invocation<O extends ParseArgsOptionsConfig> {
  values: Values<O>;
  positionals: string[];
  /** Absolute: `--content`, else `OIDO_CONTENT`, else `content`. */
  content: string;
  /** `--now`, else `OIDO_NOW`, else undefined. */
  givenNow: Date | undefined;
  /** `givenNow`, else the clock. */
  now: () => Date;
  env: NodeJS.ProcessEnv;
  /** Data, to standard output alone. What would act on a terminal or in a CI's log is written out, here and below. */
  print: (text: string) => void;
  /** Data that are no JSON, to standard output: as they are into a file or another program, and as `print` on a terminal. */
  pass: (text: string) => void;
  /** Words for people, to standard error. */
  say: (text: string) => void;
}

/** The person typed something that cannot be: prints the usage, exits 2. */
export class UsageError extends Error {}
/** The configuration cannot be used: every problem a line, exits 2. */
export class ConfigurationError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super('configuration');
    this.problems = problems;
  }
}

export const problemLine = (problem: Problem): string =>
  [problem.file, problem.line].filter((part) => part !== undefined).join(':') +
  (problem.field ? `: ${problem.field}` : '') +
  `: ${problem.message}`;

const shared = { content: { type: 'string' }, now: { type: 'string' }, help: { type: 'boolean' } } as const;
const sharedUsage = `
  --content DIR   the folder of the business (else OIDO_CONTENT, else content)
  --now ISO       pretend that it is this instant (else OIDO_NOW, else the clock)
  --help          print this`;

/** Reads arguments and environment; throws `UsageError`. */
export function invocation<O extends ParseArgsOptionsConfig>(
  command: Command<O>,
  args: string[],
  env: NodeJS.ProcessEnv,
): Invocation<O> & { help: boolean } {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: { ...command.options, ...shared },
      strict: true,
      allowPositionals: command.positionals ?? false,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const values = parsed.values as Record<string, unknown>;
  const stated = (values['now'] as string | undefined) ?? env['OIDO_NOW'];
  const givenNow = stated === undefined || stated === '' ? undefined : new Date(stated);
  if (givenNow && (Number.isNaN(givenNow.getTime()) || !/^\d{4}-\d\d-\d\d/.test(stated ?? ''))) {
    throw new UsageError(`--now: expected an instant such as 2026-11-18T06:00:00Z, found "${stated}"`);
  }
  return {
    values: values as Values<O>,
    positionals: parsed.positionals,
    content: resolve((values['content'] as string | undefined) ?? (env['OIDO_CONTENT'] || 'content')),
    givenNow,
    now: () => givenNow ?? new Date(),
    env,
    print: (text) => void process.stdout.write(`${forLog(text)}\n`),
    pass: (text) => void process.stdout.write(`${process.stdout.isTTY ? forLog(text) : text}\n`),
    say: (text) => void process.stderr.write(`${forLog(text, process.stderr.isTTY)}\n`),
    help: values['help'] === true,
  };
}

/**
 * Runs a command to its exit code, in the one place that exits: 0 done, 1 nothing could be done, 2 usage or
 * configuration. A usage error prints the usage, a bug its stack: the two never look alike.
 */
export async function run<O extends ParseArgsOptionsConfig>(
  command: Command<O>,
  main: (invocation: Invocation<O>) => Promise<number> | number,
): Promise<void> {
  const usage = `${command.usage.trimEnd()}${sharedUsage}\n`;
  try {
    const given = invocation(command, process.argv.slice(2), process.env);
    if (given.help) {
      process.stdout.write(usage);
      return;
    }
    const unreadable = command.anyFormat ? undefined : formatProblem(given.content);
    if (unreadable) throw new ConfigurationError([unreadable]);
    const linked = linkedFolders(given.content);
    if (linked.length > 0) throw new ConfigurationError(linked);
    process.exitCode = await main(given);
  } catch (error) {
    process.exitCode = explain(error, usage);
  }
}

function explain(error: unknown, usage: string): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${forLog(error.message)}\n\n${usage}`);
    return 2;
  }
  if (error instanceof ConfigurationError) {
    process.stderr.write(error.problems.map((problem) => `${forLog(problemLine(problem))}\n`).join(''));
    return 2;
  }
  process.stderr.write(`${forLog(String(error instanceof Error ? error.stack : error))}\n`);
  return 1;
}
