import type { Quotation } from './quotation'

/** Why words between quotation marks are nobody's words: a work's title, a nickname, a term or scare quotes. */
export type NotSpeech = 'title' | 'nickname' | 'term'

/** What names a work, before or after its title. */
const WORKS =
  'titled|entitled|headlined|book|books|novel|memoir|film|movie|documentary|show|series|program|programme|song|anthem|' +
  'hymn|album|single|play|musical|opera|poem|essay|column|article|story|report|paper|study|speech|podcast|sitcom|comedy|' +
  'drama|game|painting|exhibit|exhibition|episode|episodes|broadcast|edition|magazine|newsletter|bestseller|best-seller|lecture|sequel|hit|host'
/** What is done with a work: "was watching “Call the Midwife”". */
const WORK_VERBS = 'watching|watched|performed|performing|directed|starred in|stars in|starring in'
const WORK_BEFORE = new RegExp(
  `(?:\\b(?:${WORKS})(?: of)?|\\b(?:${WORK_VERBS})|['’]s?|\\bon|\\b(?:of|in) (?:the )?\\w+|\\bcalled),?\\s*$`,
  'i'
)
const TERM_BEFORE =
  /\b(?:so-called|self-styled|self-described|known as|dubbed|nicknamed|termed|the (?:term|terms|name|label|moniker|nickname|acronym)|(?:nick)?named|labeled|marked|stamped|spelled|initials|acronym)\s*$/i
/** "Its slogan is “…”", "“…” was the slogan": nobody in particular says a slogan. */
const SLOGAN = '(?:slogan|motto|tagline|catchphrase|watchword|hashtag|password|refrain)'
const SLOGAN_BEFORE = new RegExp(
  `\\b${SLOGAN}(?: (?:is|was|has been|had been|reads|read|goes|went))?[:,]?\\s*$`,
  'i'
)
const SLOGAN_AFTER = new RegExp(
  `^,?\\s(?:is|was|became|has been|had been|has become) (?:\\S+ ){1,3}${SLOGAN}\\b`,
  'i'
)
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|off|on|or|over|the|to|vs|with)$/i
const REACH = 40

/** [Q5]–[Q7] Whether a quotation is a title, a nickname or a term, told by its words and the ones right beside it. */
export function notSpeech(text: string, quote: Quotation): NotSpeech | null {
  const length = quote.end - quote.start
  if (length > 90) return null
  const inner = text.slice(quote.start, quote.end)
  if (inner.startsWith('(') && inner.endsWith(')')) return 'term'
  const before = text.slice(Math.max(0, quote.outer.start - REACH), quote.outer.start)
  const after = text.slice(quote.outer.end, quote.outer.end + REACH)
  const words = inner.replace(/[,.]$/, '').split(/\s+/)
  if (SLOGAN_BEFORE.test(before) || SLOGAN_AFTER.test(after)) return 'term'
  if (
    words.length <= 2 &&
    /\p{Lu}[\p{L}.]*\s+$/u.test(before) &&
    /^\s+\p{Lu}\p{Ll}/u.test(after) &&
    words.every(isCapital)
  )
    if (!/[,.!?]$/.test(inner)) return 'nickname'
  if (TERM_BEFORE.test(before)) return words.length <= 6 && !/[.!?]$/.test(inner) ? 'term' : null
  if (isTitleCase(words) && !/[!?]$/.test(inner) && WORK_BEFORE.test(before)) return 'title'
  return null
}

const SMALL_OWNER = /\b(?:an?|the|its|his|her|their|this|that|\w+['’]s?)\s+(?:\d+\s+)?$/i

/** [Q8] Words inside a longer content that are set as a title after an article, or qualify the noun after them. */
export function setApart(text: string, quote: Quotation, speech: boolean): NotSpeech | null {
  if (quote.end - quote.start > 90) return null
  const inner = text.slice(quote.start, quote.end)
  const before = text.slice(Math.max(0, quote.outer.start - REACH), quote.outer.start)
  const words = inner.replace(/[,.]$/, '').split(/\s+/)
  if (words.length >= 2 && isTitleCase(words) && SMALL_OWNER.test(before)) return 'title'
  const after = text.slice(quote.outer.end, quote.outer.end + REACH)
  return !speech && words.length <= 2 && !/[,.!?]$/.test(inner) && QUALIFIES.test(after) ? 'term' : null
}

const QUALIFIES =
  /^ (?!(?:an?|the|and|or|but|in|on|at|by|for|from|of|to|with|as|that|who|which|when|while|because|after|before|is|are|was|were|will|has|have|had|about|against|during|among|over|if|than|then|not|among|between|into|last|this|since|until|without)\b)\p{Ll}/u

/** [Q8] Words that no cue gives to anybody are a title where they are set as one, and a term where they are one or two. */
export function unsaid(text: string, quote: Quotation): NotSpeech | null {
  if (
    /(?<!\bsuch )\bas (?:an? |the )?$/.test(
      text.slice(Math.max(0, quote.outer.start - 12), quote.outer.start)
    )
  )
    return null
  const inner = text.slice(quote.start, Math.min(quote.end, quote.start + 90))
  const words = inner.replace(/[,.]$/, '').split(/\s+/)
  if (/[!?]$/.test(inner) || !/\p{Script=Latin}/u.test(inner)) return null
  if (words.length >= 2 && words.length < 12 && isTitleCase(words)) return 'title'
  return words.length <= 2 || (words.length <= LONGEST_LABEL && isLabel(text, quote)) ? 'term' : null
}

/** Words of the longest label that a noun is given. */
const LONGEST_LABEL = 4

/** "an amber “danger to life” warning": words between an article and the noun that they are a label of. */
function isLabel(text: string, { start, outer, last }: Quotation): boolean {
  if (/^(?:i|you|we|he|she|it|they)\b/i.test(text.slice(start, start + 6))) return false
  const before = text.slice(Math.max(0, outer.start - REACH), outer.start)
  return (
    /[\p{L}\p{N}]/u.test(last) &&
    LABELLED.test(before) &&
    QUALIFIES.test(text.slice(outer.end, outer.end + REACH))
  )
}

const LABELLED = /\b(?:an?|the|its|his|her|their|this|that|\w+['’]s) (?:\p{Ll}+ )?$/u

const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word)

function isTitleCase(words: readonly string[]): boolean {
  const first = words[0]
  return first !== undefined && isCapital(first) && words.every((word) => isCapital(word) || SMALL.test(word))
}
