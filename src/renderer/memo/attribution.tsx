import { CircleHelp } from 'lucide-react'
import type { QuoteItem } from '../../core/briefing/briefing'
import { t } from '../strings'

/** Who said it, as it will be printed, and where it is not known, that. */
export function Attribution({ item }: { item: QuoteItem }) {
  const { speaker } = item
  if (!speaker?.name)
    return (
      <span className="attribution doubt">
        <CircleHelp size={12} aria-hidden />{' '}
        {speaker?.mention ? t.evidence.unknownMention(speaker.mention) : t.evidence.unknown}
      </span>
    )
  return (
    <span className="attribution">
      — <strong>{speaker.name}</strong>
      {speaker.role ? `, ${speaker.role}` : ''}
      {speaker.resolution === 'explicit' || speaker.resolution === 'analyst' ? null : (
        <span className="quiet"> · {t.resolutions[speaker.resolution]}</span>
      )}
    </span>
  )
}
