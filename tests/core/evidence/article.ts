import { extract } from '../../../src/core/evidence/extract'
import type { Evidence } from '../../../src/core/evidence/evidence'
import type { Source } from '../../../src/core/source/source'
import { sourceOf } from '../../support/sources'

/** An article of the given paragraphs, all of them body. */
export function article(...paragraphs: string[]): Source {
  const body: { start: number; end: number }[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    body.push({ start: text.length, end: text.length + paragraph.length })
    text += `${paragraph}\n\n`
  }
  return sourceOf(text, { body })
}

/** The text of a piece of evidence, its pieces joined by " | ". */
const words = (source: Source, e: Evidence): string =>
  (e.spans ?? [[e.start, e.end]]).map(([a, b]) => source.text.slice(a, b)).join(' | ')

/** What an article's evidence of one kind reads like: "speaker (resolution): words". */
function readOut(kind: Evidence['kind'], source: Source): string[] {
  return extract(source)
    .filter((e) => e.kind === kind)
    .map((e) => {
      const { speaker } = e
      const who = speaker ? `${speaker.name ?? `[${speaker.mention ?? ''}]`} (${speaker.resolution}): ` : ''
      return who + words(source, e)
    })
}

export const evidenceIn = (kind: Evidence['kind'], ...paragraphs: string[]): string[] =>
  readOut(kind, article(...paragraphs))
export const quotesIn = (...paragraphs: string[]): string[] => evidenceIn('quote', ...paragraphs)
export const statementsIn = (...paragraphs: string[]): string[] => evidenceIn('statement', ...paragraphs)

/** The statements of an article under a headline. */
export function statementsUnder(headline: string, ...paragraphs: string[]): string[] {
  const { text, body } = article(headline, ...paragraphs)
  const [titleSpan = null, ...rest] = body
  return readOut('statement', sourceOf(text, { title: headline, titleSpan, body: rest }))
}
