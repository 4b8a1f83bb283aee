import type { Span } from '../source/span'
import type { Attribution } from './attribution'
import { kindOf, type Range } from './clause'
import type { Reason, Speaker } from './evidence'
import { implied, NO_SPEAKER } from './quotes'
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
  const keep = (made: Statement): Statement => {
    const key = `${String(made.pieces[0]?.start)}-${String(made.pieces.at(-1)?.end)}`
    if (!found.has(key)) found.set(key, made)
    return made
  }
  const add = (sentence: ReadSentence, place: Reason | null): void => {
    for (const attribution of outermost(sentence.attributions)) {
      const speaker = speakers.get(attribution) ?? NO_SPEAKER
      const topic = kindOf(sentence, attribution.cue.from) === 'colon' && speaker.name === null
      const made = topic ? null : statement(sentence, attribution, speaker, place)
      if (made) keep(made)
    }
  }
  if (reading.headline) add(reading.headline, 'headline')
  let turn: Statement | null = null
  reading.paragraphs.forEach((paragraph, p) => {
    const [opening] = paragraph.sentences
    if (paragraph.turn === 'goes-on') {
      if (turn) keep(goingOn(turn, paragraph))
    } else if (paragraph.turn === 'asks') turn = null
    else if (paragraph.turn === 'opens' || paragraph.turn === 'answers') {
      const [label] = opening?.attributions ?? []
      const made = opening && label && statement(opening, label, speakers.get(label) ?? NO_SPEAKER, null)
      turn = made ? keep(wholeTurn(made, paragraph)) : null
    } else for (const sentence of paragraph.sentences) add(sentence, p === 0 ? 'lead' : null)
  })
  return [...found.values()]
}

/** [Q12] What stands unlabelled between two turns: the speaker's before, by implication. */
const goingOn = (turn: Statement, { start, end }: Span): Statement => ({
  ...turn,
  speaker: implied(turn.speaker),
  pieces: [{ start, end }]
})

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
  const reasons: Reason[] = []
  if (speaker.name !== null) reasons.push('named-speaker')
  else reasons.push('unresolved-speaker')
  if (attribution.opening === 'clause' || attribution.opening === 'around') reasons.push('full-sentence')
  if (chunks < SHORT) reasons.push('short')
  if (place) reasons.push(place)
  return {
    pieces: ranges.map((r) => spanOf(sentence, r)),
    speaker,
    cue: spanOf(sentence, attribution.cue),
    mixed: quoted,
    score: scoreOf('statement', reasons),
    reasons
  }
}
