import { isProse } from '../line-shape'
import { BYLINE } from '../metadata/byline'
import type { NoiseClass } from '../source'
import { AGENCY_CREDIT, AGENCY_NAME, AUTHOR_NOTE, SITE_NAME } from './credit-patterns'
import { FURNITURE, FURNITURE_PROSE } from './furniture-patterns'
import {
  ADVERTISEMENT,
  CODE,
  COMMENTS,
  COPYRIGHT,
  DIGEST_HEADING,
  FILE_NAME,
  LINK,
  RELATED_HEADING,
  RELATED_PREFIX,
  SECTIONS,
  SEPARATOR
} from './page-patterns'
import { SURE, type Rule } from './rule'

interface Entry {
  readonly class: NoiseClass
  readonly cost: number
  readonly maxWords: number
  readonly pattern: RegExp
  readonly words?: string
  /** Labels do not end in a full stop; an answer of one word does. */
  readonly label?: true
}

const ENTRIES: readonly Entry[] = [
  { class: 'separator', cost: 0, maxWords: 0, pattern: SEPARATOR },
  { class: 'link', cost: 4, maxWords: 40, ...LINK },
  { class: 'site-furniture', cost: 4, maxWords: 8, pattern: FILE_NAME },
  { class: 'copyright', cost: SURE, maxWords: 120, ...COPYRIGHT },
  { class: 'advertisement', cost: 3, maxWords: 10, pattern: ADVERTISEMENT },
  { class: 'related-trailer', cost: SURE, maxWords: 9, pattern: RELATED_HEADING, label: true },
  { class: 'related-trailer', cost: 4, maxWords: 30, ...RELATED_PREFIX },
  { class: 'digest', cost: 4, maxWords: 5, pattern: DIGEST_HEADING },
  { class: 'site-furniture', cost: 80, maxWords: 12, pattern: COMMENTS },
  { class: 'author-note', cost: 6, maxWords: 60, ...AUTHOR_NOTE },
  { class: 'navigation-list', cost: 2, maxWords: 4, pattern: SECTIONS, label: true },
  { class: 'site-furniture', cost: 4, maxWords: 40, ...CODE },
  { class: 'site-furniture', cost: 4, maxWords: 14, pattern: FURNITURE, label: true },
  { class: 'site-furniture', cost: SURE, maxWords: 120, ...FURNITURE_PROSE },
  { class: 'agency-credit', cost: 2, maxWords: 10, pattern: AGENCY_NAME },
  { class: 'agency-credit', cost: 2, maxWords: 60, ...AGENCY_CREDIT }
]

/** What is told by a line's words alone. */
export const LEXICON: readonly Rule[] = ENTRIES.map(({ pattern, label, ...entry }) => ({
  ...entry,
  holds: ({ text }, small) => !(label && text.endsWith('.')) && pattern.test(small())
}))

const capitalised = (pattern: RegExp): Rule['holds'] => {
  return ({ text, shape }) => !isProse(shape) && pattern.test(text)
}

/** What is told by its capitals, on short lines that are no sentences. */
export const CAPITALISED: readonly Rule[] = [
  { class: 'byline', cost: 2, maxWords: 24, holds: capitalised(BYLINE) },
  { class: 'site-name', cost: 2, maxWords: 6, holds: capitalised(SITE_NAME) }
]
