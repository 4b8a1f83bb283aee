import type { Item } from '../../core/briefing/briefing'
import type { MenuGroup } from '../parts/menu'
import { briefing } from '../state/project-store'
import { t } from '../strings'
import { changeKind, moveItems, nudgeItems, removeItems } from './move-items'

const KINDS: readonly Item['kind'][] = ['fact', 'judgement', 'quote', 'text']

/** What can be done with items as they stand, as a menu; `after` is where the focus goes on. */
export function itemMenu(items: readonly Item[], after: () => void): MenuGroup[] {
  const ids = new Set(items.map((i) => i.id))
  const homes = briefing().sections.filter((s) => s.items.some((i) => ids.has(i.id)))
  const others = briefing().sections.filter((s) => homes.length > 1 || !homes.includes(s))
  const then = (run: () => void) => () => {
    run()
    after()
  }
  return [
    {
      entries: [
        { id: 'up', title: t.memo.moveUp, keys: 'Alt+↑', run: then(() => nudgeItems(items, -1, false)) },
        { id: 'down', title: t.memo.moveDown, keys: 'Alt+↓', run: then(() => nudgeItems(items, 1, false)) }
      ]
    },
    {
      heading: t.memo.moveTo,
      entries: others.map(({ id, heading, items: there }) => ({
        id,
        title: heading,
        run: then(() => moveItems(items, id, there.filter((i) => !ids.has(i.id)).length))
      }))
    },
    {
      heading: t.memo.make,
      entries: KINDS.filter((kind) => items.some((i) => i.kind !== kind)).map((kind) => ({
        id: kind,
        title: t.memo.kinds[kind],
        run: then(() => changeKind(items, kind))
      }))
    },
    {
      entries: [
        { id: 'remove', title: t.memo.removeMany(items.length), keys: 'Del', run: () => removeItems(items) }
      ]
    }
  ]
}
