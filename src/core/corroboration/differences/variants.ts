import type { Variant } from '../claim'
import { wordsOf, type Unit } from '../grouping/unit'
import type { Span } from '../../source/span'
import { align, type WordRange } from './align'

/** The distinct wordings of a claim, the most carried first, each aligned word by word with the first. Rule [V1]. */
export function variantsOf(units: readonly Unit[]): Variant[] {
  const [model, ...others] = together(
    together(
      units.map((u) => [u]),
      (u) => u.evidence.text
    ),
    surfaceKey
  ).sort((a, b) => b.length - a.length)
  if (!model) return []
  return [model, ...others].map((same) => ({
    text: same[0].evidence.text,
    members: same.map((u) => u.evidence.id),
    changes: same === model ? [] : changes(model[0], same[0])
  }))
}

type Units = [Unit, ...Unit[]]

/** Joins lists whose first units have the same key. */
function together(lists: readonly Units[], key: (unit: Unit) => string): Units[] {
  if (lists.length < 2) return [...lists]
  const byKey = new Map<string, Units>()
  for (const list of lists) {
    const k = key(list[0])
    const known = byKey.get(k)
    if (known) for (const unit of list) known.push(unit)
    else byKey.set(k, [...list])
  }
  return [...byKey.values()]
}

/** The words as they stand, whatever their case and punctuation. */
const surfaceKey = (unit: Unit): string => surfaces(unit).join(' ')

const surfaces = (unit: Unit): string[] => {
  const { starts, ends } = wordsOf(unit)
  const { text } = unit.from.source
  return Array.from(starts, (start, i) => text.slice(start, ends[i]).toLowerCase().replaceAll('’', "'"))
}

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
function placeIn(unit: Unit, { from, to }: WordRange): Span {
  const { starts, ends } = wordsOf(unit)
  const { start, end } = unit.evidence
  const offset = (at: number | undefined): number => (at ?? end) - start
  if (from < to) return { start: offset(starts[from]), end: offset(ends[to - 1]) }
  const at = from > 0 ? offset(ends[from - 1]) : 0
  return { start: at, end: at }
}
