import { useState } from 'react'
import { Button } from '../parts/button'
import { correctSpeaker } from '../state/correct-speaker'
import type { Card } from '../state/evidence-cards'
import { useProject } from '../state/project-store'
import { t } from '../strings'
import { SpeakerCandidates } from './speaker-candidates'

/** Who says it, by the analyst's own hand; what the engine found can be had back. */
export function SpeakerForm({ card }: { card: Card }) {
  const { lead } = card
  const [name, setName] = useState(lead.speaker?.name ?? '')
  const corrected = useProject((s) => s.timeline.present.marks.speakers[lead.id] !== undefined)
  if (card.kind === 'fact') return null
  const choose = (chosen: string): void => {
    setName(chosen)
    correctSpeaker(lead, chosen)
  }
  return (
    <>
      <SpeakerCandidates evidence={lead} onChoose={choose} />
      <form
        className="speaker-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') correctSpeaker(lead, name.trim())
        }}
      >
        <label>
          <span className="quiet">{t.evidence.setSpeaker} </span>
          <input
            className="input input-small"
            value={name}
            onChange={(event) => {
              setName(event.target.value)
            }}
          />
        </label>
        <Button look="outline" className="button-small" type="submit" isDisabled={name.trim() === ''}>
          {t.evidence.set}
        </Button>
        {corrected ? (
          <Button
            className="button-small"
            onPress={() => {
              correctSpeaker(lead, null)
            }}
          >
            {t.evidence.takeBackSpeaker}
          </Button>
        ) : null}
      </form>
    </>
  )
}
