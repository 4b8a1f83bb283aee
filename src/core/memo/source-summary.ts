import type { Briefing, Item } from '../briefing/briefing'
import type { Material } from '../corroboration/claim'
import { described, type Citations, type CitedSource } from './citations'
import type { Claims, Support } from './claims'
import { counted, listed } from './words'

/** What the statement is written from; every figure in it is counted, none is judged. */
interface Evidence {
  readonly cited: readonly CitedSource[]
  readonly read: number
  readonly material: Material
  readonly items: readonly Item[]
  readonly supports: readonly Support[]
}

/**
 * The source summary statement of ICD 206: what the memo rests on, strengths, weaknesses, the most important
 * sources, corroboration and conflict. One string a paragraph; none where nothing is cited. [M12]
 */
export function sourceSummary(
  briefing: Briefing,
  material: Material,
  citations: Citations,
  claims: Claims
): string[] {
  const cited = [...citations.cited.values()]
  if (cited.length === 0) return []
  const items = briefing.sections.flatMap((s) => s.items).filter((item) => item.citations.length > 0)
  const supports = items.map((item) => claims.support(item))
  const read = Math.max(cited.length, briefing.sources.length)
  const evidence: Evidence = { cited, read, material, items, supports }
  return [base(evidence), weaknesses(evidence), importance(evidence), agreement(evidence)].filter(
    (paragraph) => paragraph !== ''
  )
}

function base({ cited, read, material, supports }: Evidence): string {
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
  const from =
    named.length === 0 ? '; none names where its words come from.' : `, which go back to ${listed(named)}.`
  const rest =
    named.length > 0 && without > 0
      ? ` ${counted(without, 'article')} ${without === 1 ? 'names' : 'name'} no origin.`
      : ''
  const strong = supports.filter((s) => s.independentOrigins > 1).length
  const strength =
    strong === 0
      ? ' No cited statement is borne out by more than one independent origin.'
      : ` ${String(strong)} of ${counted(supports.length, 'cited statement')} ${strong === 1 ? 'is' : 'are'} borne out by two or more independent origins.`
  return first + from + rest + strength
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
    undated > 0 ? `${counted(undated, 'article')} ${undated === 1 ? 'is' : 'are'} undated` : '',
    unnamed > 0
      ? `${counted(unnamed, 'article')} ${unnamed === 1 ? 'does' : 'do'} not name ${unnamed === 1 ? 'its' : 'their'} outlet`
      : '',
    unknown > 0 ? `the speaker of ${counted(unknown, 'quote')} is not known` : '',
    ungraded === cited.length ? 'the reliability of the sources has not been judged' : ''
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `Weaknesses: ${parts.join('; ')}.`
}

function importance({ cited }: Evidence): string {
  if (cited.length < 2) return ''
  const most = [...cited]
    .sort((a, b) => b.citedBy.length - a.citedBy.length || a.number - b.number)
    .slice(0, 3)
  const names = most.map((source) => {
    const { outlet } = described(source)
    return `${outlet === '' ? source.source.file : outlet} [${String(source.number)}] (${counted(source.citedBy.length, 'citation')})`
  })
  return `Most used: ${listed(names)}.`
}

function agreement({ supports }: Evidence): string {
  const conflicts = supports.filter((s) => s.conflict !== '').length
  const shared = supports.filter((s) => s.articles > 1).length
  const carried = `${counted(shared, 'statement')} ${shared === 1 ? 'is' : 'are'} carried by more than one article; articles that share an origin count once.`
  const conflict =
    conflicts === 0
      ? 'No conflict was found among them.'
      : `Articles conflict on ${counted(conflicts, 'statement')}.`
  return shared === 0 ? '' : `${carried} ${conflict}`
}
