import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { focusOn } from '../parts/focus-on'
import { useRows, VirtualRows } from '../parts/virtual-rows'
import { pickCard, readCard, rejectCard, unfoldCard } from '../state/card-actions'
import type { Card } from '../state/evidence-cards'
import { useView } from '../state/view-store'
import { t } from '../strings'
import { EvidenceCard } from './evidence-card'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: 5,
  PageUp: -5,
  Home: -Infinity,
  End: Infinity
}

/** The cards as a feed in which one card at a time takes the focus; only what is seen is in the page. */
export function CardList({ cards }: { cards: readonly Card[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const chosen = useView((s) => s.card)
  const chosenAt = useView((s) => s.cardAt)
  const found = useMemo(() => cards.findIndex((c) => c.id === chosen), [cards, chosen])
  const at = found >= 0 ? found : Math.min(chosenAt, cards.length - 1)
  const keyOf = useCallback((i: number) => cards[i]?.id ?? String(i), [cards])
  const rows = useRows({
    scroller,
    count: cards.length,
    keyOf,
    estimate: 110,
    kept: at
  })

  const inside = useRef(false)
  useEffect(() => {
    // A card that left the list took the focus with it: the one in its place has it now.
    const lost = inside.current && document.activeElement === document.body
    if (lost) scroller.current?.querySelector<HTMLElement>(cardAt(at))?.focus()
  }, [at, chosen, cards])

  const goTo = (index: number): void => {
    const next = Math.min(cards.length - 1, Math.max(0, index))
    const card = cards[next]
    if (!card) return
    focusOn(
      () => {
        rows.scrollToIndex(next)
        useView.setState({ card: card.id, cardAt: next })
      },
      `.cards ${cardAt(next)}`
    )
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isCard(event.target)) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const card = cards[at]
    const step = steps[key]
    if (step !== undefined) goTo(at + step)
    else if (card && key in actions) {
      // A key that is held down goes through the cards; what it does to one it does once.
      if (!event.repeat) actions[key]?.(card)
    } else return
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      className="cards"
      role="feed"
      aria-label={t.evidence.list}
      onKeyDown={onKeyDown}
      onFocus={() => {
        inside.current = true
      }}
      onBlur={(event) => {
        if (event.relatedTarget) inside.current = event.currentTarget.contains(event.relatedTarget)
      }}
    >
      <VirtualRows rows={rows}>
        {(index) => {
          const card = cards[index]
          return card ? (
            <EvidenceCard card={card} position={index + 1} total={cards.length} current={index === at} />
          ) : null
        }}
      </VirtualRows>
    </div>
  )
}

const cardAt = (index: number): string => `[aria-posinset="${index + 1}"]`

/** Keys are the card's own only while the card itself has the focus, not a button in it. */
const isCard = (target: EventTarget): boolean => target instanceof HTMLElement && target.matches('article')

const actions: Readonly<Record<string, (card: Card) => void>> = {
  Enter: pickCard,
  x: rejectCard,
  o: readCard,
  v: (card) => {
    unfoldCard(card.id)
  }
}
