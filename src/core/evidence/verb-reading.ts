import { isSpeech } from './lexicon/lexicon'
import type { Tag } from './tag'
import { tokenAt, type Token } from './token'

/** A form that may be a verb, and the words around it that decide. */
interface Spot {
  readonly token: Token
  /** The word before, adverbs passed over, and the one before that. */
  readonly before: Token
  readonly beforeThat: Token | undefined
  readonly next: Token | undefined
  readonly afterNext: Token | undefined
  /** No adverb stands between. */
  readonly close: boolean
  readonly tokens: readonly Token[]
  /** Where it stands among the tokens, and where the word before does. */
  readonly at: number
  readonly atBefore: number
}

const BEGINS_COMPLEMENT: ReadonlySet<Tag> = new Set([
  'det',
  'pronoun',
  'that',
  'to',
  'what',
  'quote',
  'name',
  'subordinator',
  'colon',
  'number',
  'adverb',
  'relative'
])
const MODIFIED: ReadonlySet<Tag> = new Set([
  'base',
  'third',
  'past',
  'participle',
  'ing',
  'name',
  'noun',
  'adjective',
  'number',
  'conjunction'
])
const ALONE =
  /^(?:some|many|most|few|several|others|both|all|these|those|each|neither|either|none|more|this|any|half|another)$/
const ALONE_PLURAL = /^(?:some|many|most|few|several|others|both|all|these|those|more|half)$/
/** What an unknown word in -ed or -ing may be. */
const REGULAR = { base: false, third: false, past: true, participle: true }

const RELATIVE_REACH = 8
const OPENS_RELATIVE: ReadonlySet<Tag> = new Set(['relative', 'that', 'what'])

/** [T2] Whether a form that may be a verb is one: its neighbours decide. */
export function readVerb(tokens: readonly Token[], i: number): Tag {
  const token = tokens[i]
  if (!token) return 'noun'
  let b = i - 1
  while (tokenAt(tokens, b)?.tag === 'adverb' || tokenAt(tokens, b)?.tag === 'not') b--
  const before = tokenAt(tokens, b)
  const next = tokens[i + 1]
  if (!before) return opening(token, next)
  if (SAID.test(token.word) && before.tag !== 'be' && before.tag !== 'have') return token.tag
  const spot = {
    token,
    before,
    beforeThat: tokenAt(tokens, b - 1),
    next,
    afterNext: tokens[i + 2],
    close: b === i - 1,
    tokens,
    at: i,
    atBefore: b
  }
  return READERS[before.tag]?.(spot) ?? token.tag
}

/** These are verbs wherever they stand: "more than 4 in 10 said". */
const SAID = /^(?:said|says)$/

const PHRASE: ReadonlySet<Tag> = new Set(['noun', 'name', 'adjective', 'number', 'genitive'])

/** The phrase before begins with "a" or "an". */
function isIndefinite({ tokens, atBefore }: Spot): boolean {
  let k = atBefore
  while (k > atBefore - RELATIVE_REACH && PHRASE.has(tokenAt(tokens, k)?.tag ?? 'mark')) k--
  return /^an?$/.test(tokenAt(tokens, k)?.word ?? '')
}

/** A relative stands shortly before: two verbs may meet ("those who left say"). */
function isInRelative({ tokens, at }: Spot): boolean {
  for (let k = Math.max(0, at - RELATIVE_REACH); k < at; k++)
    if (OPENS_RELATIVE.has(tokens[k]?.tag ?? 'mark')) return true
  return false
}

const READERS: Partial<Record<Tag, (spot: Spot) => Tag>> = {
  to: afterAuxiliary,
  modal: afterAuxiliary,
  do: afterAuxiliary,
  be: ({ token, close }) =>
    isParticiple(token) ? 'participle' : token.tag === 'ing' || !close ? token.tag : 'noun',
  have: ({ token }) => (isParticiple(token) ? 'participle' : token.tag === 'ing' ? 'ing' : 'noun'),
  det: afterDeterminer,
  number: (spot) =>
    spot.token.tag === 'base' && /\d/.test(spot.before.word) && hasComplement(spot)
      ? 'base'
      : afterModifier(spot),
  adjective: afterModifier,
  genitive: afterModifier,
  preposition: ({ token }) => (token.tag === 'ing' ? 'ing' : isPast(token) ? 'adjective' : 'noun'),
  noun: afterNoun,
  name: afterNoun,
  semicolon: ({ token, next }) => opening(token, next),
  conjunction: afterBreak,
  comma: afterBreak,
  quote: afterBreak,
  mark: afterBreak,
  close: afterBreak,
  dash: afterBreak,
  that: ({ token, next }) =>
    isPresent(token) && next && /^(?:modal|be|have|do|past|third)$/.test(next.tag) ? 'noun' : token.tag,
  past: afterVerb,
  third: afterVerb,
  base: afterVerb,
  ing: afterVerb,
  participle: (spot) => (isPerfect(spot) ? afterVerb(spot) : spot.token.tag)
}

