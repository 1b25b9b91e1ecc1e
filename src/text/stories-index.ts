/** How many entries under one key are looked at: those of a template are countless, and all alike. */
const MOST_A_KEY = 16;
/** How many items are handed back, those that share most. */
const MOST_FOUND = 32;

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
  /** Item → how many keys it shares with those that are looked up. */
  #shared = new Uint8Array(1 << 12);

  add(item: number, keys: readonly number[]): void {
    if (item >= this.#shared.length) this.#shared = new Uint8Array(2 * item);
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

  /**
   * The items that share a sure key, or at least two of the others, with these; in the order in which they were added. One
   * shared key of many is what two titles with the same small words have.
   */
  find(sure: readonly number[], others: readonly number[]): number[] {
    const met: number[] = [];
    this.#meet(sure, 2, met);
    this.#meet(others, 1, met);
    let found = met.filter((item) => this.#shared[item]! >= 2);
    if (found.length > MOST_FOUND) {
      found = found.sort((a, b) => this.#shared[b]! - this.#shared[a]! || a - b).slice(0, MOST_FOUND);
    }
    for (const item of met) this.#shared[item] = 0;
    return found.sort((a, b) => a - b);
  }

  #meet(keys: readonly number[], weight: number, met: number[]): void {
    for (const key of keys) {
      let entry = this.#last[this.#slot(key)]!;
      for (let n = 0; entry > 0 && n < MOST_A_KEY; n += 1) {
        const item = this.#items[entry - 1]!;
        if (this.#shared[item] === 0) met.push(item);
        this.#shared[item] = Math.min(255, this.#shared[item]! + weight);
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
