/** Slots are kept at most this full. */
const FULL = 0.5

/**
 * Values by word, looked up at the word's place in a text: no string is made of it, and none is kept, which would keep
 * the whole text in memory. A hash table over one block of characters.
 */
export class WordTable<Value> {
  private slots = new Int32Array(1 << 12)
  private chars = new Uint16Array(1 << 14)
  /** Where each word begins in `chars`; the last number is where they end. */
  private readonly starts = [0]
  private readonly hashes: number[] = []
  private readonly values: Value[] = []

  get size(): number {
    return this.values.length
  }

  /** The value of the word that stands between two places of a text; where there is none it is made and kept. */
  at(text: string, start: number, end: number, make: (word: string) => Value): Value {
    const hash = hashOf(text, start, end)
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (let entry = this.slots[slot] ?? 0; entry !== 0; entry = this.slots[slot] ?? 0) {
      if (this.hashes[entry - 1] === hash && this.isAt(entry - 1, text, start, end))
        return this.values[entry - 1] as Value
      slot = (slot + 1) & mask
    }
    const value = make(text.slice(start, end))
    this.add(hash, text, start, end, value)
    return value
  }

  private isAt(entry: number, text: string, start: number, end: number): boolean {
    const from = this.starts[entry] ?? 0
    if ((this.starts[entry + 1] ?? 0) - from !== end - start) return false
    for (let i = start; i < end; i++) if (this.chars[from + i - start] !== text.charCodeAt(i)) return false
    return true
  }

  private add(hash: number, text: string, start: number, end: number, value: Value): void {
    const from = this.starts.at(-1) ?? 0
    const to = from + end - start
    if (to > this.chars.length) this.chars = grown(this.chars, to)
    for (let i = start; i < end; i++) this.chars[from + i - start] = text.charCodeAt(i)
    this.starts.push(to)
    this.hashes.push(hash)
    this.values.push(value)
    if (this.values.length > FULL * this.slots.length) this.spread()
    else this.place(this.values.length, hash)
  }

  /** Twice the slots, and every word in its new one. */
  private spread(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    this.hashes.forEach((hash, i) => {
      this.place(i + 1, hash)
    })
  }

  private place(entry: number, hash: number): void {
    const mask = this.slots.length - 1
    let slot = hash & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = entry
  }
}

function grown(chars: Uint16Array, size: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(size, 2 * chars.length))
  larger.set(chars)
  return larger
}

/** FNV-1a over the code units, its high bits carried down. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 1
}
