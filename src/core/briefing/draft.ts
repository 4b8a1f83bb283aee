import type { Material } from '../corroboration/claim'
import type { Template } from '../template/template'
import type { Briefing } from './briefing'
import { newSourceEntry } from './new-source-entry'
import { openDesk } from './draft/desk'
import { fill } from './draft/fill'
import { newBriefing, type NewBriefingOptions } from './new-briefing'

/** Sections that choose first, whatever their place: what matters most is said where it counts. */
const FIRST = ['bottom-line', 'judgements']

/**
 * A memo written from the evidence alone: its sources' own words, each cited to every article that carries
 * them, with what is not known said plainly. What only an analyst can say stays empty. Pure. Rules [D1]–[D11].
 */
export function draft(material: Material, template: Template, options: NewBriefingOptions): Briefing {
  const empty = newBriefing(template, options)
  const desk = openDesk(material, options.newId)
  const pages = template.pages.max ?? Infinity
  const slots = new Map(template.sections.map((s) => [s.id, s]))
  const order = [...empty.sections].sort(
    (a, b) => rank(slots.get(a.slot ?? '')?.kind) - rank(slots.get(b.slot ?? '')?.kind)
  )
  const items = new Map(
    order.map((section) => {
      const slot = slots.get(section.slot ?? '')
      return [section.id, slot ? fill(desk, slot, pages) : []]
    })
  )
  const title = titleOf(material)
  const subject = 'subject' in empty.fields && empty.fields['subject'] === '' ? { subject: title } : {}
  return {
    ...empty,
    title,
    fields: { ...empty.fields, ...subject },
    sections: empty.sections.map((s) => ({ ...s, items: items.get(s.id) ?? [] })),
    sources: material.sources.map((s) => newSourceEntry(s.id))
  }
}

const rank = (kind: string | undefined): number => {
  const at = FIRST.indexOf(kind ?? '')
  return at < 0 ? FIRST.length : at
}

/** The headline that has most words in common with the others. Rule [D10]. */
function titleOf({ sources }: Material): string {
  const titles = sources.flatMap((s) => s.title ?? [])
  const words = (title: string): Set<string> => new Set(title.toLowerCase().match(/\p{L}{3,}/gu))
  const common = (title: string): number =>
    titles.reduce((sum, other) => sum + [...words(title)].filter((w) => words(other).has(w)).length, 0)
  return [...titles].sort((a, b) => common(b) - common(a))[0] ?? ''
}
