import type { Span } from '../source/span'

/** How many paragraphs begin with a label before an article is read as a transcript. */
const LEAST = 3
const LABEL = /^(\p{Lu}[\p{L}.'’-]+(?: [\p{Lu}(][\p{L}.'’)-]*){0,4}):\s/u
const MAX_LABEL = 60

/**
 * [Q12] Which paragraphs are turns of a transcript ("SMITH: Thank you."), by their start: three paragraphs at least
 * begin with a name and a colon, and somebody has more than one.
 */
export function turnsIn(text: string, paragraphs: readonly Span[]): ReadonlySet<number> {
  const turns = new Set<number>()
  const labels = new Set<string>()
  for (const { start, end } of paragraphs) {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + MAX_LABEL)))?.[1]
    if (label === undefined) continue
    turns.add(start)
    labels.add(label)
  }
  return turns.size >= LEAST && labels.size < turns.size ? turns : new Set()
}
