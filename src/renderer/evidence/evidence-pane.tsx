import { useEffect, useMemo } from 'react'
import { Button } from '../parts/button'
import { isRejected } from '../state/card-actions'
import { useApp } from '../state/app-store'
import { useCards, usePicked, useRejected, useUsedSources } from '../state/derived'
import { filterCards, prepareSearch, sortCards } from '../state/filter-cards'
import { useProject } from '../state/project-store'
import { NO_FILTERS, setFilters, useView } from '../state/view-store'
import { t } from '../strings'
import { CardList } from './card-list'
import { EvidenceFilters } from './evidence-filters'
import { PickTarget } from './pick-target'
import './evidence.css'

const NONE: ReadonlySet<string> = new Set()

/** Why no card is shown, and what to do next: nothing to read yet, nothing in it, or all of it filtered away. */
function NoCards({ found }: { found: number }) {
  const articles = useUsedSources().length
  const comparing = useApp((s) => s.busy !== null)
  const { none, hint } = t.evidence.empty[found > 0 ? 'filtered' : articles > 0 ? 'nothing' : 'noArticles']
  if (found === 0 && articles > 0 && comparing) return <p className="empty quiet">{t.evidence.looking}</p>
  return (
    <div className="empty">
      <p>{none}</p>
      <p className="small quiet">{hint}</p>
      {found > 0 ? (
        <Button
          look="outline"
          onPress={() => {
            setFilters(NO_FILTERS)
          }}
        >
          {t.evidence.clear}
        </Button>
      ) : null}
    </div>
  )
}

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
      {shown.length > 0 ? <CardList cards={shown} /> : <NoCards found={cards.length} />}
      <PickTarget />
    </section>
  )
}
