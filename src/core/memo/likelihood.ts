import type { Template } from '../template/template'

type Scale = Template['likelihood']

/** ICD 203 (2 January 2015): two rows of terms, of equal standing. */
const ICD_203 = [
  [['almost no chance', 'remote'], '1–5%'],
  [['very unlikely', 'highly improbable'], '5–20%'],
  [['unlikely', 'improbable', 'improbably'], '20–45%'],
  [['roughly even chance', 'roughly even odds'], '45–55%'],
  [['likely', 'probable', 'probably'], '55–80%'],
  [['very likely', 'highly probable'], '80–95%'],
  [['almost certain', 'almost certainly', 'nearly certain'], '95–99%']
] as const

/** PHIA yardstick (24 March 2025): the gaps between its ranges are deliberate, its bounds approximate. */
const PHIA = [
  [['remote chance'], '>0–5%'],
  [['highly unlikely'], '10–20%'],
  [['unlikely'], '25–35%'],
  [['realistic possibility'], '40–<50%'],
  [['likely', 'probable'], '55–75%'],
  [['highly likely'], '80–90%'],
  [['almost certain'], '95–<100%']
] as const

/** Its second row; all other terms are of the first. */
const SECOND_ROW: ReadonlySet<string> = new Set<LikelihoodTerm>([
  'remote',
  'highly improbable',
  'improbable',
  'improbably',
  'roughly even odds',
  'probable',
  'probably',
  'highly probable',
  'nearly certain'
])

export type LikelihoodTerm = (typeof ICD_203 | typeof PHIA)[number][0][number]

interface ScaleOfTerms {
  readonly name: string
  readonly terms: readonly (readonly [terms: readonly LikelihoodTerm[], range: string])[]
}

/** Likelihood terms and what they stand for. */
export const LIKELIHOOD: Readonly<Record<Scale, ScaleOfTerms>> = {
  'icd-203': { name: 'ICD 203', terms: ICD_203 },
  phia: { name: 'PHIA yardstick', terms: PHIA }
}

/** The range a term stands for on a scale, or an empty string for a word the scale does not have. */
export function rangeOf(term: string, scale: Scale): string {
  const wanted = term.toLowerCase()
  return LIKELIHOOD[scale].terms.find(([terms]) => terms.some((known) => known === wanted))?.[1] ?? ''
}

/** Whether terms are of both rows of ICD 203, which asks for one, or for a word that they are mixed. */
export const mixesRows = (terms: readonly string[], scale: Scale): boolean =>
  scale === 'icd-203' && new Set(terms.map((term) => SECOND_ROW.has(term.toLowerCase()))).size > 1
