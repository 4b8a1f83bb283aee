import type { Template } from '../template/template'

type Scale = Template['likelihood']
type Term = readonly [terms: readonly string[], range: string]

/**
 * Likelihood terms and what they stand for. ICD 203 (2 January 2015): two rows of equal standing. PHIA
 * yardstick (24 March 2025): the gaps between its ranges are deliberate.
 */
export const LIKELIHOOD: Readonly<Record<Scale, { readonly name: string; readonly terms: readonly Term[] }>> =
  {
    'icd-203': {
      name: 'ICD 203',
      terms: [
        [['almost no chance', 'remote'], '1–5%'],
        [['very unlikely', 'highly improbable'], '5–20%'],
        [['unlikely', 'improbable', 'improbably'], '20–45%'],
        [['roughly even chance', 'roughly even odds'], '45–55%'],
        [['likely', 'probable', 'probably'], '55–80%'],
        [['very likely', 'highly probable'], '80–95%'],
        [['almost certain', 'almost certainly', 'nearly certain'], '95–99%']
      ]
    },
    phia: {
      name: 'PHIA yardstick',
      terms: [
        [['remote chance'], 'up to 5%'],
        [['highly unlikely'], '10–20%'],
        [['unlikely'], '25–35%'],
        [['realistic possibility'], '40–50%'],
        [['likely', 'probable'], '55–75%'],
        [['highly likely'], '80–90%'],
        [['almost certain'], '95% or more']
      ]
    }
  }

/** The range a term stands for on a scale, or an empty string for a word the scale does not have. */
export function rangeOf(term: string, scale: Scale): string {
  const wanted = term.toLowerCase()
  return LIKELIHOOD[scale].terms.find(([terms]) => terms.includes(wanted))?.[1] ?? ''
}
