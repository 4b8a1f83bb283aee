import { GripVertical, Trash2 } from 'lucide-react'
import { memo, useRef, type KeyboardEvent } from 'react'
import type { Item, Section } from '../../core/briefing/briefing'
import { IconButton } from '../parts/button'
import { t } from '../strings'
import { Citations } from './citations'
import { addItem, editItem, mergeUp, nudgeItem, removeItem, splitItem } from './item-actions'
import { RichText } from './rich-text'
import { plain } from './runs'

/** Where the caret goes next: an item and an offset into its words. */
export interface Caret {
  readonly id: string
  readonly at: number
}

interface MemoItemProps {
  readonly item: Item
  readonly at: number
  readonly section: Section
  readonly caret: number | null
  readonly setCaret: (caret: Caret | null) => void
}

/** One item: its words edited in place, its citations, its place changed by handle or Alt with the arrows. */
export const MemoItem = memo(function MemoItem({ item, at, section, caret, setCaret }: MemoItemProps) {
  const ref = useRef<HTMLLIElement>(null)
  const name = t.memo.kinds[item.kind]
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by === null) return
    event.preventDefault()
    nudgeItem(item, by, event.shiftKey)
    keepFocus(item.id)
  }
  return (
    <li ref={ref} className={`item item-${item.kind}`} data-item={item.id} onKeyDown={onKeyDown}>
      <span className="item-handle" aria-hidden>
        <GripVertical size={14} />
      </span>
      <div className="item-body">
        <RichText
          runs={item.content}
          label={t.memo.item(name, at + 1, section.heading)}
          placeholder={t.memo.write1}
          className="item-words"
          caret={caret}
          onFocus={() => {
            setCaret(null)
          }}
          onChange={(runs) => {
            editItem(item, runs)
          }}
          onEnter={({ start }) => {
            const id =
              start >= plain(item.content).length && item.kind !== 'quote'
                ? addItem(section.id, item)
                : splitItem(item, start)
            if (id !== null) setCaret({ id, at: 0 })
          }}
          onBackspaceAtStart={() => {
            const met = mergeUp(item)
            if (met) setCaret({ id: met.id, at: met.caret })
          }}
        />
        <Citations item={item} />
        {item.kind === 'quote' ? (
          <p className="attribution small">— {item.speaker?.name ?? t.evidence.noSpeaker}</p>
        ) : null}
      </div>
      <IconButton
        label={`${t.memo.remove} ${name}`}
        className="icon-button-small item-remove"
        onPress={() => {
          removeItem(item)
        }}
      >
        <Trash2 size={13} aria-hidden />
      </IconButton>
    </li>
  )
})

/** A moved item is a new element in another list: the focus goes with it. */
function keepFocus(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-item="${id}"] [role="textbox"]`)?.focus()
  })
}
