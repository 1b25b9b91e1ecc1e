/** How many entries under one key are looked at: those of a template are countless, and all alike. */
const MOST_A_KEY = 24;

/**
 * Items by many 32-bit keys each, in typed arrays: a hundred thousand items with 65 keys each would fill a gigabyte of
 * ordinary maps. Two keys that happen to be equal only cost a comparison.
 */
export class KeyIndex {
  #keys = new Int32Array(1 << 12);
  /** Slot of a key → 1 + its last entry. */
  #last = new Int32Array(1 << 12);
  #used = 0;
  #items = new Int32Array(1 << 12);
  /** Entry → 1 + the entry before it under the same key. */
  #before = new Int32Array(1 << 12);
  #entries = 0;

  add(item: number, keys: Iterable<number>): void {
    for (const key of keys) {
      if (2 * this.#used >= this.#keys.length) this.#widen();
      if (this.#entries === this.#items.length) this.#lengthen();
      const slot = this.#slot(key);
      if (this.#last[slot] === 0) {
        this.#keys[slot] = key;
        this.#used += 1;
      }
      this.#items[this.#entries] = item;
      this.#before[this.#entries] = this.#last[slot]!;
      this.#last[slot] = ++this.#entries;
    }
  }

  /** Adds the items under any of the keys to `found`, latest first; at most `MOST_A_KEY` of each. */
  collect(keys: Iterable<number>, found: Set<number>): void {
    for (const key of keys) {
      let entry = this.#last[this.#slot(key)]!;
      for (let n = 0; entry > 0 && n < MOST_A_KEY; n += 1) {
        found.add(this.#items[entry - 1]!);
        entry = this.#before[entry - 1]!;
      }
    }
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.#last[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #widen(): void {
    const [keys, last] = [this.#keys, this.#last];
    this.#keys = new Int32Array(2 * keys.length);
    this.#last = new Int32Array(2 * last.length);
    for (let old = 0; old < last.length; old += 1) {
      if (last[old] === 0) continue;
      const slot = this.#slot(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#last[slot] = last[old]!;
    }
  }

  #lengthen(): void {
    const size = 2 * this.#items.length;
    const [items, before] = [new Int32Array(size), new Int32Array(size)];
    items.set(this.#items);
    before.set(this.#before);
    [this.#items, this.#before] = [items, before];
  }
}
