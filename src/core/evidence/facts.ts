import type { Span } from '../source/span'
import { headOf, kindOf, nounAt, verbAt } from './clause'
import { datesIn, type DateMention } from './dates'
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
  const shared = contentWords(reading)
  const facts: Fact[] = []
  let index = 0
  for (const paragraph of reading.paragraphs)
    for (const sentence of paragraph.sentences) {
      if (isFact(sentence)) facts.push(asFact(reading, sentence, shared, index))
      index++
    }
  return facts
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

function asFact({ source }: Reading, sentence: ReadSentence, shared: Shared, index: number): Fact {
  const { text, published } = source
  const { start } = sentence
  const end = sentence.end
  const reasons = new Set<Reason>()
  if (saysWhoDidWhat(sentence)) reasons.add('who-did-what')
  if (sentence.tokens.some((t) => t.tag === 'number' && /\d/.test(t.word))) reasons.add('figure')
  const dates = datesIn(text, { start, end }, published)
  if (dates.length > 0) reasons.add('date')
  if (namesPlace(sentence)) reasons.add('place')
  if (
    sentence.tokens.some(
      (t) => t.tag === 'name' && (t.info?.body === true || /^\p{Lu}{2,6}$/u.test(text.slice(t.start, t.end)))
    )
  )
    reasons.add('named-body')
  if (index < LEAD) reasons.add('lead')
  if (sentence.tokens.length < SHORT) reasons.add('short')
  if (text.charAt(end - 1) === '?') reasons.add('question')
  if (dangles(sentence)) reasons.add('dangling-reference')
  if (isCaption(text, sentence, dates)) reasons.add('caption')
  if (isStray(sentence, shared)) reasons.add('stray-event')
  return { start, end, score: scoreOf('fact', reasons), reasons: [...reasons] }
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
function isCaption(text: string, sentence: ReadSentence, dates: readonly DateMention[]): boolean {
  const verb = sentence.chunks.find((chunk) => chunk.kind === 'vg')
  const head = verb ? headOf(sentence, sentence.chunks.indexOf(verb)) : undefined
  if (!head || !POSES.has(head.word)) return false
  return (
    dates.some((d) => !d.relative && d.iso !== null && d.iso.length === 10) ||
    CREDIT.test(text.slice(sentence.start, sentence.end))
  )
}

type Shared = ReadonlyMap<string, number>
const CONTENT = 5

/** In how many sentences each longer word of an article stands. */
function contentWords({ paragraphs }: Reading): Shared {
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs)
    for (const sentence of paragraph.sentences)
      for (const word of new Set(wordsOf(sentence))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const wordsOf = (sentence: ReadSentence): string[] =>
  sentence.tokens.filter((t) => isContent(t.tag, t.word)).map((t) => t.word.replace(/(?:'s|s)$/, ''))
const isContent = (tag: string, word: string): boolean =>
  (tag === 'name' || tag === 'noun' || tag === 'adjective') && word.length >= CONTENT

/** [F4] None of its content words stands anywhere else in the article: it may belong to another event. */
function isStray(sentence: ReadSentence, shared: Shared): boolean {
  const words = wordsOf(sentence)
  return words.length >= 4 && shared.size > 40 && words.every((word) => (shared.get(word) ?? 0) <= 1)
}
