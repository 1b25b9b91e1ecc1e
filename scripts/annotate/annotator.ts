import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnnotator } from '../../src/text/annotate.ts';
import type { Annotator, LearnedModel } from '../../src/text/annotate.ts';

/** The weights that the program ships. */
export const weightsFile = fileURLToPath(new URL('../../src/text/model/weights.bin', import.meta.url));

/** The shipped weights, with what `learn` wrote to `model.json` of the content folder, where it is there. */
export function loadAnnotator(content?: string): Annotator {
  const file = content === undefined ? undefined : join(content, 'model.json');
  const learned =
    file !== undefined && existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as LearnedModel)
      : undefined;
  return createAnnotator(readFileSync(weightsFile), learned);
}
