import type { Span } from '../../source/span'
import { WordTable } from '../../source/word-table'
import type { Variant } from '../claim'
import { wordsOf, type Unit } from '../grouping/unit'
import type { Words } from '../words/read-words'
import { align } from './align'
import type { WordRange } from '../words/read-words'

/** Numbers words as they stand, whatever their case; each written form is read once. */
export class Surfaces {
  private readonly written = new WordTable<number>()
  private readonly numbers = new Map<string, number>()

  /** The number of the word that stands between two places of a text. */
  at(text: string, start: number, end: number): number {
    return this.written.at(text, start, end, this.numberOf)
  }

  private readonly numberOf = (word: string): number => {
    const plain = word.toLowerCase().replaceAll('’', "'")
    const known = this.numbers.get(plain) ?? this.numbers.size
    this.numbers.set(plain, known)
    return known
  }
}

/** A wording: everyone who has it, and the words of the first by their places and as they stand. */
interface Worded {
  readonly units: [Unit, ...Unit[]]
  readonly first: Unit
  readonly words: Words
  readonly surfaces: Uint32Array
}

/** The distinct wordings of a claim, the most carried first, each aligned word by word with the first. Rule [V1]. */
export function variantsOf(units: readonly Unit[], surfaces: Surfaces): Variant[] {
  const texts = sameText(units)
  const [only] = texts
  if (only && texts.length === 1) return [variantOf(only, [])]
  const worded = together(texts.map((same) => wordedOf(same, surfaces)))
  const [model, ...others] = worded.sort((a, b) => b.units.length - a.units.length)
  if (!model) return []
  return [variantOf(model.units, []), ...others.map((other) => variantOf(other.units, changes(model, other)))]
}

const variantOf = (units: readonly [Unit, ...Unit[]], changes: Variant['changes']): Variant => ({
  text: units[0].evidence.text,
  members: units.map((u) => u.evidence.id),
  changes
})

function sameText(units: readonly Unit[]): [Unit, ...Unit[]][] {
  const byText = new Map<string, [Unit, ...Unit[]]>()
  for (const unit of units) {
    const known = byText.get(unit.evidence.text)
    if (known) known.push(unit)
    else byText.set(unit.evidence.text, [unit])
  }
  return [...byText.values()]
}

function wordedOf(units: [Unit, ...Unit[]], surfaces: Surfaces): Worded {
  const [first] = units
  const words = wordsOf(first)
  const { text } = first.from.source
  const numbers = words.starts.map((start, i) => surfaces.at(text, start, words.ends[i] ?? start))
  return { units, first, words, surfaces: numbers }
}

/** Joins wordings of the same words, whatever their case and punctuation. */
function together(worded: readonly Worded[]): Worded[] {
  const distinct: Worded[] = []
  for (const each of worded) {
    const known = distinct.find(({ surfaces }) => isEqual(surfaces, each.surfaces))
    if (known) for (const unit of each.units) known.units.push(unit)
    else distinct.push(each)
  }
  return distinct
}

const isEqual = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && a.every((number, i) => number === b[i])

const changes = (model: Worded, other: Worded): Variant['changes'] =>
  align(model.surfaces, other.surfaces).map(({ a, b }) => ({
    from: placeIn(model, a),
    to: placeIn(other, b)
  }))

/** Words as offsets in the evidence's own text; an empty range stands where its words would. */
function placeIn({ first, words: { starts, ends } }: Worded, { from, to }: WordRange): Span {
  const { start, end } = first.evidence
  const offset = (at: number | undefined): number => (at ?? end) - start
  if (from < to) return { start: offset(starts[from]), end: offset(ends[to - 1]) }
  const at = from > 0 ? offset(ends[from - 1]) : 0
  return { start: at, end: at }
}
