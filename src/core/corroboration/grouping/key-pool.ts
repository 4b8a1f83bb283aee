/** Numbers in one block of memory: many short lists cost far more each on their own. */
const BLOCK = 1 << 16

/** Keeps short lists of numbers side by side in large blocks, where they are written in the first place. */
export class KeyPool {
  private block = new Uint32Array(BLOCK)
  private used = 0

  /** Room for so many numbers; what is not kept of it is given again. */
  room(length: number): Uint32Array {
    if (this.used + length > this.block.length) {
      this.block = new Uint32Array(Math.max(BLOCK, length))
      this.used = 0
    }
    return this.block.subarray(this.used, this.used + length)
  }

  /** Keeps a list that begins where the last room does. */
  keep(list: Uint32Array): Uint32Array {
    this.used += list.length
    return list
  }
}
