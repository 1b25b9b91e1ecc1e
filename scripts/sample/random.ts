/** Chance that always falls the same way for the same seed. Not for secrets. */
export interface Random {
  /** 0 ≤ n < 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** True with that probability. */
  chance(probability: number): boolean;
}

/** A 32-bit number for a text: FNV-1a, its bits mixed once more (the finaliser of MurmurHash3). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The generator mulberry32, seeded by a text. */
export function randomOf(seed: string): Random {
  let state = numberOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    chance: (probability) => next() < probability,
  };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const cards = [...list];
  for (let last = cards.length - 1; last > 0; last--) {
    const other = random.whole(0, last);
    [cards[last], cards[other]] = [cards[other]!, cards[last]!];
  }
  return cards;
}

/**
 * The card at a position of an endless row of shuffled packs. Each half of a pack stays in its half, so that a card comes
 * back only after half a pack at the earliest: two neighbouring weeks never say the same.
 */
export function deal<T>(cards: readonly T[], name: string, position: number): T {
  const pack = Math.floor(position / cards.length);
  const middle = Math.ceil(cards.length / 2);
  const order = [
    ...shuffled(cards.slice(0, middle), randomOf(`${name} ${pack} first`)),
    ...shuffled(cards.slice(middle), randomOf(`${name} ${pack} second`)),
  ];
  return order[position - pack * cards.length]!;
}
