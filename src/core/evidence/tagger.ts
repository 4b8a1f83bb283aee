import type { Tag, Token } from './token'

/** Settles the tags of one sentence in place. `seen` tells whether the article also writes a word in lower case. */
export type Tagger = (tokens: readonly Token[], seen: (word: string) => boolean) => void

const VERBS: ReadonlySet<Tag> = new Set(['base', 'third', 'past', 'participle', 'ing'])
const OPEN_CLASS: ReadonlySet<Tag> = new Set([...VERBS, 'name', 'noun', 'adjective', 'number'])
const NOMINAL: ReadonlySet<Tag> = new Set([
  'name',
  'noun',
  'adjective',
  'number',
  'participle',
  'ing',
  'base'
])
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
const LONE_DETERMINERS =
  /^(?:some|many|most|few|several|others|both|all|these|those|others|each|neither|either|none|more|this|any|half|another)$/
const PLURAL_DETERMINERS = /^(?:some|many|most|few|several|others|both|all|these|those|more|half)$/

/** A tagger of word lists, endings and neighbours: enough to find who says what, in time linear in the words. */
export const lightTagger: Tagger = (tokens, seen) => {
  const first = tokens.findIndex((t) => t.word !== '')
  tokens.forEach((token, i) => {
    if (token.capital) settleCapital(tokens, i, i === first || opensClause(tokens[i - 1]), seen)
    settleSmallWord(tokens, i)
    if (VERBS.has(token.tag)) token.tag = settleVerb(tokens, i)
  })
}

const opensClause = (before: Token | undefined): boolean =>
  before === undefined ||
  before.tag === 'colon' ||
  before.tag === 'stop' ||
  before.tag === 'quote' ||
  before.tag === 'mark'

function settleCapital(
  tokens: readonly Token[],
  i: number,
  initial: boolean,
  seen: (word: string) => boolean
): void {
  const token = tokens[i]
  if (!token || token.word === 'i' || token.word.startsWith("'")) return
  const { info } = token
  const next = tokens[i + 1]
  if (!initial) {
    const small =
      token.tag === 'det' || token.tag === 'preposition' || token.tag === 'that' || token.tag === 'to'
    if (!small && token.tag !== 'number' && info?.closed !== 'pronoun') token.tag = 'name'
    return
  }
  if (token.tag !== 'name') return
  const runsOn = next?.capital === true && next.tag === 'name'
  if (info?.verb && !runsOn && (seen(token.word) || !info.verb.base)) token.tag = verbOf(token)
  else if (token.word.endsWith('ly') && token.word.length > 5) token.tag = 'adverb'
  else if (info?.adjective && !runsOn) token.tag = 'adjective'
  else if (!runsOn && (info?.noun || info?.role || info?.document || seen(token.word))) token.tag = 'noun'
}

function verbOf({ info }: Token): Tag {
  const verb = info?.verb
  if (!verb) return 'noun'
  return verb.third
    ? 'third'
    : verb.past
      ? 'past'
      : verb.participle
        ? 'participle'
        : verb.ing
          ? 'ing'
          : 'base'
}

function settleSmallWord(tokens: readonly Token[], i: number): void {
  const token = tokens[i]
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  if (!token) return
  if (token.word === 'one' && next && (next.tag === 'noun' || next.tag === 'base' || next.tag === 'name'))
    token.tag = 'number'
  else if (token.word === 'her' && !(next && NOMINAL.has(next.tag))) token.tag = 'pronoun'
  else if (token.word === "'s" && token.tag === 'genitive') {
    if (next && (next.tag === 'ing' || next.tag === 'not' || next.tag === 'det' || next.tag === 'be'))
      token.tag = 'be'
  } else if (token.word === 'like' && before) {
    if (/^(?:pronoun|modal|to|do|relative|not)$/.test(before.tag)) token.tag = 'base'
  } else if (
    token.tag === 'to' &&
    next &&
    !(next.info?.verb?.base ?? false) &&
    next.word !== 'be' &&
    next.word !== 'have' &&
    next.word !== 'do'
  )
    if (next.tag !== 'adverb' && next.tag !== 'not') token.tag = 'preposition'
}

/** What an unknown word in -ed or -ing may be. */
const REGULAR = { base: false, third: false, past: true, participle: true }

/** [T2] A form that may be a verb is one where its neighbours ask for a verb. */
function settleVerb(tokens: readonly Token[], i: number): Tag {
  const token = tokens[i]
  if (!token) return 'noun'
  const verb = token.info?.verb ?? REGULAR
  let b = i - 1
  while (tokens[b]?.tag === 'adverb' || tokens[b]?.tag === 'not') b--
  const before = tokens[b]
  const next = tokens[i + 1]
  if (!before) return initialVerb(token, next)
  switch (before.tag) {
    case 'to':
    case 'modal':
    case 'do':
      return verb.base ? 'base' : nounOr(token)
    case 'be':
      return verb.participle ? 'participle' : token.tag === 'ing' ? 'ing' : b < i - 1 ? token.tag : 'noun'
    case 'have':
      return verb.participle ? 'participle' : token.tag === 'ing' ? 'ing' : 'noun'
    case 'det':
      return afterDeterminer(token, before, next)
    case 'number':
      if (token.tag === 'base' && next && BEGINS_COMPLEMENT.has(next.tag)) return 'base'
      return afterModifier(token, before, next)
    case 'adjective':
    case 'genitive':
      return afterModifier(token, before, next)
    case 'preposition':
      return token.tag === 'ing'
        ? 'ing'
        : token.tag === 'past' || token.tag === 'participle'
          ? 'adjective'
          : 'noun'
    case 'noun':
    case 'name':
      return afterNoun(token, before, next, tokens[i + 2], tokens[b - 1])
    case 'conjunction':
    case 'comma':
    case 'quote':
    case 'mark':
    case 'close':
    case 'dash':
      return afterBreak(token, before, next)
    case 'that':
      return (token.tag === 'third' || token.tag === 'base') &&
        next &&
        /^(?:modal|be|have|do|past|third)$/.test(next.tag)
        ? 'noun'
        : token.tag
    case 'past':
    case 'third':
    case 'base':
      return token.tag === 'past' && next && /^(?:name|noun)$/.test(next.tag) ? 'adjective' : token.tag
    default:
      return token.tag
  }
}

