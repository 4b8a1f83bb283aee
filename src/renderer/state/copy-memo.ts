import { plain } from '../memo/runs'
import { sourceNumbers } from '../memo/pick'
import type { Item } from '../../core/briefing/briefing'
import { t } from '../strings'
import { announce, toast } from './app-store'
import { sourceMap, template } from './derived'
import { briefing } from './project-store'

/** Copies the memo as plain text: made here and with nothing to be fetched, to be had when nothing else can. */
export async function copyMemo(): Promise<void> {
  try {
    await navigator.clipboard.writeText(memoText())
    toast(t.keeping.copied, { tone: 'good' })
    announce(t.keeping.copied)
  } catch {
    toast(t.keeping.notCopied, { tone: 'bad' })
  }
}

function memoText(): string {
  const { title, marking, fields, sections } = briefing()
  const numbers = sourceNumbers(sections.flatMap((s) => s.items))
  const line = (item: Item): string => {
    const words = plain(item.content)
    const cited = [...new Set(item.citations.map((c) => `[${numbers.get(c.source) ?? 0}]`))].join('')
    if (item.kind !== 'quote') return `- ${words} ${cited}`
    return `- “${words}” ${cited} ${item.speaker?.name ? `(${item.speaker.name})` : ''}`
  }
  const named = template()?.fields.map(({ id, label }) => `${label}: ${fields[id] ?? ''}`) ?? []
  const sources = [...numbers].map(([id, n]) => {
    const source = sourceMap().get(id)
    return `[${n}] ${[source?.outlet, source?.title, source?.file].filter(Boolean).join(', ')}`
  })
  return [
    [title, ...(marking === null ? [] : [marking]), ...named],
    ...sections.filter((s) => s.items.length > 0).map((s) => [s.heading, ...s.items.map(line)]),
    sources
  ]
    .map((part) => part.map((text) => text.trim()).join('\n'))
    .join('\n\n')
}
