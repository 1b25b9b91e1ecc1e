import { Lexicon } from '../lexicon.ts';
import type { LinearModel } from '../linear.ts';

/** The trained weights, unpacked: what `createAnnotator` reads texts with. */
export interface Weights {
  polarity: Lexicon;
  cues: Lexicon;
  /** Code point → −1 to 1. */
  emoji: Map<number, number>;
  language: LinearModel;
  sentiment: LinearModel;
  intent: LinearModel;
  /** What scores are divided by, so that a confidence says how often it is right. */
  temperature: { language: number; sentiment: number; intent: number };
}

/** One part of the file, as its head describes it. */
export interface TablePart {
  columns: number;
  bits: number;
  scale: number[];
  dense: number[];
  groups: number[];
  /** With levels, two weights share a byte, and each is the number of a level; without, a weight is a byte. */
  levels?: number[];
}
export interface WeightsHead {
  format: 1;
  polarity: number;
  cues: number;
  emoji: number;
  language: TablePart;
  sentiment: TablePart;
  intent: TablePart;
  temperature: Weights['temperature'];
}

/** The file begins with these four letters, then the length of its head in bytes (32 bits, little end first). */
export const MAGIC = 'OIDO';

/**
 * Reads the weights: head (JSON), then keys and values of the two lexicons and the emoji, then check bytes and weights
 * of each model. Throws where the bytes are not such a file: they come with the program, not from a stranger.
 */
export function readWeights(file: Uint8Array): Weights {
  // A copy: the slice of a Node buffer would be a view of it.
  const bytes = Uint8Array.from(file);
  const view = new DataView(bytes.buffer);
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) {
    throw new Error('these are no weights of Oído: expected a file that begins with OIDO');
  }
  let at = 8 + view.getUint32(4, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, at))) as WeightsHead;
  if (head.format !== 1) throw new Error(`weights of format ${String(head.format)}: expected format 1`);

  const keyed = (count: number): { keys: Int32Array; values: Int8Array } => {
    const keys = Int32Array.from({ length: count }, (_, i) => view.getInt32(at + i * 4, true));
    at += count * 4;
    const values = new Int8Array(bytes.slice(at, at + count).buffer);
    at += count;
    return { keys, values };
  };
  const table = (part: TablePart): LinearModel => {
    const buckets = 1 << part.bits;
    const check = bytes.slice(at, at + buckets);
    at += buckets;
    const weights = new Int8Array(buckets * part.columns);
    if (part.levels) {
      for (let i = 0; i < weights.length; i++) {
        weights[i] = part.levels[(bytes[at + (i >> 1)]! >> ((i & 1) * 4)) & 15]!;
      }
      at += (weights.length + 1) >> 1;
    } else {
      weights.set(new Int8Array(bytes.slice(at, at + weights.length).buffer));
      at += weights.length;
    }
    return {
      columns: part.columns,
      bits: part.bits,
      check,
      weights,
      scale: Float64Array.from(part.scale),
      dense: Float64Array.from(part.dense),
      groups: Float64Array.from(part.groups),
    };
  };

  const polarity = keyed(head.polarity);
  const cues = keyed(head.cues);
  const emoji = keyed(head.emoji);
  const weights: Weights = {
    polarity: new Lexicon(polarity.keys, polarity.values),
    cues: new Lexicon(cues.keys, cues.values),
    emoji: new Map([...emoji.keys].map((point, i) => [point, emoji.values[i]! / 127])),
    language: table(head.language),
    sentiment: table(head.sentiment),
    intent: table(head.intent),
    temperature: head.temperature,
  };
  if (at !== bytes.length) throw new Error(`the weights are ${bytes.length} bytes long: expected ${at}`);
  return weights;
}
