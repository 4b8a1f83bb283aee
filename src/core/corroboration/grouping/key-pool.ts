/** Numbers in one block of memory: many short lists cost far more each on their own. */
const BLOCK = 1 << 16

/** Keeps short lists of numbers side by side in large blocks. */
export class KeyPool {
  private block = new Uint32Array(BLOCK)
  private used = 0

  /** The same numbers, in a list that shares its block with others. */
  keep(list: Uint32Array): Uint32Array {
    if (list.length > BLOCK) return list.slice()
    if (this.used + list.length > BLOCK) {
      this.block = new Uint32Array(BLOCK)
      this.used = 0
    }
    const kept = this.block.subarray(this.used, this.used + list.length)
    kept.set(list)
    this.used += list.length
    return kept
  }
}
