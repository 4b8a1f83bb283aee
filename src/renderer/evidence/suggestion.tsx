import { Button } from '../parts/button'
import { useOutletName } from '../state/derived'
import { perform } from '../state/edit'
import type { Suggested } from '../state/evidence-cards'
import { openReader } from '../state/view-store'
import { t } from '../strings'

/** Where the engine only suspects that something else says the same: its words, and the analyst's decision. */
export function Suggestion({ suggested }: { suggested: Suggested }) {
  const [first, ...more] = suggested.others
  const outlet = useOutletName(first?.source ?? '')
  if (!first) return null
  const decide = (decision: 'confirmed' | 'split', note: string): void => {
    perform(t.steps.decideClaim, [{ type: 'decide-claim', claim: suggested.claim, decision }], { note })
  }
  return (
    <div className="suggestion small">
      <p className="suggestion-words">
        <span className="doubt">{t.evidence.suggested}</span>{' '}
        <button
          className="link"
          onClick={() => {
            openReader(first)
          }}
        >
          {outlet}
        </button>
        : {first.text}
        {more.length > 0 ? ` ${t.evidence.andMore(more.length)}` : ''}
      </p>
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
