import { useEffect, useMemo } from 'react'
import { Button } from '../parts/button'
import { isRejected } from '../state/card-actions'
import { useCards, usePicked, useRejected } from '../state/derived'
import { filterCards, prepareSearch, sortCards } from '../state/filter-cards'
import { useProject } from '../state/project-store'
import { NO_FILTERS, setFilters, useView } from '../state/view-store'
import { t } from '../strings'
import { CardList } from './card-list'
import { EvidenceFilters } from './evidence-filters'
import { PickTarget } from './pick-target'
import './evidence.css'

const NONE: ReadonlySet<string> = new Set()

/** What the articles say: cards by claim, filtered, sorted and searched. */
export function EvidencePane() {
  const cards = useCards()
  const filters = useView((s) => s.filters)
  const picked = usePicked()
  const asked = filters.shown === 'picked' || filters.shown === 'unpicked' ? picked : NONE
  const rejected = useRejected()
  const origins = useProject((s) => s.material.origins)
  const sorted = useMemo(() => sortCards(cards, filters.sort), [cards, filters.sort])
  const shown = useMemo(
    () =>
      filterCards(sorted, filters, {
        picked: (card) => asked.has(card.id),
        rejected: (card) => isRejected(card, rejected),
        origins: (source) => origins[source]?.map((o) => o.name) ?? []
      }),
    [sorted, filters, asked, rejected, origins]
  )
  useEffect(() => prepareSearch(cards), [cards])
  return (
    <section className="evidence" aria-label={t.evidence.heading}>
      <EvidenceFilters shown={shown.length} cards={cards} />
      {shown.length > 0 ? (
        <CardList cards={shown} />
      ) : (
        <div className="empty">
          <p>{t.evidence.none}</p>
          <p className="small quiet">{t.evidence.noneHint}</p>
          <Button
            look="outline"
            onPress={() => {
              setFilters(NO_FILTERS)
            }}
          >
            {t.evidence.clear}
          </Button>
        </div>
      )}
      <PickTarget />
    </section>
  )
}
