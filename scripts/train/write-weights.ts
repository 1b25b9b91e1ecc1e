import type { LinearModel } from '../../src/text/linear.ts';
import { MAGIC } from '../../src/text/model/read.ts';
import type { TablePart, WeightsHead } from '../../src/text/model/read.ts';
import type { CompiledLexicon } from './lexicon.ts';

export interface Trained {
  polarity: CompiledLexicon;
  cues: CompiledLexicon;
  emoji: Map<number, number>;
  language: LinearModel;
  sentiment: LinearModel;
  intent: LinearModel;
  temperature: WeightsHead['temperature'];
}

/** Fifteen levels of a weight, closer together near zero, where most weights lie. */
export const levels = Array.from({ length: 16 }, (_, i) => {
  const step = Math.min(14, i) - 7;
  const size = [0, 6, 17, 33, 52, 74, 99, 127][Math.abs(step)]!;
  return step < 0 ? -size : size;
});

/** The level nearest to a weight. */
export function levelOf(weight: number): number {
  let best = 0;
  for (let i = 1; i < 15; i++) if (Math.abs(levels[i]! - weight) < Math.abs(levels[best]! - weight)) best = i;
  return best;
}

function part(model: LinearModel, packed: boolean): { head: TablePart; bytes: Uint8Array[] } {
  const head: TablePart = {
    columns: model.columns,
    bits: model.bits,
    scale: [...model.scale],
    dense: [...model.dense],
    groups: [...model.groups],
    ...(packed ? { levels } : {}),
  };
  if (!packed) return { head, bytes: [model.check, new Uint8Array(model.weights.buffer)] };
  const half = new Uint8Array((model.weights.length + 1) >> 1);
  model.weights.forEach((weight, i) => (half[i >> 1]! |= levelOf(weight) << ((i & 1) * 4)));
  return { head, bytes: [model.check, half] };
}

function keyed({ keys, values }: CompiledLexicon): Uint8Array[] {
  const bytes = new Uint8Array(keys.length * 4);
  const view = new DataView(bytes.buffer);
  keys.forEach((key, i) => view.setInt32(i * 4, key, true));
  return [bytes, new Uint8Array(values.buffer)];
}

/** The bytes of the weights file: the same for the same models on every machine. */
export function writeWeights(trained: Trained): Uint8Array {
  const points = [...trained.emoji].sort(([a], [b]) => a - b);
  const emoji = {
    keys: Int32Array.from(points, ([point]) => point),
    values: Int8Array.from(points, ([, value]) => Math.round(value * 127)),
  };
  const language = part(trained.language, true);
  const sentiment = part(trained.sentiment, false);
  const intent = part(trained.intent, false);
  const head: WeightsHead = {
    format: 1,
    polarity: trained.polarity.keys.length,
    cues: trained.cues.keys.length,
    emoji: emoji.keys.length,
    language: language.head,
    sentiment: sentiment.head,
    intent: intent.head,
    temperature: trained.temperature,
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = new Uint8Array(8);
  start.set(new TextEncoder().encode(MAGIC));
  new DataView(start.buffer).setUint32(4, text.length, true);
  const all = [
    start,
    text,
    ...keyed(trained.polarity),
    ...keyed(trained.cues),
    ...keyed(emoji),
    ...language.bytes,
    ...sentiment.bytes,
    ...intent.bytes,
  ];
  const bytes = new Uint8Array(all.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of all) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}
