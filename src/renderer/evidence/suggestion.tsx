import { Button } from '../parts/button'
import { perform } from '../state/edit'
import type { Card } from '../state/evidence-cards'
import { t } from '../strings'

/** Where the engine only suspects that pieces say the same: the analyst decides. */
export function Suggestion({ card }: { card: Card }) {
  const { claim } = card
  if (!card.suggested || !claim) return null
  const decide = (decision: 'confirmed' | 'split', note: string): void => {
    perform(t.steps.decideClaim, [{ type: 'decide-claim', claim: claim.id, decision }], { note })
  }
  return (
    <div className="suggestion small">
      <span className="doubt">{t.evidence.suggested(card.members.length)}</span>
      <Button
        className="button-small"
        onPress={() => {
          decide('confirmed', t.evidence.confirmedNote)
        }}
      >
        {t.evidence.confirm}
      </Button>
      <Button
        className="button-small"
        onPress={() => {
          decide('split', t.evidence.splitNote)
        }}
      >
        {t.evidence.split}
      </Button>
    </div>
  )
}
