import { accordingTo } from './according-to'
import { headOf, isFinite, kindOf, nounAt, verbAt, wordOf, type Range, type Sentence } from './clause'
import { complementOf, type Opening } from './complement'
import { GROUP_NOUNS } from './lexicon/cue-nouns'
import { isSpeech, type Cue, type Groups } from './lexicon/lexicon'
import { nounAttribution } from './noun-attribution'
import { relativeObject } from './object-relative'
import { isReduced } from './parenthesis'
import { asNoted, closesQuote, contentAround, invertedSubject } from './reported-speech'

/** Who gives a content, by which words: chunk ranges of one sentence. */
export interface Attribution {
  readonly source: Range | null
  /** The source is only the owner in its phrase: "Mr. Trump" of "Mr. Trump's plan". */
  readonly owned: boolean
  readonly cue: Range
  readonly content: readonly Range[]
  readonly opening: Opening | 'around'
  readonly groups: Groups
}

type Subjects = readonly (Range | null)[]

/** Every attribution of a sentence, in the order of their cues. */
export function attributionsIn(s: Sentence, subjects: Subjects): Attribution[] {
  const found: Attribution[] = []
  let edge = 0
  for (let k = 0; k < s.chunks.length; k++) {
    if (kindOf(s, k) === 'semicolon') edge = k + 1
    const made = attributionAt(s, k, subjects, edge)
    if (made) found.push(made)
  }
  return found
}

function attributionAt(s: Sentence, k: number, subjects: Subjects, edge: number): Attribution | null {
  switch (kindOf(s, k)) {
    case 'vg':
      return verbAttribution(s, k, subjects, edge)
    case 'preposition':
      return accordingTo(s, k, edge)
    case 'adjective':
      return objectAdjective(s, k, subjects)
    case 'np':
      return nounAttribution(s, k, subjects)
    default:
      return null
  }
}

function verbAttribution(s: Sentence, v: number, subjects: Subjects, edge: number): Attribution | null {
  const verb = verbAt(s, v)
  if (!verb) return null
  const info = headOf(s, v)?.info
  const cue = verb.adjective ? info?.adjective : info?.verb?.cue
  if (!cue) return null
  if (verb.passive || (verb.form === 'participle' && !verb.adjective)) return passive(s, v, cue, subjects)
  return active(s, v, cue, subjects, edge)
}

function active(s: Sentence, v: number, cue: Cue, subjects: Subjects, edge: number): Attribution | null {
  const subject = subjects[v] ?? null
  const said = sayingOf(v, cue)
  const inverted = hasOwnSubject(s, v, subjects) ? null : invertedSubject(s, v, cue)
  const speaker = inverted ?? subject
  const speech = isSpeech(cue)
  if (speech && speaker && (inverted || (verbAt(s, v)?.form === 'finite' && closesQuote(s, speaker, v))))
    return said(speaker, contentAround(s, v, speaker, edge), 'around')
  const noted = speaker && speech && !inverted ? asNoted(s, v, speaker) : null
  if (noted) return said(speaker, [noted], 'around')
  const lacking = subject && relativeObject(s, v, cue, subject)
  if (lacking) return said(subject, lacking, 'phrase')
  const complement = complementOf(s, v, cue)
  const split = speech && complement?.opening === 'quote' && kindOf(s, complement.from - 1) === 'comma'
  const around = split && speaker ? contentAround(s, v, speaker, edge) : []
  if (complement && around.length === 0) {
    if (complement.opening === 'phrase' && subject && !cue.groups.stance && isThing(s, subject)) return null
    if (!subject && verbAt(s, v)?.form === 'finite') return null
    return said(subject, [complement], complement.opening)
  }
  if (!speaker || !(speech || cue.groups.evidence) || !isTelling(cue)) return null
  const content = around.length > 0 ? around : contentAround(s, v, speaker, edge)
  return content.length > 0 ? said(speaker, content, 'around') : null
}

type Saying = (
  source: Range | null,
  content: readonly Range[],
  opening: Attribution['opening']
) => Attribution

