import type { Section } from '../../core/briefing/briefing'
import { focusOn } from '../parts/focus-on'
import { perform } from '../state/edit'
import { newId } from '../state/ids'
import { briefing } from '../state/project-store'
import { t } from '../strings'

/** A new section of the analyst's own at the end; its heading takes the focus to be written over. */
export function addSection(): void {
  const id = newId('s')
  const section: Section = { id, slot: null, heading: t.memo.newSection, items: [] }
  const at = briefing().sections.length
  const heading = focusOn(() => {
    perform(t.steps.addSection, [{ type: 'add-section', section, at }], {
      note: t.memo.sectionAdded,
      show: false
    })
  }, `[data-section="${id}"] .section-heading`)
  if (heading instanceof HTMLInputElement) heading.select()
}

export const renameSection = (id: string, heading: string): void => {
  perform(t.steps.renameSection, [{ type: 'rename-section', id, heading }], { group: `heading ${id}` })
}

export function moveSection(section: Section, by: 1 | -1): void {
  const { sections } = briefing()
  const at = sections.findIndex((s) => s.id === section.id) + by
  if (at < 0 || at >= sections.length) return
  perform(t.steps.moveSection, [{ type: 'move-section', id: section.id, at }], {
    note: t.memo.sectionMoved(section.heading, at + 1, sections.length)
  })
}

export const removeSection = (section: Section): void => {
  perform(t.steps.removeSection, [{ type: 'remove-section', id: section.id }], {
    note: t.memo.sectionRemoved(section.heading, section.items.length)
  })
}
