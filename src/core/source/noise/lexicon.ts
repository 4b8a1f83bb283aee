import { isProse } from '../line-shape'
import type { Line } from '../lines'
import { BYLINE } from '../metadata/byline'
import type { NoiseClass } from '../source'
import { AGENCY_CREDIT, AUTHOR_NOTE, SITE_NAME } from './credit-patterns'
import { FURNITURE, FURNITURE_PROSE, FURNITURE_WORDS } from './furniture-patterns'
import {
  ADVERTISEMENT,
  CODE,
  COMMENTS,
  COPYRIGHT,
  COPYRIGHT_WORDS,
  DIGEST_HEADING,
  FILE_NAME,
  LINK,
  RELATED_HEADING,
  RELATED_PREFIX,
  SECTIONS,
  SEPARATOR
} from './page-patterns'

/** What a line's words alone say about it. */
export interface Verdict {
  readonly class: NoiseClass
  /** How many words of body a line like this outweighs where the article's region is looked for. */
  readonly cost: number
}

/** Cost of what stands nowhere but around articles. */
export const SURE = 10

interface Entry extends Verdict {
  readonly pattern: RegExp
  /** Longer lines are not of this kind. */
  readonly maxWords: number
  /** Labels do not end in a full stop; an answer of one word does. */
  readonly label?: true
  /** A quick test without which `pattern` cannot match. */
  readonly words?: RegExp
}

const ENTRIES: readonly Entry[] = [
  { class: 'separator', cost: 0, maxWords: 0, pattern: SEPARATOR },
  { class: 'link', cost: 4, maxWords: 40, pattern: LINK },
  { class: 'site-furniture', cost: 4, maxWords: 8, pattern: FILE_NAME },
  { class: 'copyright', cost: SURE, maxWords: 120, pattern: COPYRIGHT, words: COPYRIGHT_WORDS },
  { class: 'advertisement', cost: 3, maxWords: 10, pattern: ADVERTISEMENT },
  { class: 'related-trailer', cost: SURE, maxWords: 9, pattern: RELATED_HEADING, label: true },
  { class: 'related-trailer', cost: 4, maxWords: 30, pattern: RELATED_PREFIX },
  { class: 'digest', cost: 4, maxWords: 5, pattern: DIGEST_HEADING },
  { class: 'site-furniture', cost: 80, maxWords: 12, pattern: COMMENTS },
  { class: 'author-note', cost: 6, maxWords: 60, pattern: AUTHOR_NOTE },
  { class: 'navigation-list', cost: 2, maxWords: 4, pattern: SECTIONS, label: true },
  { class: 'site-furniture', cost: 4, maxWords: 40, pattern: CODE },
  { class: 'site-furniture', cost: 4, maxWords: 14, pattern: FURNITURE, label: true },
  { class: 'site-furniture', cost: SURE, maxWords: 120, pattern: FURNITURE_PROSE, words: FURNITURE_WORDS },
  { class: 'agency-credit', cost: 2, maxWords: 60, pattern: AGENCY_CREDIT }
]

/** What is told by its capitals, on short lines that are no sentences. */
const CAPITALISED: readonly Entry[] = [
  { class: 'byline', cost: 2, maxWords: 24, pattern: BYLINE },
  { class: 'site-name', cost: 2, maxWords: 6, pattern: SITE_NAME }
]

/** The class that a short line's capitals give away, or null. */
export function readCapitals(line: Line): Verdict | null {
  if (isProse(line.shape)) return null
  return CAPITALISED.find((entry) => matches(entry, line, line.text)) ?? null
}

/** The class of noise that the line's own words give away, or null. */
export function readVerdict(line: Line): Verdict | null {
  const small = line.text.toLowerCase()
  return ENTRIES.find((entry) => matches(entry, line, small)) ?? null
}

const matches = ({ maxWords, pattern, words, label }: Entry, { shape }: Line, text: string): boolean =>
  shape.words <= maxWords &&
  !(label && text.endsWith('.')) &&
  (words === undefined || words.test(text)) &&
  pattern.test(text)
