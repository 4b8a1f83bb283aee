import type { CSSProperties } from 'react'
import { markLook } from '../../core/memo/marking'
import { marksOf } from '../../core/template/marks'
import { Choice } from '../parts/choice'
import { useTemplate } from '../state/derived'
import { perform } from '../state/edit'
import { useBriefing } from '../state/project-store'
import { t } from '../strings'

/** The handling mark, in the colours it is printed in. */
export function MarkingChoice() {
  const { marking } = useBriefing()
  const scheme = useTemplate()?.marking.scheme ?? 'none'
  const known = marksOf(scheme)
  if (known.length === 0 && marking === null) return null
  const marks = marking === null || known.includes(marking) ? known : [marking, ...known]
  const look = marking === null ? null : markLook(marking)
  const style: CSSProperties = look ? { background: look.paper, color: look.ink } : {}
  return (
    <div className="marking" style={style} data-set={marking !== null || undefined}>
      <Choice
        label={t.top.marking}
        value={marking ?? ''}
        options={[{ id: '', title: t.top.noMarking }, ...marks.map((id) => ({ id, title: id }))]}
        onChange={(value) => {
          perform(t.steps.marking, [{ type: 'set-marking', marking: value === '' ? null : value }])
        }}
      />
    </div>
  )
}
