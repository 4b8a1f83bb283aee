/** Numbers in one block of memory: many short lists cost far more each on their own. */
const BLOCK = 1 << 16
/** Lists no longer than this are sorted by moving each number down to its place: calling the general sort costs more. */
const SHORT = 48

/** Makes lists of numbers, each ascending and without repeats, side by side in large blocks. */
export class KeyPool {
  private block = new Uint32Array(BLOCK)
  private start = 0
  private end = 0

  /** Adds a number to the list that is being made. */
  add(number: number): void {
    if (this.end === this.block.length) this.move()
    this.block[this.end++] = number
  }

  /** The list that was made; the next number begins another. */
  take(): Uint32Array {
    const { block, start } = this
    if (this.end - start > SHORT) block.subarray(start, this.end).sort()
    else sort(block, start, this.end)
    this.end = withoutRepeats(block, start, this.end)
    this.start = this.end
    return block.subarray(start, this.end)
  }

  /** Goes on with the list in a fresh block, which it fills by half at most. */
  private move(): void {
    const made = this.block.subarray(this.start, this.end)
    this.block = new Uint32Array(Math.max(BLOCK, 2 * made.length))
    this.block.set(made)
    this.start = 0
    this.end = made.length
  }
}

function sort(list: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const number = list[i] ?? 0
    let at = i
    for (; at > start && (list[at - 1] ?? 0) > number; at--) list[at] = list[at - 1] ?? 0
    list[at] = number
  }
}

/** Moves what differs together in a sorted stretch, and tells where that ends. */
function withoutRepeats(list: Uint32Array, start: number, end: number): number {
  let at = start
  for (let i = start; i < end; i++) if (i === start || list[i] !== list[i - 1]) list[at++] = list[i] ?? 0
  return at
}
