import type { NoiseSpan, Source } from '../source/source'
import type { Span } from '../source/span'
import { contains } from '../source/spans'
import type { SourceEntry } from './briefing'

/**
 * A source as the analyst sees it: what they corrected in its details, and the noise they took back, which becomes
 * body again. The text and all offsets into it stay as they are.
 */
export function correctedSource(source: Source, { corrections, restored }: SourceEntry): Source {
  const isBack = (noise: NoiseSpan): boolean => restored.some((span) => contains(span, noise))
  const back = source.noise.filter(isBack).map(({ start, end }) => ({ start, end }))
  return {
    ...source,
    title: corrections.title ?? source.title,
    outlet: corrections.outlet ?? source.outlet,
    byline: corrections.byline ?? source.byline,
    published: corrections.published ?? source.published,
    body: back.length === 0 ? source.body : united([...source.body, ...back]),
    noise: source.noise.filter((noise) => !isBack(noise))
  }
}

/** Spans in order, those that overlap made one. */
function united(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1)
    if (last && span.start < last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else all.push(span)
  }
  return all
}
