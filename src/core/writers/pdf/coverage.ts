/** A cut of a font family. */
export interface Face {
  readonly font: string
  readonly bold?: boolean
  readonly italics?: boolean
}

/** Which characters the installed fonts can draw. */
export interface Coverage {
  /** Families tried in order after the one asked for. */
  readonly fallbacks: readonly string[]
  /** Whether the face can draw a character, given as its code point. */
  of(face: Face): (codePoint: number) => boolean
}

/** A stretch of text that one family can draw; `family` is null where none can. */
export interface FontRun {
  readonly text: string
  readonly family: string | null
}

/** Joiners, variation selectors, marks of direction, line ends: drawn by nothing, carried along by what they follow. */
const INVISIBLE =
  /^[\n\r\v\f\u0085\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]$/
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

export const isInvisible = (character: string): boolean => INVISIBLE.test(character)

/**
 * Cuts text into the fewest runs that one font each can draw, the face's own family first. A character as the reader
 * sees it (letter with its marks, joined emoji) is never cut; spaces stay with what stands before them.
 */
export function runsByCoverage(text: string, face: Face, coverage: Coverage): FontRun[] {
  if (text === '') return []
  if (canDraw(face, text, coverage)) return [{ text, family: face.font }]
  const runs: { text: string; family: string | null }[] = []
  for (const { segment } of graphemes.segment(text)) {
    const last = runs.at(-1)
    const next = familyFor(segment, face, last?.family ?? null, coverage)
    if (last && last.family === next) last.text += segment
    else runs.push({ text: segment, family: next })
  }
  return runs
}

function familyFor(segment: string, face: Face, last: string | null, coverage: Coverage): string | null {
  const draws = (font: string) => canDraw({ ...face, font }, segment, coverage)
  if (/^\s+$/.test(segment) && last !== null && draws(last)) return last
  return [face.font, ...coverage.fallbacks].find(draws) ?? null
}

function canDraw(face: Face, text: string, coverage: Coverage): boolean {
  const has = coverage.of(face)
  for (const character of text)
    if (!has(character.codePointAt(0) ?? 0) && !isInvisible(character)) return false
  return true
}
