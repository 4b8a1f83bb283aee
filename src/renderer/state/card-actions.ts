import { findItem } from '../../core/briefing/apply'
import type { Edit } from '../../core/briefing/command'
import { itemFromCard, pickedItem, sectionKind, targetSection } from '../memo/pick'
import { showItem } from '../memo/show-change'
import { t } from '../strings'
import { template, places } from './derived'
import { perform } from './edit'
import type { Card } from './evidence-cards'
import { newId } from './ids'
import { briefing } from './project-store'
import { openReader, useView } from './view-store'

/** Puts a card at the end of the section that picks go to; a card that is there already is taken out again. */
export function pickCard(card: Card): void {
  const kind = t.kinds[card.kind].one
  const picked = pickedItem(card, places())
  const now = briefing()
  if (picked) {
    const section = findItem(now, picked)?.section.heading ?? ''
    perform(t.steps.remove(kind), [{ type: 'remove-item', id: picked }], {
      note: t.evidence.removedNote(kind, section)
    })
    return
  }
  const section = targetSection(now, template(), useView.getState().target, card)
  if (!section) return
  const item = itemFromCard(card, sectionKind(section, template()), newId('i'))
  perform(
    t.steps.pick(kind),
    [...restored(card), { type: 'add-item', section: section.id, at: section.items.length, item }],
    {
      note: t.evidence.pickedNote(kind, section.heading)
    }
  )
  showItem(item.id)
}

/** Rejects everything a card stands for, or restores it. */
export function rejectCard(card: Card): void {
  const kind = t.kinds[card.kind].one
  const restore = restored(card)
  if (restore.length > 0) perform(t.steps.restore, restore, { note: t.evidence.restoredNote(kind) })
  else
    perform(
      t.steps.reject,
      card.members.map((m) => ({ type: 'reject-evidence', evidence: m.id, rejected: true })),
      { note: t.evidence.rejectedNote(kind) }
    )
}

export const isRejected = (card: Card, rejected: ReadonlySet<string>): boolean =>
  rejected.size > 0 && card.members.every((m) => rejected.has(m.id))

const restored = (card: Card): Edit[] => {
  const rejected = new Set(briefing().marks.rejected)
  return isRejected(card, rejected)
    ? card.members.map((m) => ({ type: 'reject-evidence', evidence: m.id, rejected: false }))
    : []
}

export const readCard = (card: Card): void => {
  openReader({ source: card.lead.source, start: card.lead.start, end: card.lead.end })
}

/** Opens or closes the wordings of a card. */
export const unfoldCard = (id: string): void => {
  useView.setState(({ opened }) => {
    const next = new Set(opened)
    if (!next.delete(id)) next.add(id)
    return { opened: next }
  })
}
