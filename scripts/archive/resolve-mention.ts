import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { readFrontMatter } from '../../src/archive/frontmatter.ts';
import { signalsSchema, triageSchema } from '../../src/archive/mention.ts';
import type { Signals, Triage } from '../../src/archive/mention.ts';
import { spliceSignals, spliceTriage } from '../../src/archive/splice.ts';
import type { Spliced } from '../../src/archive/splice.ts';

const blocks = z.object({ signals: signalsSchema.optional(), triage: triageSchema.optional() });
type Blocks = z.infer<typeof blocks>;

/**
 * One mention that changed on both sides: the people's `triage`, and the newest `signals`, which are those of the run at
 * hand where it changed them. Of two new files the pushed one stays, and so does everything that cannot be read.
 */
export function resolveMention({
  base,
  ours,
  theirs,
}: {
  base: string | undefined;
  ours: string;
  theirs: string;
}): string {
  if (base === undefined) return theirs;
  const [before, here, there] = [blocksOf(base), blocksOf(ours), blocksOf(theirs)];
  if (!before || !here || !there) return theirs;
  // What is outside both blocks is a person's edit on one of the sides.
  const start = outside(theirs) === outside(base) ? ours : theirs;
  const signals = isDeepStrictEqual(here.signals, before.signals) ? there.signals : here.signals;
  const triage = joinTriage(before.triage ?? none, here.triage ?? none, there.triage ?? none);
  const withSignals =
    signals && !isDeepStrictEqual(blocksOf(start)?.signals, signals)
      ? spliceSignals(start, signals)
      : kept(start);
  if (!withSignals.ok) return theirs;
  if (isDeepStrictEqual(blocksOf(withSignals.text)?.triage ?? none, triage)) return withSignals.text;
  const whole = spliceTriage(withSignals.text, triage);
  return whole.ok ? whole.text : theirs;
}

const none: Triage = { status: 'open' };
const kept = (text: string): Spliced => ({ ok: true, text });

function blocksOf(file: string): Blocks | undefined {
  const read = readFrontMatter(file);
  const checked = read.ok && read.found ? blocks.safeParse(read.data) : undefined;
  return checked?.success ? checked.data : undefined;
}

/** Field by field: what one side alone changed is taken from it; where both did, what was pushed stays. */
function joinTriage(before: Triage, here: Triage, there: Triage): Triage {
  const joined: Record<string, unknown> = { ...there };
  for (const field of Object.keys(triageSchema.shape) as (keyof Triage)[]) {
    if (!isDeepStrictEqual(there[field], before[field])) continue;
    if (here[field] === undefined) delete joined[field];
    else joined[field] = here[field];
  }
  return joined as Triage;
}

const sameSignals: Signals = {
  language: 'unknown',
  topics: {},
  sentiment: { label: 'neutral', score: 0, confidence: 0 },
  intent: { label: 'other', confidence: 0 },
};

/** A file without what stands in its two blocks; undefined where that cannot be told. */
function outside(file: string): string | undefined {
  const signals = spliceSignals(file, sameSignals);
  const both = signals.ok ? spliceTriage(signals.text, none) : signals;
  return both.ok ? both.text : undefined;
}
