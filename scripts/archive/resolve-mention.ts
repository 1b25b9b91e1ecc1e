import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { readFrontMatter } from '../../src/archive/frontmatter.ts';
import { signalsSchema, triageSchema } from '../../src/archive/mention.ts';
import type { Signals, Triage } from '../../src/archive/mention.ts';
import { spliceSignals, spliceTriage } from '../../src/archive/splice.ts';
import type { Spliced } from '../../src/archive/splice.ts';

const blocks = z.object({ signals: signalsSchema.optional(), triage: triageSchema.optional() });
type Blocks = z.infer<typeof blocks>;

/** A mention as both sides have it. */
export interface Joined {
  text: string;
  /** Two people noted or wrote something different in one place: what was noted here stands in the text. */
  contested: boolean;
}

/**
 * One mention that changed on both sides: the people's `triage`, field by field, and the newest `signals`, which are those
 * of the run at hand where it changed them. Of two new files the pushed one stays. Undefined where a side cannot be read.
 */
export function resolveMention({
  base,
  ours,
  theirs,
}: {
  base: string | undefined;
  ours: string;
  theirs: string;
}): Joined | undefined {
  if (base === undefined) return { text: theirs, contested: false };
  const [before, here, there] = [blocksOf(base), blocksOf(ours), blocksOf(theirs)];
  if (!before || !here || !there) return undefined;
  // What is outside both blocks is a person's edit on one of the sides.
  const [was, mine, pushed] = [outside(base), outside(ours), outside(theirs)];
  const start = mine === was ? theirs : ours;
  const signals = isDeepStrictEqual(here.signals, before.signals) ? there.signals : here.signals;
  const sides = [before.triage ?? none, here.triage ?? none, there.triage ?? none] as const;
  const triage = joinTriage(...sides);
  const contested =
    (mine !== was && pushed !== was && mine !== pushed) || contestedFields(...sides).length > 0;
  const withSignals =
    signals && !isDeepStrictEqual(blocksOf(start)?.signals, signals)
      ? spliceSignals(start, signals)
      : kept(start);
  if (!withSignals.ok) return undefined;
  if (isDeepStrictEqual(blocksOf(withSignals.text)?.triage ?? none, triage))
    return { text: withSignals.text, contested };
  const whole = spliceTriage(withSignals.text, triage);
  return whole.ok ? { text: whole.text, contested } : undefined;
}

const none: Triage = { status: 'open' };
const kept = (text: string): Spliced => ({ ok: true, text });

function blocksOf(file: string): Blocks | undefined {
  const read = readFrontMatter(file);
  const checked = read.ok && read.found ? blocks.safeParse(read.data) : undefined;
  return checked?.success ? checked.data : undefined;
}

const fields = Object.keys(triageSchema.shape) as (keyof Triage)[];

/** Fields in which both sides changed something, each something else. */
const contestedFields = (before: Triage, here: Triage, there: Triage): (keyof Triage)[] =>
  fields.filter(
    (field) =>
      !isDeepStrictEqual(here[field], before[field]) &&
      !isDeepStrictEqual(there[field], before[field]) &&
      !isDeepStrictEqual(here[field], there[field]),
  );

/** Field by field: what one side alone changed is taken from it; where both did, what was noted here. */
function joinTriage(before: Triage, here: Triage, there: Triage): Triage {
  const joined: Record<string, unknown> = { ...there };
  for (const field of fields) {
    if (isDeepStrictEqual(here[field], before[field])) continue;
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
