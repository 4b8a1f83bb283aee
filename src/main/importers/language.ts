import { eld } from 'eld/extrasmall'

/** Characters that are enough to tell a language. */
const SAMPLE = 2_000
const SHORTEST = 40

/** The language of a text as a BCP 47 tag, or null where the text is too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  if (sample.trim().length < SHORTEST) return null
  const found = eld.detect(sample)
  return found.isReliable() && found.language !== '' ? found.language : null
}
