/** Columns of the automaton: any character but the letters a to z, those letters, and the line's start. */
const EDGE = 0
const START = 27
const COLUMNS = 32
const ROOT = 0
const CODES = 0x10000

/** The next state by state and column, and by state the lists that have an entry which ends there. */
interface Automaton {
  readonly next: Uint16Array
  readonly lists: Uint32Array
}

/**
 * Makes a function that says in one pass over a line which of up to 32 lists have an entry in it, a bit for each. The
 * entries of a list stand between bars. One is a run of the letters a to z, found anywhere and in either case, or a single
 * other character. A space in a run stands for any character but those letters, and for the line's edges; `^` before
 * it for the line's start and whatever is no letter there. Throws where there are more lists or entries are otherwise.
 */
export function wordScan(lists: readonly string[]): (line: string) => number {
  const entries = lists.flatMap((list, i) => list.split('|').map((entry): Entry => [entry, 1 << i]))
  const wrong = entries.find(([entry]) => !ENTRY.test(entry))
  if (wrong !== undefined || lists.length > 32) throw new RangeError(`No such list: ${wrong?.[0] ?? '33rd'}`)
  const signs = signTable(entries.filter(([entry]) => SIGN.test(entry)))
  const columns = columnTable()
  const { next, lists: ends } = automaton(entries.filter(([entry]) => entry !== '' && !SIGN.test(entry)))
  const start = next[START] ?? ROOT
  const step = (state: number, column: number): number => next[state * COLUMNS + column] ?? ROOT
  return (line) => {
    let state = start
    let found = 0
    for (let i = 0; i < line.length; i++) {
      const code = line.charCodeAt(i)
      state = step(state, columns[code] ?? EDGE)
      found |= (signs[code] ?? 0) | (ends[state] ?? 0)
    }
    return found | (ends[step(state, EDGE)] ?? 0)
  }
}

/** The column of every character by its code: tables spare a branch for each character of a line. */
function columnTable(): Uint8Array {
  const table = new Uint8Array(CODES)
  for (let letter = 1; letter < START; letter++) {
    table[0x40 + letter] = letter
    table[0x60 + letter] = letter
  }
  return table
}

/** An entry and the bit of its list. */
type Entry = readonly [string, number]

const SIGN = /^[^a-z ]$/
const ENTRY = /^(?:|[^a-z ]|\^?[a-z ]+)$/

/** The bits of single characters by their codes. */
function signTable(entries: readonly Entry[]): Uint32Array {
  const table = new Uint32Array(CODES)
  for (const [sign, bit] of entries) table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | bit
  return table
}

/**
 * The tree of the entries, in which each state is led on, where no entry goes on, as the longest end of what was read
 * that begins another entry would be: so no character is read twice.
 */
function automaton(entries: readonly Entry[]): Automaton {
  const size = entries.reduce((sum, [entry]) => sum + entry.length, 3)
  const next = new Uint16Array(size * COLUMNS)
  const lists = new Uint32Array(size)
  let states = 1
  const plant = (entry: string, bit: number): number => {
    let state = ROOT
    for (const character of entry) {
      const step = state * COLUMNS + columnOf(character)
      next[step] ||= states++
      state = next[step] ?? ROOT
    }
    lists[state] = (lists[state] ?? 0) | bit
    return state
  }
  const edge = plant(' ', 0)
  const start = plant('^', 0)
  for (const [entry, bit] of entries) plant(entry, bit)

  const others = new Uint16Array(size)
  const queue = [ROOT]
  for (const state of queue)
    for (let column = 0; column < COLUMNS; column++) {
      const step = state * COLUMNS + column
      const child = next[step] ?? ROOT
      const other = state === ROOT ? ROOT : (next[(others[state] ?? ROOT) * COLUMNS + column] ?? ROOT)
      if (child === ROOT) next[step] = other
      else {
        others[child] = child === start ? edge : other
        lists[child] = (lists[child] ?? 0) | (lists[others[child] ?? ROOT] ?? 0)
        queue.push(child)
      }
    }
  next[start * COLUMNS + EDGE] = start
  return { next, lists }
}

const columnOf = (character: string): number =>
  character === ' ' ? EDGE : character === '^' ? START : character.charCodeAt(0) - 0x60
