import {
  endOf,
  headOf,
  hasClause,
  isFinite,
  isTime,
  kindOf,
  nounAt,
  speaks,
  verbAt,
  wordOf,
  type Range,
  type Sentence
} from './clause'
import { afterPhrase, clauseFrom } from './phrase'
import { isSpeech, type Cue } from './lexicon/lexicon'

/** How far after "he said" the second piece of his words may begin, in chunks. */
const REACH = 14
const CLOSERS = new Set(['quote', 'comma', 'dash', 'mark'])

/**
 * Quoted words right before "he said" are what is said, whatever follows ("of the race", "to applause"); but not those
 * that another's "that" opens ("While Smith claimed that “…,” others said").
 */
export function closesQuote(s: Sentence, speaker: Range, v: number): boolean {
  if (speaker.to > v) return false
  const before = kindOf(s, speaker.from - 1)
  const quote = before === 'comma' || before === 'mark' ? speaker.from - 2 : speaker.from - 1
  return kindOf(s, quote) === 'quote' && kindOf(s, quote - 1) !== 'that'
}

/** [S5] "said Mr. Smith": a verb of speech after quoted words or a clause, its subject after it. */
export function invertedSubject(s: Sentence, v: number, cue: Cue): Range | null {
  const verb = verbAt(s, v)
  if (!verb || verb.form !== 'finite' || verb.to - verb.from > 1) return null
  const before = kindOf(s, v - 1)
  if (!cue.groups.speech && !cue.groups.inquiry && !(before === 'quote' && isSpeech(cue))) return null
  const opens = before === 'subordinator' || before === undefined
  if (!opens && !CLOSERS.has(before)) return null
  if (before === 'comma' && kindOf(s, v - 2) !== 'quote' && !hasClause(s, { from: 0, to: v - 1 })) return null
  if (!nounAt(s, v + 1) || isTime(s, v + 1)) return null
  if (before === undefined && kindOf(s, v + 2) !== 'colon') return null
  let to = v + 2
  while (kindOf(s, to) === 'preposition' && nounAt(s, to + 1)) to += 2
  if (before === 'comma' && kindOf(s, v - 2) !== 'quote' && kindOf(s, to) === 'conjunction') return null
  return isFinite(s, to) && before !== 'quote' ? null : { from: v + 1, to }
}

/** "As Smith put it, …", "…, as the memo put it": the clause beside it is the content. */
export function asNoted(s: Sentence, v: number, speaker: Range): Range | null {
  const as = speaker.from - 1
  if (kindOf(s, as) !== 'subordinator' || wordOf(s, as) !== 'as' || speaker.to > v) return null
  if (kindOf(s, as - 1) === 'comma') {
    const before = { from: 0, to: as - 1 }
    if (hasClause(s, before)) return isSpoken(s, before) ? null : before
  }
  let mark = v + 1
  while (mark < v + REACH && kindOf(s, mark) !== 'comma' && kindOf(s, mark) !== 'colon') mark++
  const after = { from: mark + 1, to: endOf(s) }
  return as < 4 && mark < v + REACH && hasClause(s, after) ? after : null
}

/** "…,” Smith said, as the crowd cheered": what stands before is given by words of its own. */
function isSpoken(s: Sentence, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (isFinite(s, k) && speaks(s, k)) return true
  return false
}

/** [S4] Content before the attribution, and after it where it goes on: ‘“A,” he said. “B”’, "The plan, he said, failed". */
export function contentAround(s: Sentence, v: number, speaker: Range, edge: number): Range[] {
  const from = Math.min(v, speaker.from)
  if (/^(?:relative|that|what)$/.test(kindOf(s, speaker.from) ?? '')) return []
  const closer = kindOf(s, from - 1)
  const end = closer === 'quote' ? from : from - 1
  if (closer === 'quote' && kindOf(s, from - 2) === 'colon') edge = from - 1
  const before = closer !== undefined && CLOSERS.has(closer) && end > edge ? { from: edge, to: end } : null
  const rest = goesOn(s, Math.max(v + 1, speaker.to))
  if (!before) return rest && kindOf(s, rest.from) === 'quote' ? [rest] : []
  if (
    !closesQuote(s, speaker, v) &&
    closer !== 'quote' &&
    isLeadIn(s, v, Math.max(v + 1, speaker.to), before.from)
  )
    return []
  if (rest && (hasClause(s, before) || isFinite(s, rest.from))) return [before, rest]
  if (!hasClause(s, before) && resumesAfter(s, Math.max(v + 1, speaker.to)))
    return [before, { from: Math.max(v + 1, speaker.to) + 1, to: endOf(s) }]
  return hasClause(s, before) ? [before] : []
}

/** "When the polls closed, Smith went on to say …": what the verb governs follows it, so that the clause before is none of its; a mere hearer may follow ("…, an official told The Times"). */
function isLeadIn(s: Sentence, v: number, after: number, before: number): boolean {
  if (nounAt(s, after) && !isTime(s, after)) {
    const hears = headOf(s, v)?.info?.verb?.cue?.takes.r && kindOf(s, before) !== 'subordinator'
    return !(hears && /^(?:comma|stop|adverb|np)?$/.test(kindOf(s, afterPhrase(s, after)) ?? ''))
  }
  return /^(?:vg|pronoun|that|what|not)$/.test(kindOf(s, after) ?? '')
}

/** "In 2008, Trump said, the donation had …": the clause comes after the second comma. */
function resumesAfter(s: Sentence, comma: number): boolean {
  let k = comma + 1
  while (kindOf(s, k) === 'adverb') k++
  return kindOf(s, comma) === 'comma' && clauseFrom(s, k)
}

/** What follows the attribution: further quoted words, or after a comma the clause it interrupts. */
function goesOn(s: Sentence, from: number): Range | null {
  for (let q = from; q < Math.min(s.chunks.length, from + REACH); q++)
    if (isFinite(s, q) && speaks(s, q)) break
    else if (kindOf(s, q) === 'quote') {
      const before = kindOf(s, q - 1) ?? 'mark'
      return /^(?:comma|colon|dash|stop|that|mark)$/.test(before) ? { from: q, to: endOf(s) } : null
    }
  let k = from
  while (/^(?:np|preposition|adverb)$/.test(kindOf(s, k) ?? '')) k++
  if (kindOf(s, k) !== 'comma') return null
  let next = k + 1
  while (kindOf(s, next) === 'adverb') next++
  const interrupts =
    isFinite(s, next) ||
    /^(?:that|preposition)$/.test(kindOf(s, next) ?? '') ||
    verbAt(s, next)?.form === 'infinitive'
  const rest = { from: next, to: endOf(s) }
  return interrupts && hasClause(s, rest) ? rest : null
}
