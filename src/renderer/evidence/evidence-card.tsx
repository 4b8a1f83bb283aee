import { BookOpen, Check, Plus, RotateCcw, X } from 'lucide-react'
import { memo, useId } from 'react'
import { findItem } from '../../core/briefing/apply'
import { pickedItem } from '../memo/pick'
import { IconButton } from '../parts/button'
import { KindMark } from '../parts/kind-mark'
import { Pips } from '../parts/pips'
import { isRejected, pickCard, readCard, rejectCard, unfoldCard } from '../state/card-actions'
import { usePlaces, useRejected, useSourceMap } from '../state/derived'
import type { Card } from '../state/evidence-cards'
import { useBriefing } from '../state/project-store'
import { light, useView } from '../state/view-store'
import { t } from '../strings'
import { SpeakerLine } from './speaker-line'
import { Wordings } from './wordings'
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
  const rejected = isRejected(card, useRejected())
  const unfolded = useView((s) => s.opened.has(card.id))
  const picked = useSectionOf(card)
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
      onFocus={() => {
        useView.setState({ card: card.id })
        light([lead])
      }}
      onMouseEnter={() => {
        light([lead])
      }}
      onMouseLeave={() => {
        light([])
      }}
    >
      <header className="card-head">
        <span id={`${id}-kind`} className={`card-kind kind-${card.kind}`}>
          <KindMark kind={card.kind} /> <span aria-hidden>{t.kinds[card.kind].one}</span>
        </span>
        {card.claim && card.claim.conflicts.length > 0 ? (
          <span className="tag tag-doubt">{t.evidence.conflicts(card.claim.conflicts.length)}</span>
        ) : null}
        {card.suggested ? <span className="tag tag-doubt">{t.evidence.suggested}</span> : null}
        <span className="card-space" />
        {picked ? (
          <span className="tag tag-picked">
            <Check size={11} aria-hidden /> {picked}
          </span>
        ) : null}
        {rejected ? <span className="tag">{t.evidence.rejected}</span> : null}
      </header>
      <p
        id={`${id}-words`}
        className="card-words"
        onClick={() => {
          pickCard(card)
        }}
      >
        <Words evidence={lead} />
      </p>
      {card.kind === 'fact' ? null : <SpeakerLine evidence={lead} />}
      <footer id={`${id}-foot`} className="card-foot small quiet">
        <Pips articles={card.articles.length} origins={card.independent} />
        <span>{t.evidence.origins(card.articles.length, card.independent)}</span>
        {card.members.length > 1 ? (
          <button
            className="link"
            aria-expanded={unfolded}
            tabIndex={current ? 0 : -1}
            onClick={() => {
              unfoldCard(card.id)
            }}
          >
            {t.evidence.wordings(card.claim?.variants.length ?? card.members.length)}
          </button>
        ) : (
          <Outlet source={lead.source} />
        )}
        <span className="card-space" />
        <CardButtons card={card} rejected={rejected} picked={picked !== undefined} current={current} />
      </footer>
      {unfolded ? <Wordings card={card} /> : null}
    </article>
  )
})

function useSectionOf(card: Card): string | undefined {
  const item = pickedItem(card, usePlaces())
  const briefing = useBriefing()
  return item ? findItem(briefing, item.id)?.section.heading : undefined
}

function Outlet({ source }: { source: string }) {
  const found = useSourceMap().get(source)
  return <span className="truncate">{found?.outlet ?? found?.file}</span>
}

function CardButtons({
  card,
  rejected,
  picked,
  current
}: {
  card: Card
  rejected: boolean
  picked: boolean
  current: boolean
}) {
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
