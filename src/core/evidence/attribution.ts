import {
  headOf,
  isFinite,
  isTime,
  isVerb,
  kindOf,
  nounAt,
  phraseEndingAt,
  subjectsOf,
  verbAt,
  wordOf,
  type Range,
  type Sentence
} from './clause'
import { complementOf, type Opening } from './complement'
import type { Cue } from './lexicon/lexicon'
import { nounAttributions } from './noun-attribution'

/** Who gives a content, by which words: chunk ranges of one sentence. */
export interface Attribution {
  readonly source: Range | null
  readonly cue: Range
  readonly content: readonly Range[]
  readonly opening: Opening | 'before'
  readonly groups: ReadonlySet<string>
}

/** Every attribution of a sentence, in the order of their cues. */
export function attributionsIn(s: Sentence): Attribution[] {
  const subjects = subjectsOf(s)
  const found: Attribution[] = []
  let edge = 0
  for (let v = 0; v < s.chunks.length; v++) {
    if (kindOf(s, v) === 'semicolon') edge = v + 1
    const made = verbAttribution(s, v, subjects, edge) ?? accordingTo(s, v, edge)
    if (made) found.push(made)
    else found.push(...nounAttributions(s, v, subjects))
  }
  return found
}

function cueOf(s: Sentence, v: number): Cue | null {
  const verb = verbAt(s, v)
  if (!verb) return null
  const info = headOf(s, v)?.info
  return (verb.adjective ? info?.adjective : info?.verb?.cue) ?? null
}

function verbAttribution(
  s: Sentence,
  v: number,
  subjects: readonly (Range | null)[],
  edge: number
): Attribution | null {
  const cue = cueOf(s, v)
  const verb = verbAt(s, v)
  if (!cue || !verb) return null
  const at = { cue: { from: v, to: v + 1 }, groups: cue.groups }
  if (verb.passive || (verb.form === 'participle' && !verb.adjective)) return passive(s, v, cue, subjects)
  const inverted = invertedSubject(s, v, cue)
  if (inverted) return { ...at, source: inverted, content: around(s, v, inverted, edge), opening: 'before' }
  const source = subjects[v] ?? null
  const complement = complementOf(s, v, cue)
  const speech =
    cue.groups.has('speech') ||
    cue.groups.has('telling') ||
    cue.groups.has('thought') ||
    cue.groups.has('evidence')
  if (
    complement &&
    !(complement.opening === 'quote' && kindOf(s, complement.from - 1) === 'comma' && speech)
  ) {
    if (!source && verb.form === 'finite') return null
    return { ...at, source, content: [complement], opening: complement.opening }
  }
  if (!speech || !source) return null
  const content = around(s, v, source, edge)
  return content.length > 0 ? { ...at, source, content, opening: 'before' } : null
}

/** [S5] "said Mr. Smith": a verb of speech after quoted words or a comma, its subject after it. */
function invertedSubject(s: Sentence, v: number, cue: Cue): Range | null {
  const verb = verbAt(s, v)
  if (!verb || verb.form !== 'finite' || !cue.groups.has('speech') || verb.to - verb.from > 1) return null
  const before = kindOf(s, v - 1)
  if (
    before !== 'quote' &&
    before !== 'comma' &&
    before !== undefined &&
    before !== 'dash' &&
    before !== 'subordinator'
  )
    return null
  if (before === 'comma' && kindOf(s, v - 2) !== 'quote' && !hasClause(s, 0, v - 1)) return null
  const next = nounAt(s, v + 1)
  if (!next || isTime(s, v + 1)) return null
  if (before === undefined && kindOf(s, v + 2) !== 'colon') return null
  let to = v + 2
  while (kindOf(s, to) === 'preposition' && nounAt(s, to + 1)) to += 2
  if (isFinite(s, to)) return null
  return { from: v + 1, to }
}

const hasClause = (s: Sentence, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (isFinite(s, k) || kindOf(s, k) === 'quote') return true
  return false
}

