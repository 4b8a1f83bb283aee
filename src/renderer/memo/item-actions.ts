import { findItem } from '../../core/briefing/apply'
import type { Briefing, Item, TextRun } from '../../core/briefing/briefing'
import { template } from '../state/derived'
import { announce } from '../state/app-store'
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

export function removeItem(item: Item): void {
  const section = findItem(briefing(), item.id)?.section
  if (!section) return
  perform(t.steps.remove(t.memo.kinds[item.kind].toLowerCase()), [{ type: 'remove-item', id: item.id }], {
    note: t.memo.removed(t.memo.kinds[item.kind], section.heading)
  })
}

/** Moves an item to a place in a section; places are counted without the item itself. */
export function moveItem(item: Item, section: string, at: number): void {
  const name = t.memo.kinds[item.kind]
  const target = briefing().sections.find((s) => s.id === section)
  if (!target) return
  perform(t.steps.move(name.toLowerCase()), [{ type: 'move-item', id: item.id, section, at }])
  const now = findItem(briefing(), item.id)
  if (now) announce(t.memo.moved(name, now.section.heading, now.at + 1, now.section.items.length))
}

/** One place up or down; past the end of its section it goes on into the next. */
export function nudgeItem(item: Item, by: 1 | -1, toSection: boolean): void {
  const now = briefing()
  const place = findItem(now, item.id)
  if (!place) return
  const at = place.at + by
  if (!toSection && at >= 0 && at < place.section.items.length) {
    moveItem(item, place.section.id, at)
    return
  }
  const next = neighbour(now, place.section.id, by)
  if (next) moveItem(item, next.id, by === 1 ? 0 : next.items.length)
}

const neighbour = (now: Briefing, section: string, by: 1 | -1) =>
  now.sections[now.sections.findIndex((s) => s.id === section) + by]

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
