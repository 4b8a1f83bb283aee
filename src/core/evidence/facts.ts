import type { Source } from '../source/source'
import type { Span } from '../source/span'
import { headOf, kindOf, nounAt, verbAt } from './clause'
import { datesIn, givesDate } from './dates'
import type { Reason } from './evidence'
import type { Reading, ReadSentence } from './reading'
import { scoreOf } from './score'

/** A sentence of the body worth citing, and why. */
export interface Fact extends Span {
  readonly score: number
  readonly reasons: Reason[]
}

/** [F1] A sentence of fewer words, or one that is nearly all quotation, is no fact of its own. */
const MIN_WORDS = 4
const MAX_QUOTED = 0.6
/** How many sentences count as the opening of an article. */
const LEAD = 3
const SHORT = 8

/** The facts of an article, in order: every sentence of substance, scored by what it holds. */
export function factsOf(reading: Reading): Fact[] {
  const sentences = reading.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const words = sentences.map(contentWords)
  const places = placesOf(words)
  return sentences.flatMap((sentence, index) => {
    if (!isFact(sentence)) return []
    return [asFact(reading, sentence, isStray(words[index] ?? [], places), index)]
  })
}

function isFact({ tokens, start, end }: ReadSentence): boolean {
  let words = 0
  let quoted = 0
  for (const token of tokens) {
    if (token.quote && !token.not) quoted += token.end - token.start
    else if (token.word !== '' && token.tag !== 'stop' && token.tag !== 'comma') words++
  }
  return words >= MIN_WORDS && quoted <= MAX_QUOTED * (end - start)
}

function asFact({ source }: Reading, sentence: ReadSentence, stray: boolean, index: number): Fact {
  const { text } = source
  const { start } = sentence
  const end = sentence.end
  const reasons: Reason[] = []
  if (saysWhoDidWhat(sentence)) reasons.push('who-did-what')
  if (sentence.tokens.some((t) => t.tag === 'number' && /\d/.test(t.word))) reasons.push('figure')
  if (sentence.tokens.some((t) => t.lexeme.dated) && givesDate(text, sentence)) reasons.push('date')
  if (namesPlace(sentence)) reasons.push('place')
  if (sentence.tokens.some((t) => t.tag === 'name' && (t.info?.body === true || t.lexeme.initials)))
    reasons.push('named-body')
  if (index < LEAD) reasons.push('lead')
  if (sentence.tokens.length < SHORT) reasons.push('short')
  if (text.charAt(end - 1) === '?') reasons.push('question')
  if (dangles(sentence)) reasons.push('dangling-reference')
  if (isCaption(source, sentence)) reasons.push('caption')
  if (stray) reasons.push('stray-event')
  return { start, end, score: scoreOf('fact', reasons), reasons }
}

/** [F2] Somebody or something named is the subject of a finite verb. */
function saysWhoDidWhat(sentence: ReadSentence): boolean {
  return sentence.subjects.some((subject, v) => {
    const chunk = sentence.chunks[v]
    if (!subject || chunk?.kind !== 'vg' || chunk.form !== 'finite') return false
    const head = nounAt(sentence, subject.from) ? headOf(sentence, subject.from) : undefined
    return head?.tag === 'name' || head?.info?.role === true || head?.info?.body === true
  })
}

function namesPlace(sentence: ReadSentence): boolean {
  return sentence.chunks.some(
    (chunk, k) =>
      chunk.kind === 'preposition' &&
      /^(?:in|at|near|from|outside|across|over)$/.test(sentence.tokens[chunk.from]?.word ?? '') &&
      headOf(sentence, k + 1)?.tag === 'name' &&
      headOf(sentence, k + 1)?.info?.time !== true
  )
}

/** [F3] It opens on a word that points back ("They", "The group", "But this"): alone it does not say of whom. */
function dangles(sentence: ReadSentence): boolean {
  let k = 0
  while (/^(?:conjunction|adverb|comma)$/.test(kindOf(sentence, k) ?? '')) k++
  const noun = nounAt(sentence, k)
  const word = sentence.tokens[noun?.from ?? 0]?.word ?? ''
  if (!noun) return kindOf(sentence, k) === 'that' && nounAt(sentence, k + 1) === null
  if (/^(?:he|she|they|it|these|those|this|his|her|their|both|others)$/.test(word)) return true
  const bare = word === 'the' && noun.to - noun.from === 2 && sentence.tokens[noun.head]?.tag === 'noun'
  return (
    bare &&
    /^(?:vg|adverb)$/.test(kindOf(sentence, k + 1) ?? '') &&
    verbAt(sentence, k + 1)?.form !== 'participle'
  )
}

const POSES = new Set(
  `speaks arrives poses gestures waves attends shakes looks listens walks stands smiles talks leaves greets arrive pose
  gesture wave attend shake look listen walk stand smile talk greet`.split(/\s+/)
)
const CREDIT = /\bphoto\b|\((?:AP|Reuters|AFP|Getty)\b/i

/** [F5] A caption tells in the present tense what a picture shows, and dates it in full or credits it. */
function isCaption({ text, published }: Source, sentence: ReadSentence): boolean {
  const verb = sentence.chunks.find((chunk) => chunk.kind === 'vg')
  const head = verb ? headOf(sentence, sentence.chunks.indexOf(verb)) : undefined
  if (!head || !POSES.has(head.word)) return false
  return (
    datesIn(text, sentence, published).some((d) => !d.relative && d.iso?.length === 10) ||
    CREDIT.test(text.slice(sentence.start, sentence.end))
  )
}

/** The longer words that tell what a sentence is about, without their endings. */
function contentWords({ tokens }: ReadSentence): string[] {
  const words: string[] = []
  for (const { tag, lexeme } of tokens)
    if (lexeme.root !== null && (tag === 'name' || tag === 'noun' || tag === 'adjective'))
      words.push(lexeme.root)
  return words
}

/** A word that stands in more sentences than one. */
const SEVERAL = -1

/** The sentence in which each word stands, by its index, or `SEVERAL`. */
type Places = ReadonlyMap<string, number>

function placesOf(sentences: readonly (readonly string[])[]): Places {
  const places = new Map<string, number>()
  sentences.forEach((words, index) => {
    for (const word of words) {
      const known = places.get(word)
      if (known === undefined) places.set(word, index)
      else if (known !== index) places.set(word, SEVERAL)
    }
  })
  return places
}

/** [F4] None of a sentence's content words stands anywhere else in the article: it may belong to another event. */
const isStray = (words: readonly string[], places: Places): boolean =>
  words.length >= 4 && places.size > 40 && words.every((word) => places.get(word) !== SEVERAL)
