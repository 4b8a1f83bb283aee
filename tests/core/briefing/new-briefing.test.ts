import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/core/briefing/apply'
import { Briefing, type Item, type Section } from '../../../src/core/briefing/briefing'
import { fitTemplate, newBriefing } from '../../../src/core/briefing/new-briefing'
import type { Template } from '../../../src/core/template/template'
import { template } from './template'

const ids = () => {
  let n = 0
  return () => `id-${String(++n)}`
}

const fact = (id: string): Item => ({ id, kind: 'fact', content: [{ text: id }], citations: [] })
const quote = (id: string): Item => ({ ...fact(id), kind: 'quote', speaker: null }) as Item

/** A briefing of a template with items put into its sections by slot. */
function filled(from: Template, items: Record<string, Item[]>, own: Section[] = []): Briefing {
  const empty = newBriefing(from, { id: 'b', today: '2016-07-14', newId: ids() })
  return {
    ...empty,
    sections: [...empty.sections.map((s) => ({ ...s, items: items[s.slot ?? ''] ?? [] })), ...own]
  }
}

function fitted(briefing: Briefing, to: Template): Briefing {
  const applied = apply(briefing, fitTemplate(briefing, to, ids()))
  if (!applied.ok) throw new Error('refused')
  return applied.briefing
}

const itemIds = (briefing: Briefing): string[] =>
  briefing.sections.flatMap((s) => s.items.map((i) => i.id)).sort()

describe('a new briefing', () => {
  const made = newBriefing(template({ facts: 'facts', quotes: 'quotes', sources: 'sources' }), {
    ...{ id: 'b', today: '2016-07-14', newId: ids() }
  })

  it('is a briefing', () => expect(Briefing.parse(made)).toEqual(made))

  it('starts with the fields, the date of today and the mark of its template', () => {
    expect(made.fields).toEqual({ to: 'The desk', date: '2016-07-14', subject: '' })
    expect(made.marking).toBe('TLP:AMBER')
  })

  it('has an empty section for each that the analyst fills, and none for what the evidence writes', () => {
    expect(made.sections.map((s) => [s.slot, s.heading, s.items])).toEqual([
      ['facts', 'FACTS', []],
      ['quotes', 'QUOTES', []]
    ])
  })
})

describe('another template', () => {
  const from = template({ facts: 'facts', quotes: 'quotes' })

  it('keeps what sits in a slot of the same name, under the new heading', () => {
    const to = template({ quotes: 'quotes', facts: 'facts' }, { id: 'other' })
    const moved = fitted(filled(from, { facts: [fact('f')], quotes: [quote('q')] }), to)
    expect(moved.template).toBe('other')
    expect(moved.sections.map((s) => [s.slot, s.items.map((i) => i.id)])).toEqual([
      ['quotes', ['q']],
      ['facts', ['f']]
    ])
  })

  it('puts the rest where its kind of item belongs', () => {
    const to = template({ findings: 'facts', voices: 'quotes' })
    const moved = fitted(filled(from, { facts: [fact('f')], quotes: [quote('q')] }), to)
    expect(moved.sections.map((s) => [s.slot, s.items.map((i) => i.id)])).toEqual([
      ['findings', ['f']],
      ['voices', ['q']]
    ])
  })

  it('loses nothing that has no place there', () => {
    const own: Section = { id: 'own', slot: null, heading: 'Mine', items: [fact('m')] }
    const before = filled(from, { facts: [fact('f')], quotes: [quote('q')] }, [own])
    const moved = fitted(before, template({ voices: 'quotes' }))
    expect(itemIds(moved)).toEqual(itemIds(before))
    expect(moved.sections.filter((s) => s.slot === null).map((s) => s.heading)).toEqual(['FACTS', 'Mine'])
  })

  it('keeps the handling mark and the fields, and adds new ones', () => {
    const to = template({ facts: 'facts' }, { fields: [{ id: 'number', label: 'No.', default: '1' }] })
    const before = { ...filled(from, {}), marking: 'TLP:RED' }
    const moved = fitted(before, to)
    expect(moved.marking).toBe('TLP:RED')
    expect(moved.fields).toEqual({ ...before.fields, number: '1' })
  })

  it('comes back as it was', () => {
    const before = filled(from, { facts: [fact('f')], quotes: [quote('q')] })
    const there = fitted(before, template({ findings: 'facts' }, { id: 'other' }))
    const back = fitted(there, from)
    expect(itemIds(back)).toEqual(itemIds(before))
    expect(back.sections.map((s) => s.items.length)).toEqual([1, 1])
  })
})
