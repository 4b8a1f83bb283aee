import { findItem } from '../../core/briefing/apply'
import type { Item, TextRun } from '../../core/briefing/briefing'
import { template } from '../state/derived'
import { perform } from '../state/edit'
import { newId } from '../state/ids'
import { briefing } from '../state/project-store'
import { t } from '../strings'
import { sectionKind } from './pick'
import type { TextChange } from './rich-text'
import { plain, sliceRuns } from './runs'

/** Typing that pauses for longer than this, in milliseconds, goes on as another step. */
const PAUSE = 1200
let burst = 0
let lastTyped = 0

/** Changes an item's words or their look; what is typed in one go is one step. */
export function editItem(item: Item, content: TextRun[], as: TextChange = 'typing'): void {
  if (as !== 'typing') {
    perform(t.steps.looks[as], [{ type: 'replace-item', item: { ...item, content } }])
    return
  }
  const now = performance.now()
  if (now - lastTyped > PAUSE) burst += 1
  lastTyped = now
  perform(t.steps.edit, [{ type: 'replace-item', item: { ...item, content } }], {
    group: `edit ${item.id} ${burst}`
  })
}

/** A new paragraph of the section's own kind, after another item or at the end; its id. */
export function addItem(section: string, after: Item | null, content: TextRun[] = []): string | null {
  const place = briefing().sections.find((s) => s.id === section)
  if (!place) return null
  const kind = sectionKind(place, template())
  const common = { id: newId('i'), content, citations: [] }
  const item: Item =
    kind === 'judgements'
      ? { ...common, kind: 'judgement', likelihood: null, confidence: null }
      : { ...common, kind: kind === 'facts' || kind === 'timeline' ? 'fact' : 'text' }
  const at = after ? place.items.findIndex((i) => i.id === after.id) + 1 : place.items.length
  return perform(t.steps.addItem, [{ type: 'add-item', section, at, item }]) ? item.id : null
}

/** Splits an item at an offset of its words; both halves keep its citations. The id of the second. */
export function splitItem(item: Item, at: number): string | null {
  const place = findItem(briefing(), item.id)
  if (!place) return null
  const id = newId('i')
  const second: Item = { ...item, id, content: sliceRuns(item.content, at) }
  const done = perform(t.steps.split, [
    { type: 'replace-item', item: { ...item, content: sliceRuns(item.content, 0, at) } },
    { type: 'add-item', section: place.section.id, at: place.at + 1, item: second }
  ])
  return done ? id : null
}

/** Joins an item to the one above it; the place where they meet, or null where there is none above. */
export function mergeUp(item: Item): { id: string; caret: number } | null {
  const place = findItem(briefing(), item.id)
  const above = place?.section.items[place.at - 1]
  if (!place || !above) return null
  const empty = plain(item.content) === ''
  if (!empty && above.kind !== item.kind) return null
  const caret = plain(above.content).length
  const known = new Set(above.citations.map((c) => JSON.stringify(c)))
  const citations = [...above.citations, ...item.citations.filter((c) => !known.has(JSON.stringify(c)))]
  const merged = empty ? above : { ...above, content: [...above.content, ...item.content], citations }
  perform(t.steps.merge, [
    { type: 'remove-item', id: item.id },
    { type: 'replace-item', item: merged }
  ])
  return { id: above.id, caret }
}
