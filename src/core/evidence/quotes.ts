import type { Span } from '../source/span'
import { isAbroad, speakerAbroad } from './abroad'
import type { Attribution } from './attribution'
import type { Reason, Speaker } from './evidence'
import { governing, likelySource, rank } from './governing'
import { headOf, isFinite, kindOf, nounAt, speaks } from './clause'
import { setApart, unsaid } from './not-speech'
import type { Quotation } from './quotation'
import { spanOf, type ReadSentence, type Reading } from './reading'
import { signature, signed, signersBelow } from './signature'

/** Quoted words and whose they are. */
export interface Quote {
  readonly pieces: Span[]
  readonly speaker: Speaker
  readonly cue: Span | null
  /** Part of somebody else's sentence rather than one of its own. */
  readonly fragment: boolean
}

/** Whose words a quotation that stands alone goes on with. */
interface Voice {
  readonly speaker: Speaker
  readonly cue: Span | null
  /** The voice is of another paragraph, which did not leave its quotation open. */
  readonly closed: boolean
}

type Speakers = ReadonlyMap<Attribution, Speaker>

export const NO_SPEAKER: Speaker = {
  name: null,
  role: null,
  mention: null,
  start: null,
  end: null,
  resolution: 'unresolved',
  ground: null
}

/** Every quote of an article, in order. */
export function quotesOf({ paragraphs, source }: Reading, speakers: Speakers): Quote[] {
  const quotes: Quote[] = []
  const abroad = isAbroad(source.language)
  const signers = signersBelow(source.text, paragraphs)
  let voice: Voice | null = null
  for (const [p, paragraph] of paragraphs.entries()) {
    const signer = signers[p]
    if (signer) voice = { speaker: signer, cue: null, closed: false }
    for (const sentence of paragraph.sentences) {
      const made = quotesIn(source.text, sentence, speakers, abroad ? null : voice).map((quote) =>
        abroad ? toldAbroad(source, quote) : quote
      )
      quotes.push(...made)
      const last = made.at(-1)
      voice = last
        ? { speaker: last.speaker, cue: last.cue, closed: false }
        : mainVoice(source.text, sentence, speakers)
    }
    const open =
      paragraph.quotations.at(-1)?.closed === false || source.text.charAt(paragraph.end - 1) === ':'
    if (voice && !open) voice = { ...voice, closed: true }
  }
  return quotes
}

/** [Q15] A quote of an article in another language, with the speaker that its own verbs of saying give it. */
function toldAbroad({ text, language }: Reading['source'], quote: Quote): Quote {
  const [piece] = quote.pieces
  const told = piece && quote.speaker.name === null ? speakerAbroad(text, language, piece) : null
  return told ? { ...quote, ...told, fragment: false } : quote
}

/** [R9] Who speaks in a sentence without quotes: its first source; before a colon its main subject, not by name unless a cue tells. */
function mainVoice(text: string, sentence: ReadSentence, speakers: Speakers): Voice | null {
  const { chunks, attributions } = sentence
  const leads = chunks.at(-1)?.kind === 'colon' || (attributions.length === 0 && tellsOfSpeech(sentence))
  const opens = leads ? likelySource(sentence, chunks.length) : null
  const main = attributions.find((a) => a.source !== null && (!opens || a.source.from === opens.from))
  const speaker = main && speakers.get(main)
  if (speaker) return { speaker, cue: spanOf(sentence, main.cue), closed: false }
  return opens && { speaker: mentioned(text, spanOf(sentence, opens)), cue: null, closed: false }
}

/** "Smith agreed.", "He tweeted a warning." */
const tellsOfSpeech = (sentence: ReadSentence): boolean =>
  sentence.chunks.some((_, k) => isFinite(sentence, k) && speaks(sentence, k))

/** Somebody shown by the words beside the quote, and not by name. */
const mentioned = (text: string, at: Span): Speaker => ({
  ...NO_SPEAKER,
  ...at,
  mention: text.slice(at.start, at.end)
})

