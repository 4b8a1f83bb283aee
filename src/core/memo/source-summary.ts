import type { Briefing, Item } from '../briefing/briefing'
import type { Material } from '../corroboration/claim'
import { described, type CitedSource } from './citations'
import type { Support } from './claims'
import { closing, strong, text } from './inlines'
import type { Making } from './sections'
import type { Inline } from './tree'
import { quoted, typeset } from './typography'
import { capital } from './words/phrases'
import { wordsIn, type SummaryWords } from './words/words'

/** What the statement is written from; every figure in it is counted, none is judged. */
interface Evidence {
  readonly cited: readonly CitedSource[]
  readonly read: number
  readonly material: Material
  readonly items: readonly Item[]
  readonly supports: readonly Support[]
  readonly language: string
}
type Write = (evidence: Evidence, words: SummaryWords) => string

const PARTS: readonly (readonly [lead: keyof SummaryWords['leads'], write: Write])[] = [
  ['basis', basis],
  ['strengths', strengths],
  ['weaknesses', weaknesses],
  ['importance', importance],
  ['agreement', agreement]
]

/**
 * The source summary statement of ICD 206: what the memo rests on, strengths, weaknesses, the most important
 * sources, corroboration and conflict. One paragraph each, none where there is nothing to say. [M12]
 */
export function sourceSummary(
  { template, citations, claims }: Pick<Making, 'template' | 'citations' | 'claims'>,
  briefing: Briefing,
  material: Material
): Inline[][] {
  const cited = [...citations.cited.values()]
  if (cited.length === 0) return []
  const { language } = template
  const { summary } = wordsIn(language)
  const items = briefing.sections.flatMap((s) => s.items).filter((item) => item.citations.length > 0)
  const supports = items.map((item) => claims.support(item)).filter((support) => support.isStatement)
  const read = Math.max(cited.length, briefing.sources.length)
  const evidence: Evidence = { cited, read, material, items, supports, language }
  return PARTS.flatMap(([lead, write]) => {
    const words = write(evidence, summary)
    return words === '' ? [] : [[strong(summary.leads[lead]), text(` ${words}`)]]
  })
}

function basis({ cited, read, material }: Evidence, words: SummaryWords): string {
  const origins = new Map<string, number>()
  for (const { source } of cited)
    for (const name of new Set((material.origins[source.id] ?? []).map((o) => o.name)))
      origins.set(name, (origins.get(name) ?? 0) + 1)
  const without = cited.filter(({ source }) => (material.origins[source.id] ?? []).length === 0).length
  const named = [...origins]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} (${words.articles(count)})`)
  const first = words.basis(cited.length, read)
  if (named.length === 0) return first + words.untraced(cited.length)
  return `${first}${words.traced(named)}${without === 0 ? '' : ` ${words.withoutOrigin(without)}`}`
}

function strengths({ supports, cited }: Evidence, words: SummaryWords): string {
  const borneOut = supports.filter((s) => s.independentOrigins > 1).length
  const dated = cited.filter((source) => described(source).published !== '').length
  const first = words.borneOut(borneOut, supports.length)
  return dated === 0 ? first : `${first} ${words.dated(dated)}`
}

function weaknesses({ cited, items, supports, language }: Evidence, words: SummaryWords): string {
  const seen = cited.map(described)
  const single = supports.filter((s) => s.independentOrigins < 2).length
  const quotes = items.filter((item) => item.kind === 'quote')
  const unknown = quotes.filter((item) => (item.speaker?.name ?? null) === null).length
  const undated = seen.filter((s) => s.published === '').length
  const unnamed = seen.filter((s) => s.outlet === '').length
  const ungraded = cited.filter(({ entry }) => entry.grade.reliability === null).length
  const parts = [
    single > 0 ? words.single(single) : '',
    undated > 0 ? words.undated(undated) : '',
    unnamed > 0 ? words.withoutOutlet(unnamed) : '',
    unknown > 0 ? words.withoutSpeaker(unknown) : '',
    ungraded === cited.length ? words.ungraded : ''
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${capital(parts.join(wordsIn(language).semicolon))}.`
}

/** How many sources are named as the most important. */
const MOST_NAMED = 3

function importance({ cited, language }: Evidence, words: SummaryWords): string {
  if (cited.length < 2) return ''
  const most = [...cited]
    .sort((a, b) => b.citedBy.length - a.citedBy.length || a.number - b.number)
    .slice(0, MOST_NAMED)
  const names = most.map((source) => {
    const { outlet, title } = described(source)
    const named = title === '' ? source.source.file : quoted(typeset(title, language, 'inner'), language)
    const name = outlet || named
    return `${name}${closing(name)} [${String(source.number)}] (${words.citations(source.citedBy.length)})`
  })
  return words.most(names)
}

function agreement({ supports }: Evidence, words: SummaryWords): string {
  const conflicts = supports.filter((s) => s.conflict !== '').length
  const shared = supports.filter((s) => s.articles > 1).length
  return shared === 0 ? words.shared(0) : `${words.shared(shared)} ${words.conflicts(conflicts)}`
}
