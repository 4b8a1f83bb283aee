import type { Variant } from '../claim'
import type { Unit } from '../grouping/unit'
import type { Span } from '../../source/span'
import { align, type WordRange } from './align'

/** The distinct wordings of a claim, the most carried first, each aligned word by word with the first. Rule [C30]. */
export function variantsOf(units: readonly Unit[]): Variant[] {
  const byText = new Map<string, Unit[]>()
  for (const unit of units) {
    const key = surfaceKey(unit)
    byText.set(key, [...(byText.get(key) ?? []), unit])
  }
  const groups = [...byText.values()].sort((a, b) => b.length - a.length)
  const model = groups[0]?.[0]
  return groups.flatMap((same) => {
    const [unit] = same
    if (!unit || !model) return []
    return [
      {
        text: unit.evidence.text,
        members: same.map((u) => u.evidence.id),
        changes: unit === model ? [] : changes(model, unit)
      }
    ]
  })
}

/** The words as they stand, whatever their case and punctuation. */
const surfaceKey = (unit: Unit): string => surfaces(unit).join(' ')

const surfaces = ({ words, evidence }: Unit): string[] =>
  Array.from(words.starts, (start, i) =>
    evidence.text
      .slice(start - evidence.start, (words.ends[i] ?? start) - evidence.start)
      .toLowerCase()
      .replaceAll('’', "'")
  )

function changes(model: Unit, unit: Unit): Variant['changes'] {
  const numbers = new Map<string, number>()
  const number = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  const found = align(surfaces(model).map(number), surfaces(unit).map(number))
  return found.map(({ a, b }) => ({ from: placeIn(model, a), to: placeIn(unit, b) }))
}

/** Words as offsets in the evidence's own text; an empty range stands where its words would. */
function placeIn({ words, evidence }: Unit, { from, to }: WordRange): Span {
  const offset = (at: number | undefined): number => (at ?? evidence.end) - evidence.start
  if (from < to) return { start: offset(words.starts[from]), end: offset(words.ends[to - 1]) }
  const at = from > 0 ? offset(words.ends[from - 1]) : 0
  return { start: at, end: at }
}
