import { Fragment } from 'react'
import type { Evidence } from '../../core/evidence/evidence'
import { useView } from '../state/view-store'
import { matchesIn } from '../state/filter-cards'

/** The words of evidence, a direct quote in quotation marks, with what was searched for marked. */
export function Words({ evidence }: { evidence: Evidence }) {
  const quoted = evidence.kind === 'quote' && evidence.quoteType !== 'indirect'
  const query = useView((s) => s.filters.query)
  const { text } = evidence
  const matches = matchesIn(text, query)
  const marked = (
    <>
      {matches.map((m, i) => (
        <Fragment key={m.start}>
          {text.slice(matches[i - 1]?.end ?? 0, m.start)}
          <mark className="match">{text.slice(m.start, m.end)}</mark>
        </Fragment>
      ))}
      {text.slice(matches.at(-1)?.end ?? 0)}
    </>
  )
  return quoted ? <>“{marked}”</> : marked
}
