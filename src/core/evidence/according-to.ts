import type { Attribution } from './attribution'
import { endOf, hasClause, headOf, kindOf, nounAt, wordOf, type Range, type Sentence } from './clause'
import { SAID } from './lexicon/lexicon'

/** [S7] At a preposition, "according to X", "in X's words", "per X": the rest of the sentence is the content. */
export function accordingTo(s: Sentence, k: number, edge: number): Attribution | null {
  const found = frame(s, k)
  if (!found) return null
  const { source, owned, cue } = found
  let comma = Math.max(source.to, cue.to)
  while (comma < s.chunks.length && kindOf(s, comma) !== 'comma') comma++
  const before: Range = { from: edge, to: kindOf(s, k - 1) === 'comma' ? k - 1 : k }
  const after: Range = { from: comma + 1, to: endOf(s) }
  const opens = kindOf(s, k - 1) === 'colon' && after.to > after.from
  const isBefore = before.to > before.from && (hasClause(s, before) || after.to <= after.from)
  const content = isBefore && !opens ? before : after
  if (content.to <= content.from) return null
  return { source, owned, cue, content: [content], opening: 'clause', groups: SAID }
}

const OWNER = /^(?:my|your|his|her|its|our|their|the)$/
const VIEWS = /^(?:words|view|views|opinion|eyes|estimation|telling|mind|judgment|account)$/

function frame(s: Sentence, k: number): { source: Range; owned: boolean; cue: Range } | null {
  const word = wordOf(s, k)
  if (word === 'according' && wordOf(s, k + 1) === 'to' && (nounAt(s, k + 2) || kindOf(s, k + 2) === 'quote'))
    return { source: phraseFrom(s, k + 2), owned: false, cue: { from: k, to: k + 2 } }
  if (word === 'per' && nounAt(s, k + 1) && kindOf(s, k - 1) === 'comma')
    return { source: phraseFrom(s, k + 1), owned: false, cue: { from: k, to: k + 1 } }
  const noun = nounAt(s, k + 1)
  const owner = noun && (noun.owned > noun.from || OWNER.test(s.tokens[noun.from]?.word ?? ''))
  if (word !== 'in' || !owner || !VIEWS.test(headOf(s, k + 1)?.word ?? '')) return null
  if (kindOf(s, k + 2) === 'preposition' && wordOf(s, k + 2) === 'of' && nounAt(s, k + 3))
    return { source: phraseFrom(s, k + 3), owned: false, cue: { from: k, to: k + 3 } }
  return { source: { from: k + 1, to: k + 2 }, owned: true, cue: { from: k, to: k + 2 } }
}

/** A noun phrase with the prepositional phrases that follow it. */
function phraseFrom(s: Sentence, k: number): Range {
  let to = k + 1
  while (kindOf(s, to) === 'preposition' && nounAt(s, to + 1)) to += 2
  return { from: k, to }
}