const nounOr = (token: Token): Tag => (token.tag === 'third' ? 'noun' : token.tag)

function initialVerb(token: Token, next: Token | undefined): Tag {
  if (token.tag === 'base' || token.tag === 'third')
    return token.info?.noun || token.info?.role || token.info?.document || next?.tag !== 'name'
      ? 'noun'
      : token.tag
  return token.tag
}

function afterDeterminer(token: Token, before: Token, next: Token | undefined): Tag {
  if (LONE_DETERMINERS.test(before.word)) {
    if (token.tag === 'past') return token.tag
    if (
      token.tag === 'base' &&
      PLURAL_DETERMINERS.test(before.word) &&
      !(next && (next.tag === 'noun' || VERBS.has(next.tag)))
    )
      return 'base'
    if (token.tag === 'third' && !PLURAL_DETERMINERS.test(before.word)) return 'third'
  }
  return afterModifier(token, before, next)
}

function afterModifier(token: Token, _before: Token, next: Token | undefined): Tag {
  const nominalNext = next !== undefined && (OPEN_CLASS.has(next.tag) || next.tag === 'conjunction')
  if (token.tag === 'past' || token.tag === 'participle') return nominalNext ? 'adjective' : token.tag
  if (token.tag === 'ing') return nominalNext ? 'adjective' : 'noun'
  return 'noun'
}

const isPlural = (token: Token): boolean =>
  (token.word.endsWith('s') && !token.word.endsWith('ss') && token.tag !== 'name') ||
  /^(?:people|police|men|women|children|troops)$/.test(token.word)

const takesPreposition = (token: Token, next: Token): boolean =>
  next.tag === 'preposition' &&
  next.word !== 'of' &&
  (!token.info?.noun || token.info.verb?.cue?.prepositions.has(next.word) === true)

/** [T3] After a noun: the past tells by itself; a base form needs a plural, an -s form a singular, and a complement. */
function afterNoun(
  token: Token,
  before: Token,
  next: Token | undefined,
  afterNext: Token | undefined,
  link: Token | undefined
): Tag {
  if (token.tag === 'past' || token.tag === 'participle')
    return next?.word === 'by' || token.tag === 'participle' ? 'participle' : 'past'
  if (token.tag === 'ing') return 'ing'
  const joined = link?.word === 'and'
  const plural = isPlural(before) || joined
  const { info } = token
  const ownNoun = Boolean(info?.noun || info?.document || info?.role || info?.body)
  const thing = info?.document || info?.role || info?.body
  const weak =
    ownNoun &&
    next !== undefined &&
    (thing ? /^(?:subordinator|adverb|number|name|colon)$/ : /^(?:subordinator|adverb|number|colon)$/).test(
      next.tag
    )
  const complement =
    next === undefined || (BEGINS_COMPLEMENT.has(next.tag) && !weak) || takesPreposition(token, next)
  if (token.tag === 'base') {
    if (!plural && token.info?.verb?.past && !token.info.noun) return 'past'
    const many = before.tag === 'name' && (before.word.endsWith('s') || (!ownNoun && next?.tag !== 'noun'))
    return (plural || many) && next?.tag !== 'genitive' && next?.word !== 'of' ? 'base' : 'noun'
  }
  const cue = token.info?.verb?.cue
  const speech = cue?.groups.has('speech') === true && token.info?.noun == null
  if (plural && !speech) return 'noun'
  const objectNext =
    next !== undefined && (next.tag === 'noun' || next.tag === 'adjective' || next.tag === 'ing')
  return speech || complement || (objectNext && afterNext?.tag !== 'third') ? 'third' : 'noun'
}

function afterBreak(token: Token, before: Token, next: Token | undefined): Tag {
  const modifies =
    (token.tag === 'past' || token.tag === 'participle') &&
    next !== undefined &&
    /^(?:noun|name|adjective)$/.test(next.tag)
  if (modifies && !token.info?.verb?.cue && before.tag !== 'conjunction') return 'adjective'
  if (token.tag !== 'base' && token.tag !== 'third') return token.tag
  const speech = token.info?.verb?.cue?.groups.has('speech') === true
  if (before.quote) return speech && /[,?!—-]/.test(before.quote.last) ? token.tag : 'noun'
  if (next && (BEGINS_COMPLEMENT.has(next.tag) || (next.tag === 'preposition' && !token.info?.noun)))
    return token.tag
  return before.tag === 'comma' && speech && token.info?.noun == null ? token.tag : 'noun'
}
