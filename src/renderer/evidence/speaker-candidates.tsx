import type { Evidence } from '../../core/evidence/evidence'
import { Button } from '../parts/button'
import { useEvidenceOf } from '../state/derived'
import { candidates } from '../state/speaker-candidates'
import { t } from '../strings'

interface SpeakerCandidatesProps {
  readonly evidence: Evidence
  readonly onChoose: (name: string) => void
}

/** Who might say what nobody is known to say: those the article quotes, and why none of them was taken. */
export function SpeakerCandidates({ evidence, onChoose }: SpeakerCandidatesProps) {
  const names = candidates(evidence, useEvidenceOf(evidence.source))
  const mention = evidence.speaker?.mention
  if (evidence.speaker?.name || names.length === 0) return null
  return (
    <div className="candidates">
      <p className="doubt">{mention ? t.evidence.couldBe(mention) : t.evidence.tiedToNobody}</p>
      {names.map((name) => (
        <Button
          key={name}
          look="outline"
          className="button-small"
          aria-label={`${name}: ${t.evidence.saysIt}`}
          onPress={() => {
            onChoose(name)
          }}
        >
          {name}
        </Button>
      ))}
    </div>
  )
}
