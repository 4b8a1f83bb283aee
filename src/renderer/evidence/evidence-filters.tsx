import { Search } from 'lucide-react'
import type { EvidenceKind } from '../../core/evidence/evidence'
import { Choice } from '../parts/choice'
import { KindMark } from '../parts/kind-mark'
import type { Card } from '../state/evidence-cards'
import { setFilters, useView, type Shown, type Sort } from '../state/view-store'
import { t } from '../strings'
import { NarrowChoices } from './narrow-choices'

const kinds: readonly (EvidenceKind | 'all')[] = ['all', 'quote', 'statement', 'fact']
const shownIds: readonly Shown[] = ['open', 'unpicked', 'picked', 'rejected', 'all']
const sortIds: readonly Sort[] = ['worth', 'origins', 'order']

/** Search, kind, state and order of the cards. */
export function EvidenceFilters({ shown, cards }: { shown: number; cards: readonly Card[] }) {
  const filters = useView((s) => s.filters)
  return (
    <header className="filters">
      <div className="pane-head filters-head">
        <h2 className="label">
          {t.evidence.heading}{' '}
          <span className="filters-count">{t.evidence.results(shown, cards.length)}</span>
        </h2>
        <Choice
          label={t.evidence.shown}
          value={filters.shown}
          options={shownIds.map((id) => ({ id, title: t.evidence.shownAs[id] }))}
          onChange={(value) => {
            setFilters({ shown: value })
          }}
        />
        <Choice
          label={t.evidence.sort}
          value={filters.sort}
          options={sortIds.map((id) => ({ id, title: t.evidence.sortAs[id] }))}
          onChange={(value) => {
            setFilters({ sort: value })
          }}
        />
      </div>
      <div className="filters-row">
        <label className="search">
          <Search size={14} aria-hidden />
          <input
            id="evidence-search"
            type="search"
            aria-label={t.evidence.search}
            placeholder={t.evidence.search}
            value={filters.query}
            onChange={(event) => {
              setFilters({ query: event.target.value })
            }}
          />
          <kbd aria-hidden>/</kbd>
        </label>
        <div className="segments" role="group" aria-label={t.evidence.kind}>
          {kinds.map((kind) => (
            <button
              key={kind}
              className="segment"
              aria-label={kind === 'all' ? t.kindsAll : t.kinds[kind].many}
              aria-pressed={filters.kind === kind}
              onClick={() => {
                setFilters({ kind })
              }}
            >
              {kind === 'all' ? (
                t.kindsAll
              ) : (
                <>
                  <KindMark kind={kind} />
                  <span className="segment-name">{t.kinds[kind].many}</span>
                </>
              )}
            </button>
          ))}
        </div>
      </div>
      <NarrowChoices cards={cards} />
    </header>
  )
}
