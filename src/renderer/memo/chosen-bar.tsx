import { ChevronUp, X } from 'lucide-react'
import type { Briefing } from '../../core/briefing/briefing'
import { Button, IconButton } from '../parts/button'
import { MenuButton } from '../parts/menu-button'
import { useProject } from '../state/project-store'
import { useView } from '../state/view-store'
import { t } from '../strings'
import { chosenItems, letGo } from './chosen'
import { focusItem } from './focus-item'
import { itemMenu } from './item-menu'
import { removeItems } from './move-items'

/** What can be done with several items at once, at the foot of the memo while some are chosen. */
export function ChosenBar() {
  const chosen = useView((s) => s.chosen)
  const n = useProject((s) => (chosen.size === 0 ? 0 : countOf(s.timeline.present, chosen)))
  if (n === 0) return null
  const stay = (): void => {
    const [first] = chosenItems()
    if (first) focusItem(first.id, 'handle')
  }
  return (
    <div className="pane-bar" role="group" aria-label={t.memo.chosenTools}>
      <span className="small">{t.memo.chosen(n)}</span>
      <MenuButton
        label={t.memo.chosenTools}
        className="button button-outline button-small"
        groups={() => itemMenu(chosenItems(), stay)}
      >
        {t.memo.chosenMenu} <ChevronUp size={12} aria-hidden />
      </MenuButton>
      <Button
        look="outline"
        className="button-small"
        onPress={() => {
          removeItems(chosenItems())
        }}
      >
        {t.memo.remove}
      </Button>
      <IconButton
        label={t.memo.letGo}
        keys="Esc"
        className="icon-button-small"
        onPress={() => {
          stay()
          letGo()
        }}
      >
        <X size={13} aria-hidden />
      </IconButton>
    </div>
  )
}

/** Those that were undone or removed do not count. */
const countOf = ({ sections }: Briefing, chosen: ReadonlySet<string>): number =>
  sections.flatMap((s) => s.items).filter((i) => chosen.has(i.id)).length
