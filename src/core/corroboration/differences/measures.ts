import type { Lexicon } from '../words/lexicon'
import { foldSpelling, stem } from '../words/spelling'
import type { Words } from '../words/read-words'
import { isCapitalAt } from '../words/scan-words'
import type { WordRange } from '../words/read-words'
import { MONTHS } from './opposites'

/** A figure and what it counts. */
export interface Measure {
  /** What is counted, the same for all its names: "job", "percent", "dead", "duration". */
  readonly unit: string
  readonly value: string
  /** The figure and its unit, as positions among the words. */
  readonly at: WordRange
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldSpelling))
/** What tells a toll behind a figure ("14 workers were killed") and before it ("killing five"). */
const DEATH = { after: set('killed dead died dies die death deaths'), before: set('killed killing kills') }
const INJURY = {
  after: set('injured wounded hurt injuries'),
  before: set('injured injuring wounded wounding hurt hurting')
}
const SCALES = set('hundred thousand million billion trillion dozen')
const YEAR_AFTER = set('in until by')
/** In minutes. */
const DURATIONS: ReadonlyMap<string, number> = new Map([
  ['minut', 1],
  ['hour', 60],
  ['day', 1440],
  ['week', 10_080],
  ['month', 43_200]
])
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['pounds', '£'],
  ['dollars', '$'],
  ['euros', '€']
])
/** How far from a figure the word may stand that tells it for a toll. */
const TOLL_REACH = 4
/** Whether a word is a number in figures; number words are read as figures. */
export const isFigure = (word: string): boolean => /^\d/.test(word)
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)

/** The figures of a text that say what they count; ages, times of day and days of the month are left out. */
export function measuresOf(
  text: string,
  words: Words,
  plain: readonly string[],
  lexicon: Lexicon
): Measure[] {
  const gaps: Gaps = (at) => /[^\s-]/.test(text.slice(words.ends[at - 1] ?? 0, words.starts[at] ?? 0))
  const found: Measure[] = []
  plain.forEach((word, from) => {
    if (!isFigure(word)) return
    const last = SCALES.has(plain[from + 1] ?? '') ? from + 1 : from
    const [start, end] = [words.starts[from] ?? 0, words.ends[last] ?? 0]
    if (text.charAt(start - 1) === ':' || /^(?:[:.,]\d|[-–]\p{L})/u.test(text.slice(end, end + 2))) return
    const value = plain.slice(from, last + 1).join(' ')
    const sign = signAt(text, plain, from, last, start, end) ?? tollAt(gaps, plain, from, last)
    if (sign) return void found.push({ unit: sign, value, at: { from, to: last + 1 } })
    const next = words.keys[last + 1]
    const counted = plain[last + 1] ?? ''
    if (isDated(plain, from, last) || next === undefined || lexicon.isStop(next) || gaps(last + 1)) return
    if (!PLURAL.test(counted) || isLabel(text, words, from, lexicon)) return
    const unit = stem(counted)
    const minutes = DURATIONS.get(unit)
    const at = { from, to: last + 2 }
    found.push(
      minutes ? { unit: 'duration', value: String(Number(word) * minutes), at } : { unit, value, at }
    )
  })
  return found
}

const PLURAL = /s$|^(?:people|men|women|children)$/

/** "Flight 370", "Article 5": a figure behind a word with a capital is its name. */
function isLabel(text: string, { starts, keys }: Words, at: number, lexicon: Lexicon): boolean {
  const key = keys[at - 1]
  if (key === undefined || lexicon.isStop(key)) return false
  return isCapitalAt(text, starts[at - 1] ?? 0)
}

/** "9 October", and years, which count nothing unless they say since when. */
const isDated = (plain: readonly string[], from: number, last: number): boolean =>
  isYear(plain[from] ?? '') || MONTHS.has(plain[from - 1] ?? '') || MONTHS.has(plain[last + 1] ?? '')

/** What is counted, where a sign or the word before says it. */
function signAt(
  text: string,
  plain: readonly string[],
  from: number,
  last: number,
  start: number,
  end: number
): string | null {
  const next = plain[last + 1] ?? ''
  const before = plain[from - 1] ?? ''
  if (isYear(plain[from] ?? '') && before === 'since') return 'since'
  if (isDated(plain, from, last)) return isYear(plain[from] ?? '') && YEAR_AFTER.has(before) ? 'year' : null
  if (text.charAt(end) === '%' || next === '=per cent') return 'percent'
  const currency = CURRENCIES.get(next) ?? text.charAt(start - 1)
  return /\p{Sc}/u.test(currency) ? currency : null
}

/** "14 workers were killed", "killing at least five people", "31 injured": by the words after the figure before those before it. */
function tollAt(gaps: Gaps, plain: readonly string[], from: number, last: number): string | null {
  const search = (side: 'after' | 'before'): string | null => {
    for (let n = 1; n <= TOLL_REACH; n++) {
      const k = side === 'after' ? last + n : from - n
      const word = plain[k]
      if (word === undefined || isFigure(word) || gaps(side === 'after' ? k : k + 1)) return null
      if (DEATH[side].has(word)) return 'dead'
      if (INJURY[side].has(word)) return 'injured'
    }
    return null
  }
  return search('after') ?? search('before')
}

/** Whether a comma or the like stands before a word. */
type Gaps = (at: number) => boolean

/** What two texts count differently: the first thing that both give a figure for, and no figure in common. */
export function clashingMeasure(a: readonly Measure[], b: readonly Measure[]): [Measure, Measure] | null {
  for (const x of a) {
    const others = b.filter(({ unit }) => unit === x.unit)
    const [y] = others
    if (!y) continue
    const same = a.filter(({ unit }) => unit === x.unit)
    if (!same.some(({ value }) => others.some((other) => other.value === value))) return [x, y]
  }
  return null
}

/** Whether a measure is one of which there is but one: an event's victims, and since when something is so. */
export const isSingle = ({ unit }: Measure): boolean =>
  unit === 'dead' || unit === 'injured' || unit === 'since'
/** Whether a measure is a year. */
export const isInTime = ({ unit }: Measure): boolean => unit === 'year' || unit === 'since'
