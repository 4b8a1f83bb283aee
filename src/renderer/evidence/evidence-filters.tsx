import { Search, X } from 'lucide-react'
import { useMemo } from 'react'
import type { EvidenceKind } from '../../core/evidence/evidence'
import { Choice } from '../parts/choice'
import { IconButton } from '../parts/button'
import { KindMark } from '../parts/kind-mark'
import type { Card } from '../state/evidence-cards'
import { titleOf, useUsedSources } from '../state/derived'
import { setFilters, useView, type Shown, type Sort } from '../state/view-store'
import { t } from '../strings'

const kinds: readonly (EvidenceKind | 'all')[] = ['all', 'quote', 'statement', 'fact']
const shownIds: readonly Shown[] = ['open', 'picked', 'rejected', 'all']
const sortIds: readonly Sort[] = ['worth', 'origins', 'order']

/** Search, kind, state and order of the cards. */
export function EvidenceFilters({ shown, cards }: { shown: number; cards: readonly Card[] }) {
  const filters = useView((s) => s.filters)
  const source = useUsedSources().find((u) => u.source.id === filters.source)
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
        <SpeakerChoice cards={cards} />
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
      {source ? (
        <FilterChip
          text={titleOf(source)}
          onClear={() => {
            setFilters({ source: null })
          }}
        />
      ) : null}
      {filters.origin === null ? null : (
        <FilterChip
          text={t.evidence.ofOrigin(filters.origin)}
          onClear={() => {
            setFilters({ origin: null })
          }}
        />
      )}
    </header>
  )
}

/** Only what one person or body says; those who say most come first. */
function SpeakerChoice({ cards }: { cards: readonly Card[] }) {
  const speaker = useView((s) => s.filters.speaker)
  const names = useMemo(() => speakersOf(cards), [cards])
  return (
    <Choice
      label={t.evidence.speaker}
      className={speaker === null ? '' : 'choice-on'}
      value={speaker ?? ''}
      options={[
        { id: '', title: t.evidence.anyone },
        ...names.map(([name, n]) => ({ id: name, title: name, hint: String(n) }))
      ]}
      onChange={(value) => {
        setFilters({ speaker: value === '' ? null : value })
      }}
    />
  )
}

function speakersOf(cards: readonly Card[]): [name: string, cards: number][] {
  const counts = new Map<string, number>()
  for (const { lead } of cards)
    if (lead.speaker?.name) counts.set(lead.speaker.name, (counts.get(lead.speaker.name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

function FilterChip({ text, onClear }: { text: string; onClear: () => void }) {
  return (
    <p className="filter-chip small">
      <span className="truncate">{text}</span>
      <IconButton label={t.evidence.clearOne(text)} className="icon-button-small" onPress={onClear}>
        <X size={12} aria-hidden />
      </IconButton>
    </p>
  )
}
