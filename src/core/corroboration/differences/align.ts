import type { Key } from '../words/lexicon'
import type { WordRange } from '../words/read-words'

/** A stretch of words that differs: positions in both lists, `to` exclusive; an empty side inserts or deletes. */
export interface Change {
  readonly a: WordRange
  readonly b: WordRange
}

/** Above this many cells the middle is taken as one change: no sentence is that long. */
const MAX_CELLS = 400_000

/** The changes that turn one list of words into another, in order, as few words as can be (longest common subsequence). */
export function align(a: ArrayLike<Key>, b: ArrayLike<Key>): Change[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++
  const rows = a.length - start - end
  const columns = b.length - start - end
  if (rows === 0 && columns === 0) return []
  const whole = { a: { from: start, to: start + rows }, b: { from: start, to: start + columns } }
  if (rows === 0 || columns === 0 || rows * columns > MAX_CELLS) return [whole]
  return walk(lengths(a, b, start, rows, columns), a, b, start, rows, columns)
}

/** Table of the longest common subsequence of the ends that begin at each pair of positions. */
function lengths(
  a: ArrayLike<Key>,
  b: ArrayLike<Key>,
  start: number,
  rows: number,
  columns: number
): Uint16Array {
  const width = columns + 1
  const table = clearTable(rows + 1, width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j
      table[at] =
        a[start + i] === b[start + j]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0)
    }
  }
  return table
}

/** Kept for the next alignment: making one anew for each costs more than filling it. */
let table = new Uint16Array()

/** The table with its last row and column empty, which the others are filled from. */
function clearTable(rows: number, width: number): Uint16Array {
  if (rows * width > table.length) table = new Uint16Array(rows * width)
  table.fill(0, (rows - 1) * width, rows * width)
  for (let at = width - 1; at < rows * width; at += width) table[at] = 0
  return table
}

function walk(
  table: Uint16Array,
  a: ArrayLike<Key>,
  b: ArrayLike<Key>,
  start: number,
  rows: number,
  columns: number
): Change[] {
  const width = columns + 1
  const changes: Change[] = []
  let i = 0
  let j = 0
  let from = { i, j }
  const close = () => {
    if (i > from.i || j > from.j) {
      changes.push({
        a: { from: start + from.i, to: start + i },
        b: { from: start + from.j, to: start + j }
      })
    }
  }
  while (i < rows && j < columns) {
    const at = i * width + j
    if (a[start + i] === b[start + j]) {
      close()
      from = { i: ++i, j: ++j }
    } else if ((table[at + width] ?? 0) >= (table[at + 1] ?? 0)) i++
    else j++
  }
  i = rows
  j = columns
  close()
  return changes
}
