import type { Card } from '../state/evidence-cards'
import { useSourceMap } from '../state/derived'
import { openReader } from '../state/view-store'
import { Words } from './words'

/** Every wording of a claim, each with its article; a wording leads to its place. */
export function Wordings({ card }: { card: Card }) {
  const sources = useSourceMap()
  return (
    <ul className="wordings small">
      {card.members.map((m) => (
        <li key={m.id}>
          <button
            className="wording"
            onClick={() => {
              openReader(m)
            }}
          >
            <span className="label">{sources.get(m.source)?.outlet ?? sources.get(m.source)?.file}</span>
            <span className="wording-words">
              <Words evidence={m} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
