import { useTemplate } from '../state/derived'
import { perform } from '../state/edit'
import { useBriefing } from '../state/project-store'
import { t } from '../strings'
import { MarkingChoice } from './marking-choice'

/** The handling mark and the header lines of the template. */
export function MemoHeader() {
  const briefing = useBriefing()
  const template = useTemplate()
  return (
    <header className="memo-header">
      <MarkingChoice />
      <h2 className="masthead">{template?.masthead}</h2>
      <div className="fields">
        {template?.fields.map((field) => (
          <label key={field.id} className="field">
            <span className="label">{field.label}</span>
            <input
              className={field.id === 'subject' ? 'field-value field-strong' : 'field-value'}
              type={field.type === 'date' ? 'date' : 'text'}
              value={briefing.fields[field.id] ?? ''}
              aria-required={field.required}
              onChange={(event) => {
                perform(
                  t.steps.field(field.label),
                  [{ type: 'set-field', field: field.id, value: event.target.value }],
                  { group: `field ${field.id}` }
                )
              }}
            />
          </label>
        ))}
      </div>
    </header>
  )
}