/** [S4] Content before the attribution, and after it where it goes on: ‘“A,” he said. “B”’, "The plan, he said, failed". */
function around(s: Sentence, v: number, source: Range, edge: number): Range[] {
  const from = Math.min(v, source.from)
  const to = Math.max(v + 1, source.to > v ? source.to : v + 1)
  const content: Range[] = []
  const closer = kindOf(s, from - 1)
  if (closer === 'comma' || closer === 'quote' || closer === 'dash') {
    const end = closer === 'quote' ? from : from - 1
    if (end > edge) content.push({ from: edge, to: end })
  }
  const rest = goesOn(s, to)
  if (rest && content.some((c) => hasClause(s, c.from, c.to) || rest.verb)) content.push(rest.range)
  else if (rest && content.length === 0 && kindOf(s, rest.range.from) === 'quote') content.push(rest.range)
  return content.some((c) => hasClause(s, c.from, c.to)) ? content : []
}

/** What follows the attribution after a comma: quoted words, or the clause it interrupts. */
function goesOn(s: Sentence, to: number): { range: Range; verb: boolean } | null {
  let k = to
  while (k < s.chunks.length && /^(?:np|preposition|adverb|to)$/.test(kindOf(s, k) ?? '')) k++
  let comma = k
  while (
    comma < s.chunks.length &&
    kindOf(s, comma) !== 'comma' &&
    kindOf(s, comma) !== 'quote' &&
    kindOf(s, comma) !== 'colon'
  )
    comma++
  for (let q = k; q < s.chunks.length; q++)
    if (kindOf(s, q) === 'quote' && /^(?:comma|colon|dash|stop|np|that)$/.test(kindOf(s, q - 1) ?? '')) {
      if (q - k < 14) return { range: { from: q, to: endOf(s) }, verb: false }
      break
    }
  if (kindOf(s, k) !== 'comma') return null
  const next = k + 1
  const interrupts =
    isFinite(s, next) ||
    kindOf(s, next) === 'that' ||
    kindOf(s, next) === 'preposition' ||
    verbAt(s, next)?.form === 'infinitive'
  return interrupts && hasClause(s, next, s.chunks.length)
    ? { range: { from: next, to: endOf(s) }, verb: isFinite(s, next) }
    : null
}

const endOf = (s: Sentence): number =>
  kindOf(s, s.chunks.length - 1) === 'stop' ? s.chunks.length - 1 : s.chunks.length

/** [S6] "was praised by X for Y", "is expected to fall": the agent is the source, else there is none. */
function passive(s: Sentence, v: number, cue: Cue, subjects: readonly (Range | null)[]): Attribution | null {
  const verb = verbAt(s, v)
  const at = { cue: { from: v, to: v + 1 }, groups: cue.groups }
  const subject = subjects[v] ?? (nounAt(s, v - 1) ? phraseEndingAt(s, v - 1) : null)
  let agent: Range | null = null
  let k = v + 1
  while (kindOf(s, k) === 'adverb') k++
  if (wordOf(s, k) === 'by' && nounAt(s, k + 1)) {
    agent = { from: k + 1, to: k + 2 }
    k += 2
  }
  const complement = complementOf(s, v, cue, k)
  if (agent && subject)
    return {
      ...at,
      source: agent,
      content: complement && complement.opening !== 'phrase' ? [complement] : [subject],
      opening: 'before'
    }
  if (!verb?.passive || !complement || complement.opening === 'quote') return null
  if (cue.groups.has('telling'))
    return { ...at, source: null, content: [complement], opening: complement.opening }
  return subject ? { ...at, source: null, content: [subject, complement], opening: complement.opening } : null
}

/** [S7] "according to X": the rest of the sentence is the content. */
function accordingTo(s: Sentence, k: number, edge: number): Attribution | null {
  if (isVerb(s, k) || headOf(s, k)?.word !== 'according' || wordOf(s, k + 1) !== 'to') return null
  const np = k + 2
  if (!nounAt(s, np) && kindOf(s, np) !== 'quote') return null
  let to = np + 1
  while (kindOf(s, to) === 'preposition' && nounAt(s, to + 1)) to += 2
  const source = { from: np, to }
  const before: Range = { from: edge, to: kindOf(s, k - 1) === 'comma' ? k - 1 : k }
  let comma = to
  while (comma < s.chunks.length && kindOf(s, comma) !== 'comma') comma++
  const content: Range =
    hasClause(s, before.from, before.to) || before.to > before.from
      ? before
      : { from: comma + 1, to: endOf(s) }
  if (content.to <= content.from) return null
  return {
    source,
    cue: { from: k, to: k + 2 },
    content: [content],
    opening: 'before',
    groups: new Set(['speech'])
  }
}
