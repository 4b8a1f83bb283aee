import type { NoiseClass, NoiseSpan, Source, SourceId } from './source'
import { trim, type Span } from './span'

interface Line extends Span {
  readonly text: string
}

/** Reads an article from its decoded text, which is never changed. Pure; throws on no text. */
export function readSource(input: { id: SourceId; file: string; sha256: string; text: string }): Source {
  const { text } = input
  const lines = toLines(text)
  const noise: NoiseSpan[] = []
  const body: Span[] = []
  let titleSpan: Span | null = null
  for (const line of lines) {
    const cls = classify(line.text)
    if (cls !== null) noise.push({ start: line.start, end: line.end, class: cls })
    else if (titleSpan === null && line.text.length < 200) titleSpan = { start: line.start, end: line.end }
    else body.push({ start: line.start, end: line.end })
  }
  return {
    ...input,
    title: titleSpan === null ? null : text.slice(titleSpan.start, titleSpan.end),
    titleSpan,
    outlet: null,
    byline: null,
    dateline: null,
    published: null,
    language: null,
    body,
    noise
  }
}

function toLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    const span = trim(text, { start, end: start + raw.length })
    if (span.start < span.end) lines.push({ ...span, text: text.slice(span.start, span.end) })
    start += raw.length + 1
  }
  return lines
}

function classify(line: string): NoiseClass | null {
  if (/^[-–—*•|_=.\s]+$/.test(line)) return 'navigation-list'
  if (/^advertisement$/i.test(line)) return 'advertisement'
  if (/^(?:related|read more|more on)\b.{0,30}:?$/i.test(line)) return 'related-trailer'
  if (/©|\bcopyright\b|all rights reserved/i.test(line)) return 'copyright'
  if (/^https?:\/\/\S+$/.test(line)) return 'link'
  if (
    / - (?:January|February|March|April|May|June|July|August|September|October|November|December) \d+, \d{4}$/.test(
      line
    )
  )
    return 'navigation-list'
  if (/^\S+\.(?:png|jpe?g|gif|svg)$/i.test(line)) return 'site-furniture'
  if (/^\((?:Reporting|Editing|Writing) by\b.*\)$/.test(line)) return 'agency-credit'
  return null
}
