import type { Evidence } from '../../core/evidence/evidence'
import type { NoiseSpan, Source } from '../../core/source/source'
import type { Span } from '../../core/source/span'
import { contains, overlap } from '../../core/source/spans'

/** A stretch of one line that looks the same all through. */
export interface Segment extends Span {
  readonly text: string
  readonly noise: NoiseSpan | null
  readonly evidence: readonly Evidence[]
}

export interface Line extends Span {
  readonly title: boolean
  readonly segments: readonly Segment[]
}

/** Lines that belong together: text, or a run of lines that were left out. */
export interface Passage {
  readonly noise: boolean
  readonly lines: readonly Line[]
}

/** Lines as passages: each line of text alone, neighbouring lines of noise in one. */
export function passages(lines: readonly Line[]): Passage[] {
  const all: Passage[] = []
  for (const line of lines) {
    const noise = line.segments.every((s) => s.noise)
    const last = all.at(-1)
    if (noise && last?.noise) all[all.length - 1] = { noise, lines: [...last.lines, line] }
    else all.push({ noise, lines: [line] })
  }
  return all
}

/** The article as lines of segments; empty lines are left out, offsets are those of the source's text. */
export function readerLines(
  source: Source,
  evidence: readonly Evidence[],
  restored: readonly Span[]
): Line[] {
  const noise = source.noise.filter((n) => !restored.some((r) => contains(r, n)))
  const lines: Line[] = []
  for (const match of source.text.matchAll(/[^\n]*[^\s][^\n]*/g)) {
    const line = { start: match.index, end: match.index + match[0].length }
    const title = source.titleSpan !== null && overlap(source.titleSpan, line) > 0
    lines.push({ ...line, title, segments: segmentsOf(source.text, line, evidence, noise) })
  }
  return lines
}

function segmentsOf(
  text: string,
  line: Span,
  evidence: readonly Evidence[],
  noise: readonly NoiseSpan[]
): Segment[] {
  const here = evidence.filter((e) => overlap(e, line) > 0)
  const left = noise.filter((n) => overlap(n, line) > 0)
  const cuts = [line, ...here, ...left].flatMap((s) => [s.start, s.end])
  const points = [...new Set(cuts)].filter((p) => p >= line.start && p <= line.end).sort((a, b) => a - b)
  return points.slice(0, -1).map((start, i) => {
    const span = { start, end: points[i + 1] ?? line.end }
    return {
      ...span,
      text: text.slice(span.start, span.end),
      noise: left.find((n) => contains(n, span)) ?? null,
      evidence: here.filter((e) => contains(e, span))
    }
  })
}
