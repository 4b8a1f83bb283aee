import type { Briefing, Item } from '../briefing/briefing'
import type { Material } from '../corroboration/claim'
import { described, type Citations, type CitedSource } from './citations'
import type { Claims, Support } from './claims'
import { strong, text } from './inlines'
import type { Inline } from './tree'
import { counted, listed } from './words'

/** What the statement is written from; every figure in it is counted, none is judged. */
interface Evidence {
  readonly cited: readonly CitedSource[]
  readonly read: number
  readonly material: Material
  readonly items: readonly Item[]
  readonly supports: readonly Support[]
}

const PARTS: readonly (readonly [lead: string, write: (evidence: Evidence) => string])[] = [
  ['Basis.', basis],
  ['Strengths.', strengths],
  ['Weaknesses.', weaknesses],
  ['Most important sources.', importance],
  ['Corroboration and conflict.', agreement]
]

/**
 * The source summary statement of ICD 206: what the memo rests on, strengths, weaknesses, the most important
 * sources, corroboration and conflict. One paragraph each, none where there is nothing to say. [M12]
 */
export function sourceSummary(
  briefing: Briefing,
  material: Material,
  citations: Citations,
  claims: Claims
): Inline[][] {
  const cited = [...citations.cited.values()]
  if (cited.length === 0) return []
  const items = briefing.sections.flatMap((s) => s.items).filter((item) => item.citations.length > 0)
  const supports = items.map((item) => claims.support(item))
  const read = Math.max(cited.length, briefing.sources.length)
  const evidence: Evidence = { cited, read, material, items, supports }
  return PARTS.flatMap(([lead, write]) => {
    const words = write(evidence)
    return words === '' ? [] : [[strong(lead), text(` ${words}`)]]
  })
}

const be = (count: number): string => (count === 1 ? 'is' : 'are')

function basis({ cited, read, material }: Evidence): string {
  const origins = new Map<string, number>()
  for (const { source } of cited)
    for (const name of new Set((material.origins[source.id] ?? []).map((o) => o.name)))
      origins.set(name, (origins.get(name) ?? 0) + 1)
  const without = cited.filter(({ source }) => (material.origins[source.id] ?? []).length === 0).length
  const named = [...origins]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} (${counted(count, 'article')})`)
  const first =
    cited.length === read
      ? `This memo rests on ${counted(read, 'article')}`
      : `This memo cites ${String(cited.length)} of the ${counted(read, 'article')} read`
  if (named.length === 0)
    return `${first}; ${cited.length === 1 ? 'it does not name' : 'none names'} where its words come from.`
  const rest =
    without === 0 ? '' : ` ${counted(without, 'article')} ${without === 1 ? 'names' : 'name'} none.`
  return `${first}, traced to ${counted(named.length, 'origin')}: ${listed(named)}.${rest}`
}

function strengths({ supports, cited }: Evidence): string {
  const borneOut = supports.filter((s) => s.independentOrigins > 1).length
  const dated = cited.filter((source) => described(source).published !== '').length
  const first =
    borneOut === 0
      ? 'No cited statement is borne out by more than one independent origin.'
      : `Two or more independent origins bear out ${String(borneOut)} of ${counted(supports.length, 'cited statement')}.`
  return dated === 0 ? first : `${first} ${counted(dated, 'article')} ${be(dated)} dated.`
}

function weaknesses({ cited, items, supports }: Evidence): string {
  const seen = cited.map(described)
  const single = supports.filter((s) => s.independentOrigins < 2).length
  const quotes = items.filter((item) => item.kind === 'quote')
  const unknown = quotes.filter((item) => (item.speaker?.name ?? null) === null).length
  const undated = seen.filter((s) => s.published === '').length
  const unnamed = seen.filter((s) => s.outlet === '').length
  const ungraded = cited.filter(({ entry }) => entry.grade.reliability === null).length
  const parts = [
    single > 0 ? `${counted(single, 'statement')} ${single === 1 ? 'rests' : 'rest'} on a single origin` : '',
    undated > 0 ? `${counted(undated, 'article')} ${be(undated)} undated` : '',
    unnamed > 0 ? `${counted(unnamed, 'article')} ${unnamed === 1 ? 'names' : 'name'} no outlet` : '',
    unknown > 0 ? `the speaker of ${counted(unknown, 'quote')} is not known` : '',
    ungraded === cited.length ? 'the reliability of the sources has not been judged' : ''
  ].filter((part) => part !== '')
  const [first = '', ...rest] = parts
  return first === '' ? '' : `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join('; ')}.`
}

function importance({ cited }: Evidence): string {
  if (cited.length < 2) return ''
  const most = [...cited]
    .sort((a, b) => b.citedBy.length - a.citedBy.length || a.number - b.number)
    .slice(0, 3)
  const names = most.map((source) => {
    const { outlet, title } = described(source)
    const name = outlet || title || source.source.file
    return `${name} [${String(source.number)}] (${counted(source.citedBy.length, 'citation')})`
  })
  return `By number of citations: ${listed(names)}.`
}

function agreement({ supports }: Evidence): string {
  const conflicts = supports.filter((s) => s.conflict !== '').length
  const shared = supports.filter((s) => s.articles > 1).length
  if (shared === 0) return 'No cited statement is carried by more than one article.'
  const carried = `${counted(shared, 'cited statement')} ${be(shared)} carried by more than one article; articles that share an origin count once.`
  return conflicts === 0
    ? `${carried} No conflict was found among them.`
    : `${carried} The articles conflict on ${counted(conflicts, 'statement')}.`
}
