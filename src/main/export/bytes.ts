const BLOCK = 1 << 20

/** Gathers many small pieces of a file in a few large blocks. */
export class Bytes {
  private readonly full: Uint8Array[] = []
  private block = new Uint8Array(BLOCK)
  private used = 0

  add(piece: Uint8Array): void {
    for (let from = 0; from < piece.length;) {
      const part = piece.subarray(from, from + BLOCK - this.used)
      this.block.set(part, this.used)
      this.used += part.length
      from += part.length
      if (this.used === BLOCK) this.next()
    }
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.full.length * BLOCK + this.used)
    this.full.forEach((block, index) => whole.set(block, index * BLOCK))
    whole.set(this.block.subarray(0, this.used), this.full.length * BLOCK)
    return whole
  }

  private next(): void {
    this.full.push(this.block)
    this.block = new Uint8Array(BLOCK)
    this.used = 0
  }
}
