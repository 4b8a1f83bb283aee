import { useMemo } from 'react'
import { useCards, useOriginNames, usePlaces, useUsedSources } from '../state/derived'
import { pickedItem } from '../memo/pick'
import { plain } from '../memo/runs'
import { useBriefing } from '../state/project-store'
import { t } from '../strings'
import { Checks } from './checks'

/** Numbers, and nothing that flatters them. */
export function StatusBar() {
  const sources = useUsedSources()
  const origins = useOriginNames()
  const cards = useCards()
  const places = usePlaces()
  const briefing = useBriefing()
  const found = useMemo(() => {
    const of = (kind: string): number => cards.filter((c) => c.kind === kind).length
    return t.status.found(of('quote'), of('statement'), of('fact'))
  }, [cards])
  const picked = useMemo(() => cards.filter((c) => pickedItem(c, places)).length, [cards, places])
  const words = briefing.sections
    .flatMap((s) => s.items)
    .reduce((n, item) => n + plain(item.content).split(/\s+/).filter(Boolean).length, 0)
  return (
    <footer className="status-bar small">
      <span>{t.status.sources(sources.length, origins.size)}</span>
      <span>{found}</span>
      <span>{t.status.picked(picked)}</span>
      <span className="status-space" />
      <Checks />
      <span>{t.status.words(words)}</span>
    </footer>
  )
}
