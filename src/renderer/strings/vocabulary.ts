import type { Conflict } from '../../core/corroboration/claim'
import type { EvidenceKind, Reason, Resolution } from '../../core/evidence/evidence'
import type { NoiseClass } from '../../core/source/source'

export const kinds: Record<EvidenceKind, { one: string; many: string }> = {
  quote: { one: 'quote', many: 'Quotes' },
  statement: { one: 'statement', many: 'Statements' },
  fact: { one: 'fact', many: 'Facts' }
}

export const resolutions: Record<Resolution, string> = {
  explicit: 'named in the text',
  'definite-reference': 'by description',
  pronoun: 'by pronoun',
  'cross-source': 'from another article',
  implicit: 'implied',
  unresolved: 'not known',
  analyst: 'set by you'
}

export const reasons: Record<Reason, string> = {
  'who-did-what': 'says who did what',
  figure: 'gives a figure',
  date: 'gives a date',
  place: 'gives a place',
  'named-body': 'names a body',
  lead: 'in the opening',
  origins: 'several origins',
  outlets: 'several outlets',
  'named-speaker': 'speaker named',
  'full-sentence': 'full sentence',
  fragment: 'fragment',
  'unresolved-speaker': 'speaker not known',
  caption: 'may be a caption',
  'stray-event': 'another event',
  headline: 'headline',
  'dangling-reference': 'refers to words not here',
  'spun-wording': 'reworded by machine',
  question: 'question',
  short: 'short'
}

export const conflictKinds: Record<Conflict['kind'], string> = {
  number: 'Figures differ:',
  date: 'Dates differ:',
  place: 'Places differ:',
  negation: 'One denies it:',
  tense: 'Done or to come:',
  name: 'Names differ:'
}

export const noise: Record<NoiseClass, string> = {
  'navigation-list': 'navigation',
  advertisement: 'advertisement',
  'related-trailer': 'related links',
  copyright: 'copyright',
  'site-furniture': 'site furniture',
  'site-name': 'site name',
  'agency-credit': 'credit',
  link: 'link',
  separator: 'separator',
  'photo-caption': 'caption',
  'truncated-teaser': 'teaser',
  dateline: 'dateline',
  digest: 'digest',
  'broken-fragment': 'fragment',
  byline: 'byline',
  timestamp: 'date line',
  'author-note': 'author note'
}
