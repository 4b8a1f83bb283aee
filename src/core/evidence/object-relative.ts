import { isFinite, kindOf, nounAt, wordOf, type Range, type Sentence } from './clause'
import { contentEnd } from './content-end'
import type { Cue } from './lexicon/lexicon'
import { phraseEndingAt } from './subject-phrase'

/**
 * [S9] The content of a cue inside a relative clause that lacks it: "the plan, which he said | would fail", "the plan
 * that she opposes". The relative stands for it, with what it points at where nothing else is said.
 */
export function relativeObject(s: Sentence, v: number, cue: Cue, subject: Range): Range[] | null {
  const opens = subject.from - 1
  if (subject.to > v || !RELATIVE.test(wordOf(s, opens))) return null
  const relative = { from: opens, to: opens + 1 }
  const next = v + 1
  if ((isFinite(s, next) || kindOf(s, next) === 'quote') && (cue.takes.b || cue.takes.t)) {
    const to = contentEnd(s, v, { from: next, clause: true, finite: true }, cue)
    return [relative, { from: next, to }]
  }
  const bare = isFinite(s, next) || /^(?:comma|stop|close|dash|conjunction)?$/.test(kindOf(s, next) ?? '')
  if (!bare || !cue.takes.n || wordOf(s, opens) === 'what') return null
  const before = kindOf(s, opens - 1) === 'comma' ? opens - 2 : opens - 1
  if (!nounAt(s, before)) return null
  return [{ from: phraseEndingAt(s, before).from, to: opens + 1 }]
}

const RELATIVE = /^(?:which|whom|who|that|what)$/