function quotesIn(text: string, sentence: ReadSentence, speakers: Speakers, voice: Voice | null): Quote[] {
  const made: Quote[] = []
  const split = new Map<Attribution, Quote>()
  const alone = goesOnAlone(sentence)
  sentence.chunks.forEach((chunk, k) => {
    const quotation = chunk.kind === 'quote' ? sentence.tokens[chunk.from]?.quote : null
    if (!quotation) return
    const piece = { start: quotation.start, end: quotation.end }
    const attribution = governing(sentence, k)
    const before = attribution && split.get(attribution)
    if (before) before.pieces.push(piece)
    else if (attribution) {
      const quote = attributed(text, sentence, quotation, attribution, speakers)
      if (quote) made.push(quote)
      if (quote && attribution.opening === 'around') split.set(attribution, quote)
    } else if (alone && voice)
      made.push({ pieces: [piece], speaker: continued(voice), cue: voice.cue, fragment: false })
    else if (joins(sentence, k, made.at(-1))) {
      const last = made.at(-1)
      if (last) made.push({ ...last, pieces: [piece] })
    } else {
      const quote = unattributed(text, sentence, k, quotation, alone)
      if (quote) made.push(quote)
    }
  })
  return made
}

function attributed(
  text: string,
  sentence: ReadSentence,
  quotation: Quotation,
  attribution: Attribution,
  speakers: Speakers
): Quote | null {
  const own = attribution.opening === 'quote' || attribution.opening === 'around'
  if (!own && setApart(text, quotation, rank(attribution) >= 3)) return null
  if (attribution.source === null && unsaid(text, quotation)) return null
  const speaker = speakers.get(attribution) ?? NO_SPEAKER
  const pieces = [{ start: quotation.start, end: quotation.end }]
  return { pieces, speaker, cue: spanOf(sentence, attribution.cue), fragment: !own }
}

/** “A” and a “B”: a quotation joined to the one before is of the same speaker. */
function joins(sentence: ReadSentence, k: number, last: Quote | undefined): boolean {
  const and = nounAt(sentence, k - 1) ? k - 2 : k - 1
  const before =
    kindOf(sentence, and) === 'conjunction' || kindOf(sentence, and) === 'comma'
      ? sentence.chunks[and - 1]
      : undefined
  const quote = before?.kind === 'quote' ? sentence.tokens[before.from]?.quote : null
  return quote !== null && quote !== undefined && last?.pieces.at(-1)?.start === quote.start
}

/** A verb that no list has as one that says nothing: "Orr posited “…”", but not "follow “…”". */
function maySay(sentence: ReadSentence, k: number): boolean {
  const verb = isFinite(sentence, k) ? headOf(sentence, k)?.info?.verb : undefined
  return isFinite(sentence, k) && (!verb || verb.cue !== null)
}

/** Words that no cue gives to anybody: a likely source is shown as its mention, and no name is asserted. */
function unattributed(
  text: string,
  sentence: ReadSentence,
  k: number,
  quotation: Quotation,
  alone: boolean
): Quote | null {
  const signer = signature(sentence, k)
  const said = alone || signer || maySay(sentence, k - 1)
  if (!said && unsaid(text, quotation)) return null
  const pieces = [{ start: quotation.start, end: quotation.end }]
  if (signer) return { pieces, speaker: signed(text, sentence, signer), cue: null, fragment: false }
  const source = alone ? null : likelySource(sentence, k)
  const speaker = source ? mentioned(text, spanOf(sentence, source)) : NO_SPEAKER
  return { pieces, speaker, cue: null, fragment: !alone }
}

/** [R7] A quotation that goes on keeps its speaker; across closed paragraphs he is implied, not stated. */
const continued = ({ speaker, closed }: Voice): Speaker => (closed ? implied(speaker) : speaker)

/** A speaker of words that no cue gives to him. */
export const implied = (speaker: Speaker): Speaker =>
  speaker.name === null ? speaker : { ...speaker, resolution: 'implicit' }

/** No finite verb stands outside the quoted words, but in a relative clause right after them: the voice before goes on. */
function goesOnAlone({ chunks }: ReadSentence): boolean {
  const aside = chunks[0]?.kind === 'quote' && chunks[1]?.kind === 'relative'
  const rest = aside ? chunks.slice(3) : chunks
  return !rest.some(
    (c) => (c.kind === 'vg' && c.form === 'finite') || (c.kind === 'dash' && c.from > 0) || c.kind === 'colon'
  )
}

const SHORT = 4

/** Why a quote is ranked where it is. */
export function quoteReasons(text: string, { pieces, speaker, fragment }: Quote): Reason[] {
  const reasons: Reason[] = []
  const words = pieces.reduce((n, p) => n + text.slice(p.start, p.end).split(/\s+/, SHORT).length, 0)
  const last = pieces.at(-1)
  if (speaker.name !== null) reasons.push('named-speaker')
  else reasons.push('unresolved-speaker')
  reasons.push(fragment ? 'fragment' : 'full-sentence')
  if (words < SHORT) reasons.push('short')
  if (last && text.charAt(last.end - 1) === '?') reasons.push('question')
  return reasons
}
