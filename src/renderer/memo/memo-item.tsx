import { memo, type KeyboardEvent } from 'react'
import type { Item, QuoteItem } from '../../core/briefing/briefing'
import { IconButton } from '../parts/button'
import { Glyph } from '../parts/glyph'
import { overlaps, useView } from '../state/view-store'
import { t } from '../strings'
import { Assessment } from './assessment'
import { Attribution } from './attribution'
import { Citations } from './citations'
import { useDrag } from './drag-store'
import { actedOn, chooseByMouse, chooseSection, neighbour } from './chosen'
import { focusItem, focusWords } from './focus-item'
import { goOn } from './handle-keys'
import { addItem, editItem, mergeUp, splitItem } from './item-actions'
import { ItemHandle } from './item-handle'
import { nudgeItems, removeItems } from './move-items'
import { RichText } from './rich-text'
import { plain } from './runs'
import { SealNote, useSeal } from './seal-note'

/** One for all items: what is the same element is not drawn anew with each of them. */
const TRASH = <Glyph name="trash" size={13} />

/** Where the caret goes next: an item and an offset into its words. */
export interface Caret {
  readonly id: string
  readonly at: number
}

interface MemoItemProps {
  readonly item: Item
  readonly at: number
  /** Whether it is the last of its section. */
  readonly last: boolean
  /** Id and heading of its section. */
  readonly section: string
  readonly heading: string
  /** What a reader would stumble over here, one a line. */
  readonly remarks: string
  readonly caret: number | null
  readonly setCaret: (caret: Caret | null) => void
}

/** One item: its words edited in place, its citations, its place changed by handle or Alt with the arrows. */
export const MemoItem = memo(function MemoItem(props: MemoItemProps) {
  const { item, at, last, section, heading } = props
  const name = t.memo.kinds[item.kind]
  const lit = useView((s) => overlaps(s.lit, item.citations))
  const chosen = useView((s) => s.chosen.has(item.id))
  const dragged = useDrag((s) => s.items.has(item.id))
  const drop = useDrag(({ over }) => {
    if (over?.section !== section) return undefined
    return over.at === at ? 'before' : last && over.at === at + 1 ? 'after' : undefined
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by === null || !event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    nudgeItems(actedOn(item), by, event.shiftKey)
    focusItem(item.id, chosen ? 'handle' : 'words')
  }
  return (
    <li
      className={`item item-${item.kind}`}
      data-item={item.id}
      data-lit-item={lit || undefined}
      data-chosen={chosen || undefined}
      data-dragged={dragged || undefined}
      data-drop={drop}
      onKeyDown={onKeyDown}
      onFocus={() => {
        useView.setState({ item: item.id })
      }}
      onMouseDown={(event) => {
        if (!chooseByMouse(event, item.id)) return
        event.preventDefault()
        focusItem(item.id, 'handle')
      }}
    >
      <ItemHandle item={item} name={name} chosen={chosen} />
      <ItemBody {...props} />
      <IconButton
        label={`${t.memo.remove}: ${t.memo.item(name, at + 1, heading)}`}
        className="icon-button-small item-remove"
        onPress={() => {
          removeItems(actedOn(item))
        }}
      >
        {TRASH}
      </IconButton>
    </li>
  )
})

/** What an item says: it stays as it is while the item is lit, chosen or dragged. */
const ItemBody = memo(function ItemBody(props: MemoItemProps) {
  const { item, remarks } = props
  return (
    <div className="item-body">
      {item.kind === 'quote' ? <QuoteBody {...props} item={item} /> : <Body {...props} />}
      {remarks === '' ? null : <p className="item-warning small doubt">{remarks}</p>}
    </div>
  )
})

function Body(props: MemoItemProps) {
  const { item } = props
  return (
    <>
      <ItemWords {...props} className="item-words" />
      <Citations item={item} />
      {item.kind === 'judgement' ? <Assessment item={item} /> : null}
    </>
  )
}

function QuoteBody(props: MemoItemProps & { readonly item: QuoteItem }) {
  const { item } = props
  const state = useSeal(item)
  const marks = state === 'paraphrase' ? '' : 'item-quoted'
  return (
    <>
      <ItemWords {...props} className={`item-words ${marks}`} />
      <Citations item={item} />
      <p className="item-foot small">
        <Attribution item={item} />
        <SealNote item={item} state={state} />
      </p>
    </>
  )
}

function ItemWords({
  item,
  at,
  section,
  heading,
  caret,
  setCaret,
  className
}: MemoItemProps & { className: string }) {
  return (
    <RichText
      runs={item.content}
      label={t.memo.item(t.memo.kinds[item.kind], at + 1, heading)}
      placeholder={t.memo.write1}
      className={className}
      caret={caret}
      onFocus={() => {
        setCaret(null)
      }}
      onChange={(runs, as) => {
        editItem(item, runs, as)
      }}
      onEnter={({ start }) => {
        const atEnd = start >= plain(item.content).length
        const id = atEnd ? addItem(section, item) : splitItem(item, start)
        if (id !== null) setCaret({ id, at: 0 })
      }}
      onBackspaceAtStart={() => {
        const met = mergeUp(item)
        if (met) setCaret({ id: met.id, at: met.caret })
      }}
      onEscape={() => {
        focusItem(item.id, 'handle')
      }}
      onLeave={(by, choosing) => {
        const next = neighbour(item.id, by)
        if (choosing) goOn(item, by, true)
        else if (next !== null) focusWords(next, by === 1 ? 'start' : 'end')
      }}
      onSelectMore={() => {
        chooseSection(item.id)
        focusItem(item.id, 'handle')
      }}
    />
  )
}
