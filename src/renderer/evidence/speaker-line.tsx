import { CircleHelp } from 'lucide-react'
import type { Evidence } from '../../core/evidence/evidence'
import { t } from '../strings'

/** Who says it and how that is known; where it is not known, the words the text does have. */
export function SpeakerLine({ evidence }: { evidence: Evidence }) {
  const { speaker } = evidence
  if (!speaker?.name) {
    const text = speaker?.mention ? t.evidence.unknownMention(speaker.mention) : t.evidence.unknown
    return (
      <p className="speaker small doubt">
        <CircleHelp size={13} aria-hidden /> {text}
      </p>
    )
  }
  const sure = speaker.resolution === 'explicit'
  return (
    <p className="speaker small">
      <strong>{speaker.name}</strong>
      {speaker.role ? <span className="quiet">, {speaker.role}</span> : null}
      {sure ? null : (
        <span className="quiet">
          {' '}
          · {t.resolutions[speaker.resolution]}
          {speaker.mention && speaker.mention !== speaker.name
            ? `: ${t.evidence.saidBy(speaker.mention)}`
            : ''}
        </span>
      )}
    </p>
  )
}
