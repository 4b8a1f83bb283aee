import type { Citation, Item } from '../../../core/briefing/briefing'
import { bestSeal, seal } from '../../../core/memo/seal'
import type { Project } from '../../../core/project/project'
import type { Source } from '../../../core/source/source'
import { openingWords, sourceName } from '../../../core/source/source-name'

/** What was matched, and one line for each thing that is not as its article has it. */
export interface Verified {
  readonly quotes: number
  readonly citations: number
  readonly findings: readonly string[]
}

/** Words of an item by which it is told. */
const WORDS = 8

/** Matches every quote and citation of a briefing against its articles again, trusting nothing that was worked out. */
export function verifyBriefing({ briefing, sources }: Pick<Project, 'briefing' | 'sources'>): Verified {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const placed = briefing.sections.flatMap(({ heading, items }) => items.map((item) => ({ heading, item })))
  return {
    quotes: placed.filter(({ item }) => item.kind === 'quote').length,
    citations: placed.reduce((sum, { item }) => sum + item.citations.length, 0),
    findings: placed.flatMap(({ heading, item }) =>
      problems(item, byId).map((problem) => `${heading}: “${wordsOf(item)}” ${problem}`)
    )
  }
}

type Sources = ReadonlyMap<string, Source>

const wordsOf = ({ content }: Item): string => openingWords(content.map(({ text }) => text).join(''), WORDS)

function problems(item: Item, sources: Sources): string[] {
  const wrong = item.citations.flatMap((citation) => misplaced(citation, sources) ?? [])
  if (item.kind !== 'quote' || wrong.length > 0) return wrong
  if (item.citations.length === 0) return ['is a quote that cites nothing.']
  const cited = item.citations.flatMap((citation) => {
    const source = sources.get(citation.source)
    return source ? [{ citation, source }] : []
  })
  if (bestSeal(cited.map(({ citation, source }) => seal(item.content, citation, source))) !== 'paraphrase')
    return []
  const names = [...new Set(cited.map(({ source }) => sourceName(source)))].join(', ')
  return [`is not word for word what it cites: ${names}.`]
}

function misplaced({ source: id, start, end }: Citation, sources: Sources): string | null {
  const source = sources.get(id)
  if (!source) return 'cites an article that is not in the project.'
  return start < end && end <= source.text.length
    ? null
    : `cites a place that ${sourceName(source)} does not have.`
}
