import type { SectionKind, Template, TemplateSection } from '../template/template'
import { isOwnSection } from '../template/section-kinds'
import type { Briefing, Item, Section } from './briefing'
import type { Command } from './command'

/** A fresh id at each call: 1 to 64 characters, never the same twice in one briefing. */
export type NewId = () => string

export interface NewBriefingOptions {
  readonly id: string
  /** ISO date: what date fields start with. */
  readonly today: string
  readonly newId: NewId
}

/** An empty briefing: the template's header fields, its mark, and a section for each one the analyst fills. */
export function newBriefing(template: Template, { id, today, newId }: NewBriefingOptions): Briefing {
  return {
    id,
    title: '',
    template: template.id,
    fields: startFields(template, today),
    marking: template.marking.default,
    sections: ownSections(template).map((s) => emptySection(s.id, s.heading, newId)),
    sources: [],
    marks: { rejected: [], speakers: {}, captured: [], claims: {} }
  }
}

/**
 * The command that moves a briefing into another template without losing a word: what sits in a slot of the
 * same name stays there, what is left goes where its kind of item belongs, and the rest is kept in sections
 * of the analyst's own. Field values and the handling mark stay; new fields start with their default.
 */
export function fitTemplate(briefing: Briefing, template: Template, newId: NewId): Command {
  const left = new Set(briefing.sections)
  const take = (fits: (section: Section) => boolean): Section | undefined => {
    const found = [...left].find(fits)
    if (found) left.delete(found)
    return found
  }
  const slots = ownSections(template)
  const same = new Map(
    slots.map((s) => [s.id, take((old) => old.slot === s.id) ?? take((old) => isLike(old, s))])
  )
  const sections = slots.map((slot): Section => {
    const old = same.get(slot.id) ?? take((section) => section.slot !== null && holdsOnly(section, slot.kind))
    const { id, items } = old ?? emptySection(slot.id, slot.heading, newId)
    return { id, slot: slot.id, heading: slot.heading, items }
  })
  const kept = [...left].filter((s) => s.items.length > 0 || s.slot === null)
  return {
    edits: [
      {
        type: 'set-template',
        template: template.id,
        fields: { ...startFields(template, null), ...briefing.fields },
        marking: briefing.marking ?? template.marking.default,
        sections: [...sections, ...kept.map((s) => ({ ...s, slot: null }))]
      }
    ]
  }
}

const ownSections = (template: Template) => template.sections.filter((s) => isOwnSection(s.kind))

const emptySection = (slot: string, heading: string, newId: NewId): Section => ({
  id: newId(),
  slot,
  heading,
  items: []
})

function startFields(template: Template, today: string | null): Record<string, string> {
  const start = (field: Template['fields'][number]): string =>
    field.default === '' && field.type === 'date' && today !== null ? today : field.default
  return Object.fromEntries(template.fields.map((f) => [f.id, start(f)]))
}

/** The kinds of item that belong in each kind of section. */
const ITEM_KINDS: Readonly<Partial<Record<SectionKind, readonly Item['kind'][]>>> = {
  'bottom-line': ['text', 'judgement', 'fact'],
  judgements: ['judgement'],
  facts: ['fact'],
  quotes: ['quote'],
  timeline: ['fact'],
  text: ['text']
}

/** A section of the analyst's own that an earlier change of template may have made of this very slot. */
const isLike = (section: Section, { heading, kind }: TemplateSection): boolean =>
  section.slot === null && section.heading === heading && holdsOnly(section, kind)

const holdsOnly = (section: Section, kind: SectionKind): boolean =>
  section.items.length > 0 && section.items.every((item) => ITEM_KINDS[kind]?.includes(item.kind))
