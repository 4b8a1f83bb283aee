import type { Claim, Conflict, Material } from '../../corroboration/claim'
import type { Evidence } from '../../evidence/evidence'
import type { Source } from '../../source/source'
import { sourceName } from '../../source/source-name'
import type { Citation } from '../briefing'
import { capital, counted, inWords, listed, quoted } from './phrases'

/** Something the evidence does not tell, in a sentence, with the words that show it. */
export interface Gap {
  readonly text: string
  readonly citations: readonly Citation[]
}

const MAX_SPEAKERS = 3
const MAX_CONFLICTS = 3
const MIN_QUOTE_WORDS = 6

/** What the evidence leaves open, weightiest first. Rule [D8]. */
export const gapsOf = (material: Material): Gap[] => [
  ...dependence(material),
  ...disputes(material).slice(0, MAX_CONFLICTS),
  ...spunWording(material),
  ...undated(material.sources),
  ...unknownSpeakers(material)
]

/** What a reader must know before using a quotation. */
export const quoteNotes = (material: Material): Gap[] => [
  ...spunWording(material),
  ...repairedSpeakers(material),
  ...unknownSpeakers(material)
]

function dependence({ claims, sources }: Material): Gap[] {
  const shared = claims.filter((c) => !c.suggested)
  const single = shared.filter((c) => c.independentOrigins < 2)
  if (sources.length === 1) return [{ text: 'Everything here rests on one article.', citations: [] }]
  if (shared.length === 0) {
    return [{ text: 'No claim is carried by more than one article.', citations: [] }]
  }
  if (single.length === 0) return []
  const which =
    single.length === shared.length
      ? `None of the ${counted(shared.length, 'claim')} that more than one article carries has a second independent origin`
      : `${capital(inWords(single.length))} of the ${counted(shared.length, 'claim')} that more than one article carries have no second independent origin`
  return [
    { text: `${which}${mostNamed(single)}: repetition across outlets is not confirmation.`, citations: [] }
  ]
}

/** The origins most claims go back to, in brackets. */
function mostNamed(claims: readonly Claim[]): string {
  const counts = new Map<string, number>()
  for (const { origins } of claims) for (const o of origins) counts.set(o, (counts.get(o) ?? 0) + 1)
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
  return names.length === 0 ? '' : ` (they go back to ${listed(names.slice(0, 2))})`
}

const DISPUTED: Readonly<Record<Conflict['kind'], string>> = {
  number: 'a figure',
  date: 'a date',
  place: 'a place',
  negation: 'whether it is so',
  tense: 'whether it has happened',
  name: 'a name'
}

/** Where articles that tell the same cannot both be right. */
export const disputes = ({ claims, sources }: Material): Gap[] =>
  claims.flatMap((c) => c.conflicts).map((conflict) => disputeOf(conflict, sources))

/** What two articles disagree on, in the words of both. */
export function disputeOf({ kind, sides }: Conflict, sources: readonly Source[]): Gap {
  const said = sides.map((side) => {
    const source = sources.find((s) => s.id === side.source)
    return `“${side.text}”${source ? ` (${sourceName(source)})` : ''}`
  })
  return {
    text: `Articles disagree on ${DISPUTED[kind]}: ${said.join(' against ')}.`,
    citations: sides.map(({ source, start, end }) => ({ source, start, end }))
  }
}

function spunWording({ evidence, sources }: Material): Gap[] {
  const spun = evidence.filter((e) => e.kind === 'quote' && e.reasons.includes('spun-wording'))
  if (spun.length === 0) return []
  const names = sources.filter((s) => spun.some((e) => e.source === s.id)).map(sourceName)
  const which = `${capital(counted(spun.length, 'quotation'))} in ${listed(names)}`
  const shown = spun.slice(0, 2)
  const text = `${which} may have been reworded by a machine: ${listed(shown.map((e) => quoted(e.text)))}.`
  return [{ text, citations: shown.map(citation) }]
}

function repairedSpeakers({ evidence }: Material): Gap[] {
  return evidence
    .filter((e) => e.kind === 'quote' && e.speaker?.resolution === 'cross-source' && e.speaker.name)
    .slice(0, MAX_SPEAKERS)
    .map((e) => ({
      text: `The speaker of ${quoted(e.text)} is taken from another article that carries the same words: ${e.speaker?.name ?? ''}.`,
      citations: [citation(e), ...(e.speaker?.ground ? [e.speaker.ground] : [])]
    }))
}

function unknownSpeakers({ evidence }: Material): Gap[] {
  return evidence
    .filter((e) => e.kind === 'quote' && e.speaker !== null && e.speaker.name === null)
    .filter((e) => e.text.split(/\s+/).length >= MIN_QUOTE_WORDS)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SPEAKERS)
    .map((e) => {
      const mention = e.speaker?.mention
      const says = mention ? `the text says only “${mention}”` : 'the text names nobody'
      return { text: `The speaker of ${quoted(e.text)} is not known: ${says}.`, citations: [citation(e)] }
    })
}

/** Which articles give no date, and what follows. */
export function undated(sources: readonly Source[]): Gap[] {
  const without = sources.filter((s) => s.published === null)
  if (without.length === 0) return []
  const follows = 'days of the week in the text cannot be placed'
  if (without.length < sources.length) {
    const which = `${capital(counted(without.length, 'article'))} of ${inWords(sources.length)}`
    return [
      {
        text: `${which} ${without.length === 1 ? 'gives' : 'give'} no date of publication: ${follows}.`,
        citations: []
      }
    ]
  }
  const which =
    sources.length === 1
      ? 'The article does not give'
      : `None of the ${counted(sources.length, 'article')} gives`
  return [{ text: `${which} its date of publication: ${follows}.`, citations: [] }]
}

const citation = ({ source, start, end }: Evidence): Citation => ({ source, start, end })
