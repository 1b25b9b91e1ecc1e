import { softmax } from '../../src/text/linear.ts';
import type { LinearModel } from '../../src/text/linear.ts';
import type { Example } from './fit.ts';

/** Scores of an example under a model that ships one column less: the reference stands second. */
function scoresOf(model: LinearModel, { hashes, values, dense }: Example): Float64Array {
  const mask = (1 << model.bits) - 1;
  const out = new Float64Array(model.columns);
  hashes.forEach((hash, i) => {
    const bucket = hash & mask;
    if (model.check[bucket] !== ((hash >>> 24) | 1)) return;
    for (let c = 0; c < model.columns; c++)
      out[c]! += model.weights[bucket * model.columns + c]! * values[i]! * model.scale[c]!;
  });
  dense.forEach((value, i) => {
    for (let c = 0; c < model.columns; c++) out[c]! += model.dense[i * model.columns + c]! * value;
  });
  return Float64Array.of(out[0]!, 0, out[1]!);
}

/**
 * The temperature under which the confidences of three-fold cross-validation are the most likely (Guo and others,
 * 2017): one number, in steps of a twentieth. Only the first `counted` examples are left out in turn; the others stand in
 * every fold.
 */
export function calibrate(
  examples: Example[],
  counted: number,
  fit: (examples: Example[]) => LinearModel,
  folds = 3,
): number {
  const found: { scores: Float64Array; label: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    // Classes follow one another in the files: neighbours in threes go to one fold.
    const inside = (_: Example, i: number): boolean => i < counted && Math.floor(i / 3) % folds === fold;
    const model = fit(examples.filter((one, i) => !inside(one, i)));
    for (const one of examples.filter(inside)) found.push({ scores: scoresOf(model, one), label: one.label });
  }
  let best = 1;
  let least = Infinity;
  for (let step = 10; step <= 60; step++) {
    const temperature = step / 20;
    let loss = 0;
    for (const { scores, label } of found)
      loss -= Math.log(softmax(Float64Array.from(scores), temperature)[label]!);
    // Far coarser than what machines differ by in the last bits.
    if (loss < least - 1e-6 * found.length) [best, least] = [temperature, loss];
  }
  return best;
}
