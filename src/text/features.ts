/** Hashed features of one text, by group: a group counts as much as any other, however many features it has. */
export class Features {
  count = 0;
  readonly hash: Int32Array;
  readonly group: Uint8Array;
  readonly inGroup: Int32Array;
  readonly dense: Float64Array;

  constructor(groups: number, dense: number, capacity = 1 << 16) {
    this.hash = new Int32Array(capacity);
    this.group = new Uint8Array(capacity);
    this.inGroup = new Int32Array(groups);
    this.dense = new Float64Array(dense);
  }

  clear(): void {
    this.count = 0;
    this.inGroup.fill(0);
    this.dense.fill(0);
  }

  add(hash: number, group: number): void {
    if (this.count === this.hash.length) return;
    this.hash[this.count] = hash;
    this.group[this.count++] = group;
    this.inGroup[group]!++;
  }
}
