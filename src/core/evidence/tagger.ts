import type { Tag } from './tag'
import { tokenAt, type Token } from './token'
import { readVerb } from './verb-reading'

/** Settles the tags of one sentence in place. `seen` tells whether the article also writes a word in lower case. */
export type Tagger = (tokens: readonly Token[], seen: (word: string) => boolean) => void

const VERBS: ReadonlySet<Tag> = new Set(['base', 'third', 'past', 'participle', 'ing'])
const NOMINAL: ReadonlySet<Tag> = new Set([
  'name',
  'noun',
  'adjective',
  'number',
  'participle',
  'ing',
  'base'
])

/** A tagger of word lists, endings and neighbours: enough to find who says what, in time linear in the words. */
export const lightTagger: Tagger = (tokens, seen) => {
  const first = tokens.findIndex((t) => t.word !== '')
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.capital) settleCapital(tokens, i, i === first || opensClause(tokenAt(tokens, i - 1)), seen)
    if (token.lexeme.twofold) settleSmallWord(token, tokenAt(tokens, i - 1), tokens[i + 1])
    if (token.tag === 'modal' || token.tag === 'to') settleUnknown(tokens, i)
    if (token.tag === 'noun' && !token.info && isDone(token, tokenAt(tokens, i - 1))) token.tag = 'third'
    if (VERBS.has(token.tag)) token.tag = readVerb(tokens, i)
  }
}

const opensClause = (before: Token | undefined): boolean => before === undefined || OPENING.has(before.tag)

const OPENING: ReadonlySet<Tag> = new Set(['colon', 'stop', 'quote', 'mark'])

/** What stays as it is with a capital inside a sentence. */
const SMALL: ReadonlySet<Tag> = new Set(['det', 'preposition', 'that', 'to', 'number'])

/** [T1] A capital inside a sentence makes a name; at its start the word decides, and how the article writes it elsewhere. */
function settleCapital(
  tokens: readonly Token[],
  i: number,
  initial: boolean,
  seen: (word: string) => boolean
): void {
  const token = tokens[i]
  if (!token || token.word === 'i' || token.word.startsWith("'")) return
  const { info } = token
  if (!initial) {
    if (!SMALL.has(token.tag) && info?.closed !== 'pronoun') token.tag = 'name'
    return
  }
  const next = tokens[i + 1]
  const runsOn = next?.capital === true && next.tag === 'name'
  if (token.tag === 'name' && !runsOn) token.tag = initialTag(token, next, seen(token.word))
  else if (token.tag === 'name' && isAdverb(token.word)) token.tag = 'adverb'
  else if (token.tag === 'modal' && next && (isPastOnly(next) || next.word.endsWith('self')))
    token.tag = 'name'
}

/** "Will wrote", "May said": no auxiliary stands before a past. */
const isPastOnly = ({ tag, info, capital }: Token): boolean =>
  !capital && tag === 'past' && info?.verb?.base === false

function initialTag({ word, info }: Token, next: Token | undefined, elsewhere: boolean): Tag {
  const { verb } = info ?? {}
  if (verb && (elsewhere || !verb.base))
    return verb.third
      ? 'third'
      : verb.past
        ? 'past'
        : verb.participle
          ? 'participle'
          : verb.ing
            ? 'ing'
            : 'base'
  if (isAdverb(word)) return 'adverb'
  if (info?.adjective && !(next && VERBS.has(next.tag))) return 'adjective'
  return info?.noun || info?.role || info?.document || elsewhere ? 'noun' : 'name'
}

const isAdverb = (word: string): boolean => word.endsWith('ly') && word.length > 5

const LIKERS = /^(?:i|you|we|they)$/

/** The words of `TWOFOLD`: "one", "her", "'s", "like"; "Smith himself". */
function settleSmallWord(token: Token, before: Token | undefined, next: Token | undefined): void {
  const tag = next?.tag ?? 'stop'
  switch (token.word) {
    case 'one':
      if (/^(?:noun|base|name)$/.test(tag)) token.tag = 'number'
      break
    case 'her':
      if (!NOMINAL.has(tag) && tag !== 'past') token.tag = 'pronoun'
      break
    case "'s":
      if (token.tag === 'genitive' && token.end - token.start > 1 && /^(?:ing|not|det|be)$/.test(tag))
        token.tag = 'be'
      break
    case 'about':
    case 'around':
      if (next?.tag === 'number') token.tag = 'adverb'
      break
    case 'since':
    case 'once':
      if (before && /^(?:have|be)$/.test(before.tag)) token.tag = 'adverb'
      break
    case 'first':
    case 'last':
      if (before?.tag === 'det' && NOMINAL.has(tag)) token.tag = 'adjective'
      break
    case 'himself':
    case 'herself':
    case 'itself':
    case 'themselves':
      if (before && /^(?:name|noun)$/.test(before.tag)) token.tag = 'adverb'
      break
    case 'likely':
      if (before?.tag === 'modal') token.tag = 'adverb'
      break
    case 'like':
      if (before && (LIKERS.test(before.word) || /^(?:modal|to|do|relative|not)$/.test(before.tag)))
        token.tag = 'base'
      break
  }
}

/** "he lacks": a verb, where no list has the word. */
const isDone = ({ word }: Token, before: Token | undefined): boolean =>
  before !== undefined && /^(?:he|she)$/.test(before.word) && /[^s]s$/.test(word)

/** A word no list has is a verb after "will"; after "to" where a phrase follows it, or where the word before takes one. */
function settleUnknown(tokens: readonly Token[], i: number): void {
  const token = tokens[i]
  let n = i + 1
  while (tokens[n]?.tag === 'adverb' || tokens[n]?.tag === 'not') n++
  const next = tokens[n]
  if (!token || !next) return
  const unknown =
    !next.info && !next.capital && next.tag === 'noun' && /^\p{Ll}*(?:[^s\P{Ll}]|ss)$/u.test(next.word)
  const after = tokens[n + 1]
  const phrase = after && (/^(?:det|pronoun)$/.test(after.tag) || after.capital)
  if (unknown && (token.tag === 'modal' || phrase || takesInfinitive(tokenAt(tokens, i - 1))))
    next.tag = 'base'
  else if (token.tag === 'to' && !isInfinitive(tokens[i + 1] ?? next)) token.tag = 'preposition'
}

/** "want to", "hoping to", "the plan to". */
const takesInfinitive = (token: Token | undefined): boolean =>
  token?.info?.verb?.cue?.takes.i === true || token?.info?.noun?.takes.i === true

const isInfinitive = ({ info, word, tag }: Token): boolean =>
  info?.verb?.base === true || /^(?:be|have|do)$/.test(word) || tag === 'adverb' || tag === 'not'
