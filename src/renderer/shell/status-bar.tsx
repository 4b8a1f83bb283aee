import { useMemo } from 'react'
import { wordsIn } from '../memo/runs'
import { useCards, useOriginNames, usePicked, useUsedSources } from '../state/derived'
import { useBriefing } from '../state/project-store'
import { t } from '../strings'
import { Checks } from './checks'
import { PageCount } from './page-count'

/** Numbers, and nothing that flatters them. */
export function StatusBar() {
  const sources = useUsedSources()
  const origins = useOriginNames()
  const cards = useCards()
  const picked = usePicked().size
  const briefing = useBriefing()
  const found = useMemo(() => {
    const of = (kind: string): number => cards.filter((c) => c.kind === kind).length
    return t.status.found(of('quote'), of('statement'), of('fact'))
  }, [cards])
  const words = briefing.sections.flatMap((s) => s.items).reduce((n, item) => n + wordsIn(item.content), 0)
  return (
    <footer className="status-bar small">
      <span>{t.status.sources(sources.length, origins.size)}</span>
      <span>{found}</span>
      <span>{t.status.picked(picked)}</span>
      <span className="status-space" />
      <Checks />
      <PageCount />
      <span>{t.status.words(words)}</span>
    </footer>
  )
}
