import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '../command.ts';
import { readLearned } from '../../src/text/learn.ts';
import { createAnnotator } from '../../src/text/annotate.ts';
import type { Annotator, LearnedModel } from '../../src/text/annotate.ts';

/** The weights that the program ships. */
export const weightsFile = fileURLToPath(new URL('../../src/text/model/weights.bin', import.meta.url));

/** The shipped weights, with what `learn` wrote to `model.json` of the content folder, where it is there. */
export function loadAnnotator(content?: string): Annotator {
  return createAnnotator(readFileSync(weightsFile), content === undefined ? undefined : loadLearned(content));
}

/** Throws a `ConfigurationError` that names the file where it cannot be used. */
function loadLearned(content: string): LearnedModel | undefined {
  const file = join(content, 'model.json');
  if (!existsSync(file)) return undefined;
  const problem = (message: string): Error => new ConfigurationError([{ file: 'model.json', message }]);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw problem(`no JSON: ${(error as Error).message}`);
  }
  const read = readLearned(value);
  if (!read.ok) throw problem(read.message);
  return read.value;
}
