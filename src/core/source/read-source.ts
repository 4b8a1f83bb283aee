import { isProse } from './line-shape'
import { toLines, type Line } from './lines'
import { readDateline, type Dateline } from './metadata/datelines'
import { readAuthors, readCredit, readDateOf, readPlace, readSite, siteNames } from './metadata/metadata'
import { findTitle } from './metadata/title'
import { classify } from './noise/classify'
import { fragmentsOf } from './noise/fragments'
import { judgeLine } from './noise/judge-line'
import { findRegion } from './noise/region'
import type { NoiseClass, NoiseSpan, Source, SourceId } from './source'
import type { Span } from './span'
import { trim } from './spans'

export interface SourceInput {
  readonly id: SourceId
  readonly file: string
  readonly sha256: string
  /** Decoded, never changed: every span of the source is a span of it. */
  readonly text: string
}

/** Paragraphs at the start of the article in which a place may stand as a dateline without a dash. */
const LEAD_PARAGRAPHS = 3

/**
 * Reads an article from its text: what is body, what is noise and of which class, and what the text says of
 * itself. Its language is for the importer to tell. Pure; every text gets a result. Rules: SPEC.md.
 */
export function readSource(input: SourceInput): Source {
  const { id, file, sha256, text } = input
  const lines = toLines(text).map(judgeLine)
  const region = findRegion(lines)
  const from = region?.first ?? 0
  const firstProse = lines.findIndex((l) => l.index >= from && l.verdict === null && isProse(l.shape))
  const title = findTitle(text, lines, firstProse < 0 ? lines.length - 1 : firstProse)
  const classes = classify(lines, region, title?.line ?? null)
  const site = readSite(lines, classes, title)
  for (const { index } of siteNames(lines, site)) if (index !== title?.line) classes[index] = 'site-name'
  const { body, noise, dateline } = divide(text, lines, classes, title?.line ?? null)
  return {
    id,
    file,
    sha256,
    text,
    title: title === null ? null : text.slice(title.span.start, title.span.end),
    titleSpan: title?.span ?? null,
    outlet: site ?? readCredit(lines, classes, dateline),
    byline: readAuthors(lines, classes, firstProse),
    dateline: readPlace(lines, classes, dateline),
    published: readDateOf(lines, classes, firstProse) ?? dateline?.date ?? null,
    language: null,
    body,
    noise
  }
}

interface Division {
  readonly body: Span[]
  readonly noise: NoiseSpan[]
  readonly dateline: Dateline | null
}

/** Cuts the text into body and noise along the lines, then cuts fragments out of the lines that are kept. */
function divide(
  text: string,
  lines: readonly Line[],
  classes: readonly (NoiseClass | null)[],
  title: number | null
): Division {
  const body: Span[] = []
  const noise: NoiseSpan[] = []
  let found: Dateline | null = null
  let paragraph = 0
  lines.forEach((line, i) => {
    const whole = classes[i] ?? null
    if (whole !== null) {
      noise.push({ start: line.start, end: line.end, class: whole })
      return
    }
    const dateline = i === title ? null : readDateline(line.text, line.start, paragraph < LEAD_PARAGRAPHS)
    if (i !== title) paragraph++
    if (dateline !== null && (found === null || found.place === null)) found = dateline
    const cuts = fragmentsOf(text, line)
    if (dateline !== null) cuts.push({ start: dateline.start, end: dateline.end, class: 'dateline' })
    cuts.sort((a, b) => a.start - b.start)
    noise.push(...cuts)
    if (i !== title) body.push(...without(text, line, cuts))
  })
  return { body, noise, dateline: found }
}

/** What is left of a span when others are cut out of it, which come in the order of their starts and may overlap. */
function without(text: string, { start, end }: Span, cuts: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = start
  const keepTo = (to: number): void => {
    const piece = trim(text, { start: from, end: Math.max(from, to) })
    if (piece.start < piece.end) left.push(piece)
  }
  for (const cut of cuts) {
    keepTo(cut.start)
    from = Math.max(from, cut.end)
  }
  keepTo(end)
  return left
}
