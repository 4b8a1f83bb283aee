/** Which characters the installed fonts can draw. */
export interface Coverage {
  /** Families tried in order after the one asked for. */
  readonly fallbacks: readonly string[]
  has(family: string, codePoint: number): boolean
}

/** A stretch of text that one family can draw; `family` is null where none can. */
export interface FontRun {
  readonly text: string
  readonly family: string | null
}

const PLAIN = /^[\n\x20-\x7e]*$/
/** Joiners, variation selectors and direction marks: drawn by nothing, carried along by what they follow. */
const INVISIBLE = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u00ad]$/
export const isInvisible = (character: string): boolean => INVISIBLE.test(character)
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Cuts text into the fewest runs that one font each can draw, `family` first. A character as the reader sees it
 * (letter with its marks, joined emoji) is never cut; spaces and joiners stay with what stands before them.
 */
export function runsByCoverage(text: string, family: string, coverage: Coverage): FontRun[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, family }]
  const runs: { text: string; family: string | null }[] = []
  for (const { segment } of graphemes.segment(text)) {
    const last = runs.at(-1)
    const next = familyFor(segment, family, last?.family ?? null, coverage)
    if (last && last.family === next) last.text += segment
    else runs.push({ text: segment, family: next })
  }
  return runs
}

function familyFor(segment: string, asked: string, last: string | null, coverage: Coverage): string | null {
  const drawn = [...segment].filter((c) => !isInvisible(c)).map((c) => c.codePointAt(0) ?? 0)
  const covers = (family: string) => drawn.every((c) => coverage.has(family, c))
  if (/^\s+$/.test(segment) && last !== null && covers(last)) return last
  return [asked, ...coverage.fallbacks].find(covers) ?? null
}