/** What the verb at chunk `v` attributes, to whom; a phrase owns nothing here. */
const sayingOf =
  (v: number, { groups }: Cue): Saying =>
  (source, content, opening) => ({
    source,
    owned: false,
    cue: { from: v, to: v + 1 },
    content,
    opening,
    groups
  })

/** Whether a cue takes more than quoted words: "she said", not "she laughed". */
const isTelling = ({ takes }: Cue): boolean => takes.t || takes.w

/** "The victory underscored the mood": a single thing that is no document or body says nothing of its own. */
function isThing(s: Sentence, { from }: Range): boolean {
  const head = nounAt(s, from) && kindOf(s, from - 1) !== 'preposition' ? headOf(s, from) : undefined
  if (head?.tag !== 'noun' || head.capital || /(?:[^s]s|ese|ish|an|er|or|ist|ee)$/.test(head.word))
    return false
  const { info } = head
  return !(info?.role || info?.document || info?.body || GROUPS.has(head.word))
}

const GROUPS: ReadonlySet<string> = new Set(GROUP_NOUNS.split(/\s+/))

/** "Smith, who is ill, tweeted this": the subject before the parenthesis has no verb but this one. */
function hasOwnSubject(s: Sentence, v: number, subjects: Subjects): boolean {
  const own = subjects[v]
  if (!own || own.to >= v || kindOf(s, v - 1) !== 'comma' || kindOf(s, v - 2) === 'quote') return false
  for (let k = own.to; k < v; k++)
    if (isFinite(s, k) && !isReduced(s, k) && subjects[k]?.from === own.from) return false
  return true
}

/** [S6] "was praised by X for Y", "is expected to fall": the agent is the source, else there is none. */
function passive(s: Sentence, v: number, cue: Cue, subjects: Subjects): Attribution | null {
  const said = sayingOf(v, cue)
  const subject = kindOf(s, v - 1) === 'quote' ? { from: v - 1, to: v } : (subjects[v] ?? null)
  const near = agentAt(s, v + 1)
  const complement = complementOf(s, v, cue, near ? near.to : v + 1)
  const agent = near ?? (complement ? agentWithin(s, complement) : null)
  const told = cue.takes.n || cue.takes.a || !cue.takes.s
  if (agent && subject && (told || complement) && !quotedAs(s, agent.to)) {
    const content = complement && complement.opening !== 'phrase' ? complement : subject
    return said(agent, [content], 'around')
  }
  if (!verbAt(s, v)?.passive || !complement) return null
  const hearer = cue.groups.telling
  if (!hearer && !subject) return null
  const content = hearer || !subject ? [complement] : [subject, complement]
  return said(null, content, complement.opening)
}

/** "was quoted by the paper in March as saying": who is quoted says it. */
function quotedAs(s: Sentence, from: number): boolean {
  for (let k = from; k < from + 6; k++)
    if (wordOf(s, k) === 'as' && verbAt(s, k + 1)?.form === 'ing') return true
  return false
}

function agentAt(s: Sentence, from: number): Range | null {
  let k = from
  while (kindOf(s, k) === 'adverb') k++
  return wordOf(s, k) === 'by' && nounAt(s, k + 1) ? { from: k + 1, to: k + 2 } : null
}

/** "has been called “Q” by Y": the agent after the content. */
function agentWithin(s: Sentence, { from, to }: Range): Range | null {
  for (let k = from; k < Math.min(to + 1, from + 6); k++)
    if (kindOf(s, k) === 'quote') return agentAt(s, k + 1)
  return null
}

/** [S6] "made it clear that …": an adjective of stance after a verb and its object. */
function objectAdjective(s: Sentence, k: number, subjects: Subjects): Attribution | null {
  const cue = headOf(s, k)?.info?.adjective
  if (!cue) return null
  const verb = verbAt(s, k - 1) ? k - 1 : nounAt(s, k - 1) && verbAt(s, k - 2) ? k - 2 : -1
  const source = subjects[verb]
  const complement = verb < 0 ? null : complementOf(s, k, cue)
  if (!source || complement?.opening !== 'clause') return null
  return {
    source,
    owned: false,
    cue: { from: verb, to: k + 1 },
    content: [complement],
    opening: 'clause',
    groups: cue.groups
  }
}
