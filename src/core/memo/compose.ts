import type { Briefing, Section } from '../briefing/briefing'
import type { Material } from '../corroboration/claim'
import { TemplateSection, type Template } from '../template/template'
import { isOwnSection } from '../template/section-kinds'
import { Citations } from './citations'
import { Claims } from './claims'
import { formatDate } from './dates'
import { derivedBlocks, type DerivedKind } from './derived'
import { preflight } from './preflight'
import { runningLine } from './running-line'
import { FREE_SLOT, sectionBlocks, type Making } from './sections'
import { typeset } from './typography'
import type { Block, HeaderRow, Memo, SectionMeasure, Warning } from './tree'
import { wordsIn } from './words/words'

export interface ComposeOptions {
  /** ISO date: the memo's date where the analyst gave none. */
  readonly today: string
}

/** One place in the order of the memo: a section of the analyst's, or one written from the evidence. */
interface Part {
  readonly slot: TemplateSection | null
  readonly section: Section | null
}

/** Makes the document tree of a briefing in a template. Pure: the same input gives the same tree. */
export function compose(
  briefing: Briefing,
  material: Material,
  template: Template,
  { today }: ComposeOptions
): { memo: Memo; warnings: Warning[] } {
  const making: Making = {
    template,
    citations: new Citations(briefing, material, template),
    claims: new Claims(briefing, material, template.language),
    warnings: [],
    judgements: 0,
    paragraphs: 0,
    headings: 0
  }
  const parts = inOrder(briefing, template)
  const fields = fieldValues(briefing, template, today)
  const memo: Memo = {
    title: fields.title,
    author: fields.values.from ?? '',
    subject: fields.values.subject ?? '',
    language: template.language,
    date: fields.date,
    marking: briefing.marking,
    ...runningLines(template, fields),
    template,
    blocks: [
      { type: 'masthead', text: template.masthead },
      ...headerBlock(template, fields),
      ...bodyBlocks(parts, { making, briefing, material })
    ],
    sections: [
      ...headerMeasures(template, fields),
      ...parts.flatMap(measure),
      ...missingMeasures(briefing, template)
    ]
  }
  return { memo, warnings: [...making.citations.warnings, ...making.warnings, ...preflight(memo)] }
}

/**
 * [M2] The analyst's sections stand in the analyst's order. A derived section follows the section it follows
 * in the template; those after the last of the analyst's sections close the memo, whatever was moved.
 */
function inOrder(briefing: Briefing, template: Template): Part[] {
  const leading: Part[] = []
  const following = new Map<string, Part[]>()
  let anchor: string | null = null
  for (const slot of withSources(template)) {
    if (isOwnSection(slot.kind)) following.set((anchor = slot.id), [])
    else (anchor === null ? leading : (following.get(anchor) ?? leading)).push({ slot, section: null })
  }
  const closing = anchor === null ? [] : (following.get(anchor) ?? [])
  if (anchor !== null) following.delete(anchor)
  const own = briefing.sections.flatMap((section): Part[] => {
    const slot = template.sections.find((s) => s.id === section.slot) ?? null
    const after = section.slot === null ? [] : (following.get(section.slot) ?? [])
    if (section.slot !== null) following.delete(section.slot)
    return [{ slot, section }, ...after]
  })
  return [...leading, ...own, ...[...following.values()].flat(), ...closing]
}

/** [M18] What is cited is listed: where a template gives its sources no place, they close the memo. */
function withSources({ sections, language }: Template): readonly TemplateSection[] {
  if (sections.some(({ kind }) => kind === 'sources')) return sections
  const heading = wordsIn(language).sources
  return [...sections, TemplateSection.parse({ id: 'sources', kind: 'sources', heading })]
}

