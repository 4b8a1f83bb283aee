import type { Conflict, ConflictSide, Variant } from '../../core/corroboration/claim'
import type { Evidence } from '../../core/evidence/evidence'
import { useOutletName } from '../state/derived'
import type { Card } from '../state/evidence-cards'
import { openReader } from '../state/view-store'
import { t } from '../strings'
import { Difference } from './difference'
import { SpeakerForm } from './speaker-form'

/** What stands behind a card: conflicts, each wording with its articles, and why it ranks where it does. */
export function CardDetails({ card }: { card: Card }) {
  const conflicts = card.claim?.conflicts ?? []
  const variants: readonly Variant[] = card.claim?.variants ?? []
  return (
    <div className="details small">
      {conflicts.map((conflict, i) => (
        <ConflictLine key={i} conflict={conflict} />
      ))}
      <ul className="wordings">
        {variants.length > 0
          ? variants.map((variant, i) => (
              <Wording
                key={i}
                variant={variant}
                first={i === 0 ? null : (variants[0]?.text ?? null)}
                card={card}
              />
            ))
          : card.members.map((m) => (
              <li key={m.id}>
                <Article evidence={m} />
              </li>
            ))}
      </ul>
      <SpeakerForm card={card} />
      <Why evidence={card.lead} />
    </div>
  )
}

interface WordingProps {
  readonly variant: Variant
  /** The first wording, that this one is compared with; null for the first itself. */
  readonly first: string | null
  readonly card: Card
}

function Wording({ variant, first, card }: WordingProps) {
  const members = card.members.filter((m) => variant.members.includes(m.id))
  return (
    <li className="wording">
      <p className="wording-words">
        {first === null ? variant.text : <Difference from={first} variant={variant} />}
      </p>
      <p className="wording-articles">
        {members.map((m) => (
          <Article key={m.id} evidence={m} />
        ))}
      </p>
    </li>
  )
}

function Article({ evidence }: { evidence: Evidence }) {
  return (
    <button
      className="link"
      onClick={() => {
        openReader(evidence)
      }}
    >
      {useOutletName(evidence.source)}
    </button>
  )
}

function ConflictLine({ conflict }: { conflict: Conflict }) {
  const [a, b] = conflict.sides
  return (
    <p className="conflict">
      <strong className="doubt">{t.conflictKinds[conflict.kind]}</strong> <Side side={a} />{' '}
      {t.evidence.against} <Side side={b} />
    </p>
  )
}

function Side({ side }: { side: ConflictSide }) {
  const outlet = useOutletName(side.source)
  return (
    <button
      className="link"
      onClick={() => {
        openReader(side)
      }}
    >
      ‘{side.text}’ ({outlet})
    </button>
  )
}

function Why({ evidence }: { evidence: Evidence }) {
  if (evidence.reasons.length === 0) return null
  const known = evidence.reasons.map((r) => t.reasons[r])
  return (
    <p className="quiet">
      {t.evidence.why(evidence.score)} {known.join(' · ')}
    </p>
  )
}
