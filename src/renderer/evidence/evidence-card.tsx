import { BookOpen, Check, Plus, RotateCcw, X } from 'lucide-react'
import { memo, useId, useState } from 'react'
import { IconButton } from '../parts/button'
import { KindMark } from '../parts/kind-mark'
import { Pips } from '../parts/pips'
import { isRejected, pickCard, readCard, rejectCard, unfoldCard } from '../state/card-actions'
import { usePickedTo, useRejected } from '../state/derived'
import type { Card } from '../state/evidence-cards'
import { light, overlaps, useView } from '../state/view-store'
import { t } from '../strings'
import { CardDetails } from './card-details'
import { SpeakerLine } from './speaker-line'
import { Suggestion } from './suggestion'
import { Words } from './words'

interface EvidenceCardProps {
  readonly card: Card
  readonly position: number
  readonly total: number
  readonly current: boolean
}

/** One claim: its words, who says it, who carries it, and what was done with it. */
export const EvidenceCard = memo(function EvidenceCard({
  card,
  position,
  total,
  current
}: EvidenceCardProps) {
  const id = useId()
  const { lead } = card
  const [pointed, setPointed] = useState(false)
  const rejected = isRejected(card, useRejected())
  const unfolded = useView((s) => s.opened.has(card.id))
  const lit = useView((s) => !unfolded && overlaps(s.lit, card.members))
  const picked = usePickedTo(card)
  const state = rejected ? 'rejected' : picked ? 'picked' : 'open'
  return (
    <article
      className={`card card-${card.kind} card-is-${state}`}
      aria-posinset={position}
      aria-setsize={total}
      aria-labelledby={`${id}-kind ${id}-words`}
      aria-describedby={`${id}-foot`}
      tabIndex={current ? 0 : -1}
      data-current={current || undefined}
      data-lit-card={lit || undefined}
      onFocus={() => {
        useView.setState({ card: card.id, cardAt: position - 1 })
        light([lead])
      }}
      onMouseEnter={() => {
        setPointed(true)
        light([lead])
      }}
      onMouseLeave={() => {
        setPointed(false)
        light([])
      }}
    >
      <span id={`${id}-kind`} className="card-kind">
        <KindMark kind={card.kind} />
      </span>
      {/* The keyboard picks with Enter on the card; the words are the large target for the mouse. */}
      <p
        id={`${id}-words`}
        className="card-words"
        onClick={() => {
          if (document.getSelection()?.isCollapsed ?? true) pickCard(card)
        }}
      >
        <Words evidence={lead} />
      </p>
      {card.kind === 'fact' ? null : <SpeakerLine evidence={lead} />}
      {card.suggestions.map((s) => (
        <Suggestion key={s.claim} suggested={s} />
      ))}
      <footer id={`${id}-foot`} className="card-foot small quiet">
        <Support card={card} unfolded={unfolded} current={current} />
        <span className="card-space" />
        {picked ? (
          <span className="tag tag-picked">
            <Check size={11} aria-hidden /> {picked}
          </span>
        ) : null}
        {rejected ? <span className="tag">{t.evidence.rejected}</span> : null}
        {current || pointed ? (
          <CardButtons card={card} rejected={rejected} picked={picked !== undefined} current={current} />
        ) : null}
      </footer>
      {unfolded ? <CardDetails card={card} /> : null}
    </article>
  )
})

/** How many carry it, whose words they are, and in how many wordings. */
function Support({ card, unfolded, current }: { card: Card; unfolded: boolean; current: boolean }) {
  const variants = card.claim?.variants.length ?? 1
  const conflicts = card.claim?.conflicts.length ?? 0
  return (
    <>
      <Pips articles={card.articles.length} origins={card.independent} />
      <span className="card-count">{t.evidence.origins(card.articles.length, card.independent)}</span>
      <button
        className="link"
        aria-expanded={unfolded}
        tabIndex={current ? 0 : -1}
        onClick={() => {
          unfoldCard(card.id)
        }}
      >
        {variants > 1 ? t.evidence.wordings(variants) : t.evidence.details}
      </button>
      {conflicts > 0 ? <span className="tag tag-doubt">{t.evidence.conflicts(conflicts)}</span> : null}
    </>
  )
}

interface CardButtonsProps {
  readonly card: Card
  readonly rejected: boolean
  readonly picked: boolean
  readonly current: boolean
}

/** Made for the card that is pointed at or has the focus: they are half of what a card is made of. */
function CardButtons({ card, rejected, picked, current }: CardButtonsProps) {
  const props = { className: 'icon-button-small', excludeFromTabOrder: !current }
  return (
    <span className="card-buttons">
      <IconButton
        {...props}
        label={t.evidence.read}
        keys="O"
        onPress={() => {
          readCard(card)
        }}
      >
        <BookOpen size={14} aria-hidden />
      </IconButton>
      <IconButton
        {...props}
        label={rejected ? t.evidence.restore : t.evidence.reject}
        keys="X"
        onPress={() => {
          rejectCard(card)
        }}
      >
        {rejected ? <RotateCcw size={14} aria-hidden /> : <X size={14} aria-hidden />}
      </IconButton>
      <IconButton
        {...props}
        label={picked ? t.evidence.unpick : t.evidence.pick}
        keys="↵"
        onPress={() => {
          pickCard(card)
        }}
      >
        {picked ? <Check size={14} aria-hidden /> : <Plus size={14} aria-hidden />}
      </IconButton>
    </span>
  )
}
