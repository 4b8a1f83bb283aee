import type { Span } from '../source/span'

/** How many paragraphs begin with a label before an article is read as a transcript. */
const LEAST = 3
const LABEL = /^(\p{Lu}[\p{L}.'’-]+(?: [\p{Lu}(][\p{L}.'’)-]*){0,4}):\s/u
const MAX_LABEL = 60

/** What a paragraph of a transcript does: it opens somebody's turn, or goes on with it. */
export type Turn = 'opens' | 'goes-on'

/**
 * [Q12] Which paragraphs are turns of a transcript ("SMITH: Thank you."), by their start: three paragraphs at
 * least begin with a name and a colon, and somebody has more than one. What stands between two of them goes
 * on with the first, unless more stands between them than they are.
 */
export function turnsIn(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  const labels = new Set<string>()
  const between: number[] = []
  let unlabelled: number[] = []
  for (const { start, end } of paragraphs) {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + MAX_LABEL)))?.[1]
    if (label === undefined) unlabelled.push(start)
    else {
      if (turns.size > 0) between.push(...unlabelled)
      unlabelled = []
      turns.set(start, 'opens')
      labels.add(label)
    }
  }
  if (turns.size < LEAST || labels.size === turns.size) return new Map()
  if (between.length <= turns.size) for (const start of between) turns.set(start, 'goes-on')
  return turns
}
