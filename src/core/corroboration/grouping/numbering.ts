/** Slots are kept at most this full. */
const FULL = 0.5

/**
 * Numbers hashes in the order they are first met, from 0. Made for millions of them: a hash table in two blocks of
 * memory, so that what is known of each can be kept in plain lists by its number.
 */
export class Numbering {
  /** The number of the hash that stands in a slot, plus one; 0 where there is none. */
  private slots = new Int32Array(1 << 14)
  private known = new Int32Array(FULL * this.slots.length)
  private count = 0

  /** The number of a 32-bit hash; the next one where it is new. */
  numberOf(hash: number): number {
    const { slots, known } = this
    const mask = slots.length - 1
    let slot = slotOf(hash, mask)
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      if (known[entry - 1] === hash) return entry - 1
      slot = (slot + 1) & mask
    }
    if (this.count === known.length) return this.grown().numberOf(hash)
    known[this.count++] = hash
    slots[slot] = this.count
    return this.count - 1
  }

  /** With twice the slots, and every hash in its new one. */
  private grown(): this {
    const { known } = this
    this.slots = new Int32Array(2 * this.slots.length)
    this.known = new Int32Array(FULL * this.slots.length)
    this.known.set(known)
    const mask = this.slots.length - 1
    for (let number = 0; number < this.count; number++) {
      let slot = slotOf(known[number] ?? 0, mask)
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = number + 1
    }
    return this
  }
}

/** The low bits of what FNV leaves are good only once the high ones are carried down. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask
