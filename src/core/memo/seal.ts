import type { Citation, TextRun } from '../briefing/briefing'
import type { Source } from '../source/source'

/** Whether quoted words are the source's own, the source's with changes that are shown, or other words. */
export type Seal = 'verbatim' | 'marked' | 'paraphrase'

/**
 * Matches the words of a quote against the words they cite. [S1] Verbatim: the same words, in the same order,
 * at most shortened at the ends. [S2] Marked: the only changes are ellipses, words in square brackets, and
 * emphasis. [S3] Everything else is a paraphrase. Typewriter and typographic marks count as the same, and so
 * does any white space; an interruption by the narrator (“A,” he said. “B”) may be left out.
 */
export function seal(content: readonly TextRun[], citation: Citation, source: Source): Seal {
  const words = normalise(content.map((run) => run.text).join(''))
  if (words === '') return 'paraphrase'
  const cited = source.text.slice(citation.start, citation.end)
  const candidates = [normalise(cited), normalise(withoutNarrator(cited))]
  const emphasised = content.some((run) => run.emphasis === true || run.strong === true)
  if (candidates.some((text) => holds(text, words))) return emphasised ? 'marked' : 'verbatim'
  const pieces = words.split(MARKED_CHANGE).map((piece) => piece.trim())
  if (pieces.length === 1) return 'paraphrase'
  return candidates.some((text) => holdsInOrder(text, pieces)) ? 'marked' : 'paraphrase'
}

/** The worst reading of a quote that no citation bears out, the best where one does. */
export const bestSeal = (seals: readonly Seal[]): Seal =>
  seals.includes('verbatim') ? 'verbatim' : seals.includes('marked') ? 'marked' : 'paraphrase'

/** An omission, bare or in brackets, or words put in. */
const MARKED_CHANGE = /\s*(?:\[[^\]]*\]|\.\s?\.\s?\.|…)\s*/u

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»]|''|``/gu, '"')
    .replace(/[‘’‚`]/gu, "'")
    .replace(/[–—]|--/gu, '-')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .replace(/^"+|[",.;]+$/gu, '')
}

/** Drops what stands between a closing and the next opening mark, and marks repeated at a new paragraph. */
const withoutNarrator = (text: string): string =>
  text.replace(/(?:["”]|'')[^"“”]*?(?:(?<=\s)["“]|``)/gu, ' ').replace(/\n\s*["“]/gu, '\n')

function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isEdge(text, at) && isEdge(text, at + words.length)) return true
  return false
}

function holdsInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0
  for (const piece of pieces) {
    if (!/[\p{L}\p{N}]/u.test(piece)) continue
    const at = text.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return from > 0
}

/** No word runs over this place. */
const isEdge = (text: string, at: number): boolean =>
  !(/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? ''))
