import type { Material } from '../../../core/corroboration/claim'
import type { Evidence } from '../../../core/evidence/evidence'
import type { Source } from '../../../core/source/source'

/** What `extract` prints for people: each article with its evidence, best first, then what several say. */
export function extractText(material: Material): string {
  const byId = new Map(material.evidence.map((item) => [item.id, item]))
  const articles = material.sources.map((source) =>
    [
      headline(source, material),
      ...material.evidence
        .filter((item) => item.source === source.id)
        .sort((a, b) => b.score - a.score || a.start - b.start)
        .map(line)
    ].join('\n')
  )
  const shared = material.claims
    .filter((claim) => claim.outlets.length > 1 && !claim.suggested)
    .map((claim) => {
      const text = byId.get(claim.members[0] ?? '')?.text ?? ''
      return `  ${count(claim.members.length, 'mention')}, ${count(claim.independentOrigins, 'origin')}: ${short(text)}`
    })
  return (
    [...articles, ...(shared.length > 0 ? [['Said by several', ...shared].join('\n')] : [])].join('\n\n') +
    '\n'
  )
}

const headline = (source: Source, { origins }: Material): string => {
  const from = (origins[source.id] ?? []).map(({ name }) => name).join(', ')
  return `${source.title ?? source.file} (${[source.outlet, source.published, from && `from ${from}`].filter(Boolean).join('; ') || source.file})`
}

function line(item: Evidence): string {
  const who = item.speaker ? `${item.speaker.name ?? item.speaker.mention ?? 'speaker unresolved'}: ` : ''
  return `  ${item.score.toFixed(2)} ${item.kind.padEnd(9)} ${who}${short(item.text)} [${String(item.start)}-${String(item.end)}]`
}

const count = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`
/** One line of a terminal, more or less. */
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
