import { X } from 'lucide-react'
import { useMemo } from 'react'
import { Choice } from '../parts/choice'
import { IconButton } from '../parts/button'
import { titleOf, useOriginNames, useUsedSources } from '../state/derived'
import type { Card } from '../state/evidence-cards'
import { NO_FILTERS, setFilters, useView, type Backing, type Filters } from '../state/view-store'
import { t } from '../strings'

const backings: readonly Backing[] = ['any', 'one', 'several']

/** Only what one person says, one article carries, or some origins bear out. */
export function NarrowChoices({ cards }: { cards: readonly Card[] }) {
  const narrowed = useView((s) => isNarrowed(s.filters))
  return (
    <div className="narrow">
      <SpeakerChoice cards={cards} />
      <SourceChoice />
      <OriginChoice />
      {narrowed ? (
        <IconButton
          label={t.evidence.clear}
          className="icon-button-small"
          onPress={() => {
            setFilters({ ...NO_FILTERS, sort: useView.getState().filters.sort })
          }}
        >
          <X size={13} aria-hidden />
        </IconButton>
      ) : null}
    </div>
  )
}

const isNarrowed = (filters: Filters): boolean =>
  Object.entries(NO_FILTERS).some(
    ([name, none]) => name !== 'sort' && filters[name as keyof Filters] !== none
  )

/** Those who say most come first. */
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

function SourceChoice() {
  const source = useView((s) => s.filters.source)
  const sources = useUsedSources()
  return (
    <Choice
      label={t.evidence.source}
      className={source === null ? '' : 'choice-on'}
      value={source ?? ''}
      options={[
        { id: '', title: t.evidence.anySource },
        ...sources.map((used) => ({ id: used.source.id, title: titleOf(used) }))
      ]}
      onChange={(value) => {
        setFilters({ source: value === '' ? null : value })
      }}
    />
  )
}

/** How many origins bear it out, or which. */
function OriginChoice() {
  const { origin, backing } = useView((s) => s.filters)
  const names = [...useOriginNames()]
  const value = origin === null ? backing : `of ${origin}`
  return (
    <Choice
      label={t.evidence.origin}
      className={value === 'any' ? '' : 'choice-on'}
      value={value}
      options={[
        ...backings.map((id) => ({ id: id as string, title: t.evidence.backings[id] })),
        ...names.map((name) => ({ id: `of ${name}`, title: t.evidence.ofOrigin(name) }))
      ]}
      onChange={(id) => {
        const chosen = names.find((name) => id === `of ${name}`) ?? null
        setFilters({ origin: chosen, backing: chosen === null ? (id as Backing) : 'any' })
      }}
    />
  )
}