const isPresent = (token: Token): boolean => token.tag === 'base' || token.tag === 'third'
const isPast = (token: Token): boolean => token.tag === 'past' || token.tag === 'participle'
const isParticiple = (token: Token): boolean =>
  (token.info?.verb ?? REGULAR).participle && token.tag !== 'ing'
const hasComplement = ({ next }: Spot): boolean => next !== undefined && BEGINS_COMPLEMENT.has(next.tag)

/** "Reports say", "Support for": at the start of a sentence a present form is a noun, but before a name. */
function opening(token: Token, next: Token | undefined): Tag {
  if (!isPresent(token)) return token.tag
  const { info } = token
  return info?.noun || info?.role || info?.document || next?.tag !== 'name' ? 'noun' : token.tag
}

function afterAuxiliary({ token }: Spot): Tag {
  if (token.info?.verb?.base) return 'base'
  return token.tag === 'third' ? 'noun' : token.tag
}

/** "retired" in "said retired General Smith", "stem" in "supported stem cells", "rates" in "said rates would rise": no second verb follows a verb. */
function afterVerb(spot: Spot): Tag {
  const { token, before, next, close } = spot
  if (token.tag === 'past')
    return next && (/^(?:name|noun)$/.test(next.tag) || isOwnNoun(next)) && !isInRelative(spot)
      ? 'adjective'
      : token.tag
  if (token.tag === 'base') return close && !BARE.test(before.word) && !isSaid(token) ? 'noun' : token.tag
  if (token.tag !== 'third' || isInRelative(spot)) return token.tag
  return isOwnNoun(token) || isSaid(before) || (next && FINITE.has(next.tag)) ? 'noun' : token.tag
}

const FINITE: ReadonlySet<Tag> = new Set(['modal', 'be', 'have', 'do', 'past'])

/** Verbs that a bare verb may follow: "helped build", "go see". */
const BARE = /^(?:help(?:s|ed|ing)?|go|come|let|make|dare)$/

const isPerfect = ({ beforeThat }: Spot): boolean =>
  beforeThat !== undefined && /^(?:have|be)$/.test(beforeThat.tag)

function afterDeterminer(spot: Spot): Tag {
  const { token, before, next } = spot
  if (ALONE.test(before.word)) {
    const plural = ALONE_PLURAL.test(before.word)
    if (token.tag === 'past') return 'past'
    const compound = next !== undefined && /^(?:noun|base|third|past|participle|ing)$/.test(next.tag)
    if (token.tag === 'base' && plural && !(compound && isOwnNoun(token))) return 'base'
    if (token.tag === 'third' && !plural) return 'third'
  }
  return afterModifier(spot)
}

function afterModifier({ token, next, afterNext }: Spot): Tag {
  const listed =
    next?.tag === 'comma' && afterNext !== undefined && MODIFIED.has(afterNext.tag) && isPast(afterNext)
  const modifies = listed || (next !== undefined && MODIFIED.has(next.tag))
  if (isPast(token)) return modifies ? 'adjective' : token.tag
  const event = token.info?.oftenNoun === true && next?.tag === 'past'
  return token.tag === 'ing' && modifies && !event ? 'adjective' : 'noun'
}

/** [T3] After a noun the past tells by itself; a base form needs a plural, an -s form a singular and a complement. */
function afterNoun(spot: Spot): Tag {
  const { token, before, beforeThat, next, afterNext } = spot
  if (/^(?:called|named|nicknamed|dubbed)$/.test(token.word) && next?.capital && isIndefinite(spot))
    return 'participle'
  if (isPast(token))
    return token.tag === 'participle' ||
      (next?.word === 'by' &&
        !BY_OWN.test(token.info?.verb?.lemma ?? '') &&
        afterNext?.tag !== 'ing' &&
        isParticiple(token))
      ? 'participle'
      : 'past'
  if (token.tag === 'ing') return isEvent(spot) ? 'noun' : 'ing'
  const plural = isPlural(before) || beforeThat?.word === 'and'
  return token.tag === 'base' ? baseAfterNoun(spot, plural) : thirdAfterNoun(spot, plural)
}

