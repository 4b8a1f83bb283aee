import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Briefing, Citation, Item, TextRun } from '../../src/core/briefing/briefing'
import { newSourceEntry } from '../../src/core/briefing/new-source-entry'
import type { Material } from '../../src/core/corroboration/claim'
import { EMPTY_MATERIAL } from '../../src/core/corroboration/empty-material'
import type { Speaker } from '../../src/core/evidence/evidence'
import { compose } from '../../src/core/memo/compose'
import type { BlockOf, BlockType, Memo } from '../../src/core/memo/tree'
import type { Source } from '../../src/core/source/source'
import { parseTemplate } from '../../src/core/template/parse-template'
import { templateVariants, type Template } from '../../src/core/template/template'

const root = resolve(import.meta.dirname, '../..')

/** A template of the house, by id. */
export function houseTemplate(id: string): Template {
  const file = `${id.replace(/-letter$/, '')}.yaml`
  const parsed = parseTemplate(readFileSync(resolve(root, 'templates', file), 'utf8'), file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const found = templateVariants(parsed.template).find((t) => t.id === id)
  if (!found) throw new Error(`no variant ${id}`)
  return found
}

export const HOUSE_TEMPLATES = [
  'executive-memo',
  'one-page-brief',
  'situation-report',
  'chronology',
  'quote-sheet',
  'backgrounder'
] as const

/** A source of one title and some paragraphs. */
export function article(n: number, paragraphs: readonly string[], more: Partial<Source> = {}): Source {
  const title = `Title ${String(n)}`
  const text = [title, ...paragraphs].join('\n')
  let from = title.length + 1
  const body = paragraphs.map((p) => {
    const span = { start: from, end: from + p.length }
    from = span.end + 1
    return span
  })
  return {
    id: `s-${String(n).padStart(12, '0')}`,
    file: `${String(n)}.txt`,
    sha256: String(n).padStart(64, '0'),
    text,
    title,
    titleSpan: { start: 0, end: title.length },
    outlet: null,
    byline: null,
    dateline: null,
    published: null,
    language: 'en',
    body,
    noise: [],
    ...more
  }
}

/** The citation of words in a source, by the words themselves. */
export function citing(source: Source, words: string): Citation {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in ${source.file}`)
  return { source: source.id, start, end: start + words.length }
}

const runs = (content: string | TextRun[]): TextRun[] =>
  typeof content === 'string' ? [{ text: content }] : content

let ids = 0
const id = () => `item-${String(++ids)}`

export const fact = (content: string | TextRun[], ...citations: Citation[]): Item => ({
  id: id(),
  kind: 'fact',
  content: runs(content),
  citations
})
export const text = (content: string, ...citations: Citation[]): Item => ({
  id: id(),
  kind: 'text',
  content: runs(content),
  citations
})
export const quote = (
  content: string | TextRun[],
  speaker: Partial<Speaker> | null,
  ...citations: Citation[]
): Extract<Item, { kind: 'quote' }> => ({
  id: id(),
  kind: 'quote',
  content: runs(content),
  citations,
  speaker: speaker && {
    name: null,
    role: null,
    mention: null,
    start: null,
    end: null,
    resolution: 'explicit',
    ground: null,
    ...speaker
  }
})
export const judgement = (
  content: string,
  likelihood: string | null,
  confidence: 'high' | 'moderate' | 'low' | null,
  ...citations: Citation[]
): Item => ({ id: id(), kind: 'judgement', content: runs(content), citations, likelihood, confidence })

/** A briefing with items by template section id. */
export function briefing(
  template: Template,
  sources: readonly Source[],
  items: Readonly<Record<string, readonly Item[]>>,
  more: Partial<Briefing> = {}
): Briefing {
  return {
    id: 'b',
    title: 'A title',
    template: template.id,
    fields: { to: 'Reader', from: 'Writer', date: '2016-07-14' },
    marking: template.marking.default,
    sections: template.sections
      .filter((s) => s.id in items)
      .map((s) => ({ id: `sec-${s.id}`, slot: s.id, heading: s.heading, items: [...(items[s.id] ?? [])] })),
    sources: sources.map((s) => newSourceEntry(s.id)),
    marks: { rejected: [], speakers: {}, captured: [], claims: {} },
    ...more
  }
}

export const materialOf = (sources: readonly Source[], more: Partial<Material> = {}): Material => ({
  ...EMPTY_MATERIAL,
  sources: [...sources],
  ...more
})

/** Composes an executive memo of the items. */
export function memoOf(
  sources: readonly Source[],
  items: Readonly<Record<string, readonly Item[]>>,
  template: Template = houseTemplate('executive-memo'),
  material: Material = materialOf(sources)
) {
  return compose(briefing(template, sources, items), material, template, { today: '2020-01-02' })
}

/** The blocks of a memo that are of one type, in order. */
export const only = <T extends BlockType>(memo: Memo, type: T): BlockOf<T>[] =>
  memo.blocks.filter((b): b is BlockOf<T> => b.type === type)
