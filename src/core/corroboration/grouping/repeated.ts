/**
 * The numbers that stand more than once in a list, and at most so often, each by its rank. Made for millions of hashes:
 * they are kept sorted, and found from where numbers that begin with the same bits begin.
 */
export class Repeated {
  private readonly numbers: Uint32Array
  /** Where the occurrences of each begin, were they kept one after the other; the last number is how many there are. */
  readonly starts: Uint32Array
  private readonly shift: number
  private readonly firsts: Uint32Array

  /** Sorts the list in place. */
  constructor(list: Uint32Array, most = Infinity) {
    list.sort()
    const numbers: number[] = []
    const starts = [0]
    for (let from = 0, to = 0; from < list.length; from = to) {
      while (to < list.length && list[to] === list[from]) to++
      if (to - from < 2 || to - from > most) continue
      numbers.push(list[from] ?? 0)
      starts.push((starts.at(-1) ?? 0) + to - from)
    }
    this.numbers = new Uint32Array(numbers)
    this.starts = new Uint32Array(starts)
    const bits = 32 - Math.clz32(numbers.at(-1) ?? 0)
    this.shift = Math.max(0, bits - (32 - Math.clz32(numbers.length)))
    this.firsts = firstsOf(this.numbers, this.shift)
  }

  get size(): number {
    return this.numbers.length
  }

  /** The rank of a number among the repeated ones, or -1. */
  rankOf(number: number): number {
    let rank = this.firsts[number >>> this.shift] ?? this.numbers.length
    while ((this.numbers[rank] ?? Infinity) < number) rank++
    return this.numbers[rank] === number ? rank : -1
  }
}

/** For each beginning of so many bits, the rank of the first number that is not below it. */
function firstsOf(numbers: Uint32Array, shift: number): Uint32Array {
  const firsts = new Uint32Array(((numbers.at(-1) ?? 0) >>> shift) + 1)
  for (let rank = numbers.length - 1, at = firsts.length - 1; at >= 0; at--) {
    while (rank >= 0 && (numbers[rank] ?? 0) >>> shift >= at) rank--
    firsts[at] = rank + 1
  }
  return firsts
}