/** "stood by his comments", "went by": verbs whose "by" brings in no agent. */
const BY_OWN = /^(?:stand|stop|live|abide|swear|go|come|pass|drop|get|walk|drive|sit)$/

/** "a town hall meeting in Paris": a word in -ing that is a noun as well, after a singular one. */
const isEvent = ({ token, before, next, close }: Spot): boolean =>
  close &&
  token.info?.oftenNoun === true &&
  !isPlural(before) &&
  (next === undefined || /^(?:preposition|comma|stop|past|third|be|have|modal|to|that)$/.test(next.tag))

function baseAfterNoun({ token, before, next, close }: Spot, plural: boolean): Tag {
  if (!close && next?.tag !== 'genitive') return 'base'
  if (!plural && token.info?.verb?.past && !token.info.noun) return 'past'
  const many =
    (before.tag === 'name' && (before.word.endsWith('s') || (!isOwnNoun(token) && next?.tag !== 'noun'))) ||
    (token.info?.verb?.cue && !isOwnNoun(token) && /^(?:det|that|quote|pronoun)$/.test(next?.tag ?? ''))
  return (plural || many) && next?.tag !== 'genitive' && next?.word !== 'of' ? 'base' : 'noun'
}

function thirdAfterNoun({ token, before, next, afterNext }: Spot, plural: boolean): Tag {
  const speech = isSaid(token)
  if (plural && !speech) return 'noun'
  if (speech || next === undefined) return 'third'
  if (next.tag === 'preposition') return takesPreposition(token, next) ? 'third' : 'noun'
  if (BEGINS_COMPLEMENT.has(next.tag)) return isWeakBefore(token, next) ? 'noun' : 'third'
  if (
    before.tag === 'name' &&
    !isOwnNoun(token) &&
    /^(?:noun|base|adjective)$/.test(next.tag) &&
    !isSaid(next)
  )
    return 'third'
  return /^(?:noun|adjective|ing)$/.test(next.tag) && afterNext?.tag !== 'third' ? 'third' : 'noun'
}

/** A verb of speech that is no noun as well. */
const isSaid = ({ info }: Token): boolean => info?.verb?.cue?.groups.speech === true && !info.noun

const isOwnNoun = ({ info }: Token): boolean =>
  Boolean(info?.noun || info?.oftenNoun || info?.document || info?.role || info?.body)

/** A word that is often a noun is no verb before what may as well follow a noun. */
function isWeakBefore(token: Token, next: Token): boolean {
  if (!isOwnNoun(token)) return false
  const { info } = token
  const thing = Boolean(info?.document || info?.role || info?.body)
  return /^(?:subordinator|adverb|number|colon)$/.test(next.tag) || (thing && next.tag === 'name')
}

const takesPreposition = ({ info }: Token, next: Token): boolean =>
  next.word !== 'of' && (!info?.noun || info.verb?.cue?.prepositions.has(next.word) === true)

const isPlural = (token: Token): boolean =>
  (token.word.endsWith('s') && !token.word.endsWith('ss') && token.tag !== 'name') ||
  /^(?:people|police|men|women|children|troops)$/.test(token.word)

/** ", summoned Prowse": a known verb before a name that bears no title; ", retired General Smith" tells who he is. */
const governs = ({ token, before }: Spot, next: Token): boolean =>
  before.tag === 'comma' && Boolean(token.info?.verb) && !next.info?.beforeName

/** After a comma, a dash, quoted words or "and". */
function afterBreak(spot: Spot): Tag {
  const { token, before, next } = spot
  const { info } = token
  const modifies =
    isPast(token) &&
    next !== undefined &&
    (/^(?:noun|adjective)$/.test(next.tag) || (next.tag === 'name' && !governs(spot, next)))
  if (modifies && !info?.verb?.cue && before.tag !== 'conjunction') return 'adjective'
  if (!isPresent(token)) return token.tag
  const cue = info?.verb?.cue
  const tells = before.tag === 'comma' || before.quote !== null
  const speech = cue?.groups.speech === true || (tells && token.tag === 'third' && cue && isSpeech(cue))
  if (before.quote) {
    return speech && /[,?!—-]/.test(before.quote.last) ? token.tag : 'noun'
  }
  if (speech && !isOwnNoun(token)) return token.tag
  if (info?.body || (isOwnNoun(token) && next?.tag === 'name')) return 'noun'
  if (hasComplement(spot) || (next?.tag === 'preposition' && !isOwnNoun(token))) return token.tag
  return 'noun'
}
