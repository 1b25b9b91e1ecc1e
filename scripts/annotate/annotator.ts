import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnnotator } from '../../src/text/annotate.ts';
import type { Annotator, LearnedModel } from '../../src/text/annotate.ts';

/** The shipped weights, with what `learn` wrote to `model.json` of the content folder, where it is there. */
export function loadAnnotator(content?: string): Annotator {
  const file = content === undefined ? undefined : join(content, 'model.json');
  const learned =
    file !== undefined && existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as LearnedModel)
      : undefined;
  return createAnnotator(new Uint8Array(0), learned);
}
