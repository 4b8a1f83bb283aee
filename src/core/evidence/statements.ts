import type { Span } from '../source/span'
import type { Attribution } from './attribution'
import { kindOf, type Range } from './clause'
import type { Reason, Speaker } from './evidence'
import { NO_SPEAKER } from './quotes'
import { spanOf, type Reading, type ReadSentence } from './reading'
import { scoreOf } from './score'

/** What somebody is reported to say, think or want, in the article's words. */
export interface Statement {
  /** Where the words are interrupted there are several, in order. */
  readonly pieces: readonly Span[]
  readonly speaker: Speaker
  readonly cue: Span
  readonly mixed: boolean
  readonly score: number
  readonly reasons: Reason[]
}

const SHORT = 5
/** Between quoted words, these are nobody's own. */
const CONNECTS: ReadonlySet<string> = new Set([
  'quote',
  'comma',
  'stop',
  'conjunction',
  'mark',
  'dash',
  'colon'
])

/** The statements of an article, in order; the same words are one statement. */
export function statementsOf(reading: Reading, speakers: ReadonlyMap<Attribution, Speaker>): Statement[] {
  const found = new Map<string, Statement>()
  const add = (sentence: ReadSentence, place: Reason | null, turn: Span | null): void => {
    for (const attribution of outermost(sentence.attributions)) {
      const made = statement(sentence, attribution, speakers.get(attribution) ?? NO_SPEAKER, place)
      const key = made ? `${String(made.pieces[0]?.start)}-${String(made.pieces.at(-1)?.end)}` : ''
      if (made && !found.has(key)) found.set(key, turn ? wholeTurn(made, turn) : made)
    }
  }
  if (reading.headline) add(reading.headline, 'headline', null)
  reading.paragraphs.forEach((paragraph, p) => {
    for (const sentence of paragraph.sentences)
      add(sentence, p === 0 ? 'lead' : null, paragraph.turn ? paragraph : null)
  })
  return [...found.values()]
}

/** [Q12] A turn of a transcript is one statement, however many sentences it has. */
const wholeTurn = (statement: Statement, { end }: Span): Statement => ({
  ...statement,
  pieces: [{ start: statement.pieces[0]?.start ?? end, end }],
  mixed: false
})

/** [S1] What somebody says inside what somebody says is part of the outer words, and no statement of its own. */
function outermost(attributions: readonly Attribution[]): readonly Attribution[] {
  if (attributions.length < 2) return attributions
  return attributions.filter((inner) => !attributions.some((outer) => outer !== inner && holds(outer, inner)))
}

const holds = (outer: Attribution, inner: Attribution): boolean =>
  outer.content.some((c) => c.from <= inner.cue.from && inner.cue.to <= c.to)

/** How many chunks a content has, whether quoted words are among them, and words of the article's own. */
function contentOf(
  sentence: ReadSentence,
  ranges: readonly Range[]
): { chunks: number; quoted: boolean; own: boolean } {
  let [chunks, quoted, own] = [0, false, false]
  for (const { from, to } of ranges)
    for (let k = from; k < to; k++) {
      const kind = kindOf(sentence, k)
      if (kind === undefined) break
      chunks++
      if (kind === 'quote') quoted = true
      else if (!CONNECTS.has(kind)) own = true
    }
  return { chunks, quoted, own }
}

function statement(
  sentence: ReadSentence,
  attribution: Attribution,
  speaker: Speaker,
  place: Reason | null
): Statement | null {
  const ranges = attribution.content.filter((r) => r.to > r.from).sort((a, b) => a.from - b.from)
  const { chunks, quoted, own } = contentOf(sentence, ranges)
  if (!own) return null
  const reasons = new Set<Reason>()
  if (speaker.name !== null) reasons.add('named-speaker')
  else reasons.add('unresolved-speaker')
  if (attribution.opening === 'clause' || attribution.opening === 'around') reasons.add('full-sentence')
  if (chunks < SHORT) reasons.add('short')
  if (place) reasons.add(place)
  return {
    pieces: ranges.map((r) => spanOf(sentence, r)),
    speaker,
    cue: spanOf(sentence, attribution.cue),
    mixed: quoted,
    score: scoreOf('statement', reasons),
    reasons: [...reasons]
  }
}
