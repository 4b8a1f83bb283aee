import type { Edit } from '../../core/briefing/command'
import type { Briefing, Item, Section } from '../../core/briefing/briefing'
import { sourceMap } from '../state/derived'
import { perform } from '../state/edit'
import { briefing } from '../state/project-store'
import { count, t } from '../strings'
import { asKind } from './as-kind'
import { focusSection, focusItem } from './focus-item'
import { sealOf } from './seal-of'

/** "fact", or "3 items". */
const named = (items: readonly Item[]): string => {
  const [one] = items
  return items.length === 1 && one ? t.memo.kinds[one.kind].toLowerCase() : count(items.length, 'item')
}

const idsOf = (items: readonly Item[]): ReadonlySet<string> => new Set(items.map((i) => i.id))

/** Moves items next to each other to a place in a section; places are counted without the items themselves. */
export function moveItems(items: readonly Item[], section: string, at: number): void {
  const ids = idsOf(items)
  const away = items.map((item): Edit => ({ type: 'remove-item', id: item.id }))
  const there = items.map((item, i): Edit => ({ type: 'add-item', section, at: at + i, item }))
  const to = briefing().sections.find((s) => s.id === section)
  if (!to) return
  const others = to.items.filter((i) => !ids.has(i.id)).length
  perform(t.steps.move(named(items)), [...away, ...there], {
    note: t.memo.moved(
      named(items),
      to.heading,
      Math.min(at, others) + 1,
      items.length,
      others + items.length
    ),
    // What goes on to another section may go out of sight.
    show: items.some((item) => !to.items.includes(item))
  })
}

/** One place up or down; past the end of their section, or when asked, on into the next. */
export function nudgeItems(items: readonly Item[], by: 1 | -1, toSection: boolean): void {
  const { sections } = briefing()
  const ids = idsOf(items)
  const here = sectionWith(sections, by === 1 ? items.at(-1) : items[0])
  if (!here) return
  const others = here.items.filter((i) => !ids.has(i.id))
  const at = placeAmong(here, ids, by) + by
  if (!toSection && at >= 0 && at <= others.length) {
    moveItems(items, here.id, at)
    return
  }
  const next = sections[sections.indexOf(here) + by]
  if (next) moveItems(items, next.id, by === 1 ? 0 : next.items.filter((i) => !ids.has(i.id)).length)
}

const sectionWith = (sections: Briefing['sections'], item: Item | undefined): Section | undefined =>
  sections.find((s) => s.items.some((i) => i.id === item?.id))

/** How many other items stand before the first (or last) of these in a section. */
function placeAmong({ items }: Section, ids: ReadonlySet<string>, by: 1 | -1): number {
  const edge = by === 1 ? items.findLastIndex((i) => ids.has(i.id)) : items.findIndex((i) => ids.has(i.id))
  return items.slice(0, edge).filter((i) => !ids.has(i.id)).length
}

/** Removes items; the focus goes to what stands where they stood. */
export function removeItems(items: readonly Item[]): void {
  const near = nearTo(items)
  const headings = new Set(items.map((item) => sectionWith(briefing().sections, item)?.heading ?? ''))
  const edits = items.map((item): Edit => ({ type: 'remove-item', id: item.id }))
  perform(t.steps.remove(named(items)), edits, {
    note: t.memo.removed(named(items), [...headings].join(', '))
  })
  near()
}

/** Focuses the item after these, else the one before, else their emptied section. */
function nearTo(items: readonly Item[]): () => void {
  const ids = idsOf(items)
  const section = sectionWith(briefing().sections, items.at(-1))
  const at = section?.items.findLastIndex((i) => ids.has(i.id)) ?? -1
  const next =
    section?.items.slice(at).find((i) => !ids.has(i.id)) ??
    section?.items.slice(0, at).findLast((i) => !ids.has(i.id))
  return () => {
    if (next) focusItem(next.id, 'handle')
    else if (section) focusSection(section.id)
  }
}

/** Makes items facts, judgements, quotes or paragraphs, with what they say and cite. */
export function changeKind(items: readonly Item[], kind: Item['kind']): void {
  const changed = items.filter((item) => item.kind !== kind)
  if (changed.length === 0) return
  const edits = changed.map((item): Edit => {
    const verbatim = item.kind === 'quote' && sealOf(item, sourceMap()) !== 'paraphrase'
    return { type: 'replace-item', item: asKind(item, kind, verbatim) }
  })
  const name = t.memo.kinds[kind].toLowerCase()
  perform(t.steps.kind(name), edits, { note: t.memo.madeKind(named(changed), name) })
}
