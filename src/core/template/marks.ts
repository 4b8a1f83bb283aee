import type { Template } from './template'

type Scheme = Template['marking']['scheme']

/** TLP 2.0 labels (FIRST, August 2022), widest restriction first: capitals, no spaces, never translated. */
const TLP_MARKS = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const

/** First words of a classification banner; caveats may follow after `//`. Highest first. */
const CLASSIFICATION_MARKS = [
  'TOP SECRET',
  'SECRET',
  'CONFIDENTIAL',
  'RESTRICTED',
  'CUI',
  'OFFICIAL-SENSITIVE',
  'OFFICIAL',
  'UNCLASSIFIED'
] as const

/** The marks an analyst can choose from under a scheme. */
export const marksOf = (scheme: Scheme): readonly string[] =>
  ({ tlp: TLP_MARKS, classification: CLASSIFICATION_MARKS, none: [] })[scheme]

/** Whether a mark belongs to the scheme; a classification may carry caveats ("SECRET//REL"). */
const isMark = (scheme: Scheme, mark: string): boolean =>
  marksOf(scheme).some((m) => mark === m || (scheme === 'classification' && mark.startsWith(`${m}//`)))

/** What is wrong with a mark under a scheme, as a sentence, or null. */
export function markProblem(scheme: Scheme, mark: string | null): string | null {
  if (mark === null || isMark(scheme, mark)) return null
  if (scheme === 'none')
    return `The scheme “none” has no marks: leave “${mark}” out, or choose another scheme.`
  return `“${mark}” is not a mark of this scheme. Allowed are ${marksOf(scheme).join(', ')}.`
}
