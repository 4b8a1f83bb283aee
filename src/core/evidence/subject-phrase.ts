import { isTime, kindOf, nounAt, speaks, verbAt, wordOf, type Range, type Sentence } from './clause'

/** How far a subject is looked for, in chunks: keeps the search linear. */
export const SUBJECT_REACH = 40

const SUBJECT_PRONOUN = /^(?:he|she|they|i|we)$/

/** The noun phrase ending at chunk `k`, with the phrases that hang on it to the left ("officials at | the Pentagon"). */
export function phraseEndingAt(s: Sentence, k: number): Range {
  let from = k
  if (SUBJECT_PRONOUN.test(wordOf(s, k))) return { from, to: k + 1 }
  for (let steps = 0; steps < SUBJECT_REACH; steps++) {
    const before = kindOf(s, from - 1)
    const link = before === 'preposition' || (before === 'conjunction' && wordOf(s, from - 1) !== 'but')
    const further = nounAt(s, from - 2)
    if (!link || !further || isTime(s, from - 2)) break
    if (before === 'conjunction' && !opensClause(s, from - 2) && !links(s, from - 2)) break
    if (isObject(s, from - 2)) break
    from -= 2
  }
  return { from: acrossReduced(s, from), to: k + 1 }
}

/** "Officials opposed to the plan | predicted", "Protesters marching through town | chanted": the phrase before. */
function acrossReduced(s: Sentence, from: number): number {
  let at = from - 1
  while (kindOf(s, at) === 'preposition' && at > from - 3) at--
  const preposition = at < from - 1
  const verb = verbAt(s, at)
  if (!verb) return from
  const alone = verb.to - verb.from === 1
  const reduced =
    verb.form === 'ing' ||
    verb.form === 'participle' ||
    (preposition && alone && s.tokens[verb.head]?.tag === 'past')
  const before = at - 1
  if (!reduced || !nounAt(s, before) || speaks(s, before + 1)) return from
  const phrase = phraseEndingAt(s, before)
  return kindOf(s, phrase.from - 1) === undefined || kindOf(s, phrase.from - 1) === 'that'
    ? phrase.from
    : from
}

const links = (s: Sentence, k: number): boolean =>
  kindOf(s, k - 1) === 'preposition' && nounAt(s, k - 2) !== null

/** Whether the phrase at `k` already completes a verb that takes no clause: then it is no subject's beginning. */
function isObject(s: Sentence, k: number): boolean {
  const verb = verbAt(s, k - 1)
  if (!verb) return false
  const cue = s.tokens[verb.head]?.info?.verb?.cue
  return !cue?.takes.b
}

function opensClause(s: Sentence, k: number): boolean {
  const before = kindOf(s, k - 1)
  return (
    before === undefined ||
    before === 'comma' ||
    before === 'that' ||
    before === 'subordinator' ||
    before === 'quote' ||
    before === 'colon' ||
    before === 'semicolon' ||
    before === 'dash' ||
    before === 'adverb' ||
    before === 'vg' ||
    before === 'mark' ||
    before === 'conjunction'
  )
}
