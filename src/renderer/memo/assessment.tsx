import type { Confidence, JudgementItem } from '../../core/briefing/briefing'
import { LIKELIHOOD } from '../../core/memo/likelihood'
import { Choice } from '../parts/choice'
import { useTemplate } from '../state/derived'
import { perform } from '../state/edit'
import { t } from '../strings'

const levels: readonly Confidence[] = ['high', 'moderate', 'low']

/** Likelihood and confidence of a judgement, each on its own. */
export function Assessment({ item }: { item: JudgementItem }) {
  const scale = LIKELIHOOD[useTemplate()?.likelihood ?? 'icd-203']
  const terms = scale.terms.flatMap(([words, range]) => words.map((word) => ({ word, range })))
  const set = (change: Partial<Pick<JudgementItem, 'likelihood' | 'confidence'>>, name: string): void => {
    perform(name, [{ type: 'replace-item', item: { ...item, ...change } }])
  }
  return (
    <span className="assessment">
      <Choice
        label={t.memo.likelihood}
        className={item.likelihood ? 'choice-set' : ''}
        value={item.likelihood ?? ''}
        options={[
          { id: '', title: t.memo.noLikelihood },
          ...terms.map(({ word, range }) => ({ id: word, title: word, hint: range }))
        ]}
        onChange={(value) => {
          set({ likelihood: value === '' ? null : value }, t.steps.likelihood)
        }}
      />
      <Choice
        label={t.memo.confidence}
        className={item.confidence ? 'choice-set' : ''}
        value={item.confidence ?? ''}
        options={[
          { id: '' as const, title: t.memo.noConfidence },
          ...levels.map((id) => ({ id, title: t.memo.confidences[id] }))
        ]}
        onChange={(value) => {
          set({ confidence: value === '' ? null : value }, t.steps.confidence)
        }}
      />
    </span>
  )
}