function bodyBlocks(
  parts: readonly Part[],
  derivation: { making: Making; briefing: Briefing; material: Material }
): Block[] {
  const { making } = derivation
  const own = parts.map(({ slot, section }) =>
    section ? sectionBlocks(making, section, slot ?? FREE_SLOT) : []
  )
  const written = parts.map(({ slot }, at) => {
    if (!slot || isOwnSection(slot.kind) || slot.kind === 'contents') return own[at] ?? []
    return derivedBlocks(derivation, slot.kind as Exclude<DerivedKind, 'contents'>, slot)
  })
  const blocks = written.flat()
  return parts.flatMap(({ slot }, at) =>
    slot?.kind === 'contents'
      ? contents(slot.heading || wordsIn(making.template.language).contents, blocks)
      : (written[at] ?? [])
  )
}

/** Every heading of the memo, with the bottom line left out: it is on the first page anyway. */
function contents(label: string, blocks: readonly Block[]): Block[] {
  const entries = blocks.flatMap((b) =>
    b.type === 'heading' ? [{ id: b.id, level: b.level, text: b.text }] : []
  )
  return entries.length === 0 ? [] : [{ type: 'contents', label, entries }]
}

interface FieldValues {
  readonly title: string
  /** ISO. */
  readonly date: string
  /** By field id, as printed. */
  readonly values: Readonly<Record<string, string>>
}

/** [M1] An empty subject is the title, an empty date is today; other empty fields stay empty. */
function fieldValues(briefing: Briefing, template: Template, today: string): FieldValues {
  const set = (words: string) => typeset(words.trim(), template.language, 'outer')
  const subject = set(briefing.fields.subject ?? '')
  const title = set(briefing.title) || subject || wordsIn(template.language).untitled
  const date = /^\d{4}-\d{2}-\d{2}$/.test(briefing.fields.date ?? '')
    ? (briefing.fields.date ?? today)
    : today
  const values = template.fields.map(({ id, type }) => {
    const value = id === 'subject' ? subject || title : id === 'date' ? date : set(briefing.fields[id] ?? '')
    return [id, type === 'date' ? formatDate(value, template.language, template.dates) : value] as const
  })
  return { title, date, values: Object.fromEntries(values) }
}

function headerBlock(template: Template, { values }: FieldValues): Block[] {
  const rows: HeaderRow[] = template.fields
    .map(({ id, label }) => ({ label, value: values[id] ?? '', strong: id === 'subject' }))
    .filter((row) => row.value !== '')
  return rows.length === 0 ? [] : [{ type: 'memo-header', rows }]
}

function runningLines(
  template: Template,
  { title, date, values }: FieldValues
): Pick<Memo, 'header' | 'footer'> {
  const day = formatDate(date, template.language, template.dates)
  const known = { ...values, title, date: day, name: template.name }
  return {
    header: runningLine(template.header, known, template),
    footer: runningLine(template.footer, known, template)
  }
}

function headerMeasures(template: Template, { values }: FieldValues): SectionMeasure[] {
  return template.fields.map((field) => ({
    id: field.id,
    heading: field.label,
    kind: 'field',
    required: field.required,
    items: values[field.id] ? 1 : 0,
    words: 0,
    limit: {}
  }))
}

/** Required sections that the analyst took out of the memo altogether. */
const missingMeasures = (briefing: Briefing, template: Template): SectionMeasure[] =>
  template.sections
    .filter((slot) => isOwnSection(slot.kind) && slot.required)
    .filter((slot) => !briefing.sections.some((section) => section.slot === slot.id))
    .map(({ heading, kind }) => ({ id: null, heading, kind, required: true, items: 0, words: 0, limit: {} }))

function measure({ slot, section }: Part): SectionMeasure[] {
  if (!section) return []
  const written = section.items.map((item) => item.content.map((run) => run.text).join(''))
  const filled = written.filter((words) => words.trim() !== '')
  return [
    {
      id: section.id,
      heading: section.heading,
      kind: slot?.kind ?? 'text',
      required: slot?.required ?? false,
      items: filled.length,
      words: filled.reduce((sum, words) => sum + words.trim().split(/\s+/).length, 0),
      limit: slot?.limit ?? {}
    }
  ]
}
