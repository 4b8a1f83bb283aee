import type { Template } from '../template/template'
import { pageBox, typeScale } from '../template/type-scale'
import type { RunningLine } from './tree'

/** Points between what stands at the left and what stands at the right. */
const GAP = 24

/**
 * Fills the names a running line may use and cuts it to one line: what stands at the right may take half of it, the
 * rest is for what stands at the left. Page numbers are left to the writer. [M16]
 */
export function runningLine(
  line: RunningLine,
  known: Readonly<Record<string, string>>,
  template: Template
): RunningLine {
  const fill = (words: string) =>
    words
      .replace(/\{([a-z0-9-]+)\}/g, (whole, name: string) =>
        PAGE_NUMBER.test(whole) ? whole : (known[name] ?? whole)
      )
      .replace(/ {2,}/g, ' ')
      .trim()
  const room = pageBox(template).measure / typeScale(template).small
  const gap = GAP / typeScale(template).small
  const right = cut(fill(line.right), (room - gap) / 2)
  return { left: cut(fill(line.left), room - (right === '' ? 0 : gap + widthOf(right))), right }
}

const PAGE_NUMBER = /^\{pages?\}$/

/** A long title says enough by its beginning. `most` in ems. */
function cut(words: string, most: number): string {
  if (widthOf(words) <= most) return words
  const units = unitsOf(words)
  let width = widthOf('\u00a0…')
  const fits = units.findIndex((unit) => (width += unitWidth(unit)) > most)
  const kept = units.slice(0, fits).join('')
  const lastWord = kept.lastIndexOf(' ')
  return `${kept.slice(0, lastWord > kept.length / 2 ? lastWord : kept.length).trimEnd()}\u00a0…`
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Characters as the reader sees them; the name of a page number is one. */
const unitsOf = (words: string): string[] =>
  words
    .split(/(\{pages?\})/)
    .flatMap((part) =>
      PAGE_NUMBER.test(part) ? [part] : [...graphemes.segment(part)].map(({ segment }) => segment)
    )

/**
 * Ems, rather too many than too few: the tree is made where there are no fonts, and every writer is to print the same
 * words. Drawn from the widths of the sans and serif faces that templates may name.
 */
export const widthOf = (words: string): number =>
  unitsOf(words).reduce((sum, unit) => sum + unitWidth(unit), 0)

function unitWidth(unit: string): number {
  if (PAGE_NUMBER.test(unit)) return THREE_FIGURES
  if (NARROW.test(unit)) return 0.31
  if (SQUARE.test(unit)) return 1.3
  return WIDE.test(unit) ? 0.8 : 0.58
}

const THREE_FIGURES = 1.7
const NARROW = /^[\s.,:;'’‘!|()[\]/\\\-ijlftrIıľłťţίιϊіїוזןין]/u
const WIDE = /^[\p{Lu}mwæœŵжмшщыюфωψسشصض@%&—…]/u
/** Emoji, and the scripts of East Asia. */
const SQUARE = /^[\p{Extended_Pictographic}\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/u
