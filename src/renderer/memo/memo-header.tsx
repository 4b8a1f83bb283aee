import type { TemplateField } from '../../core/template/template'
import { useTemplate } from '../state/derived'
import { perform } from '../state/edit'
import { useBriefing } from '../state/project-store'
import { t } from '../strings'
import { DateField } from './date-field'
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
            <FieldValue field={field} value={briefing.fields[field.id] ?? ''} />
          </label>
        ))}
      </div>
    </header>
  )
}

interface FieldValueProps {
  readonly field: TemplateField
  readonly value: string
}

/** One header line; a long one grows downwards. */
function FieldValue({ field, value }: FieldValueProps) {
  const change = (next: string): void => {
    perform(t.steps.field(field.label), [{ type: 'set-field', field: field.id, value: next }], {
      group: `field ${field.id}`
    })
  }
  if (field.type === 'date')
    return (
      <DateField
        className="field-value"
        field={field.id}
        value={value}
        required={field.required}
        onChange={change}
      />
    )
  return (
    <textarea
      rows={1}
      data-field={field.id}
      className={field.id === 'subject' ? 'field-value field-strong' : 'field-value'}
      value={value}
      placeholder={t.memo.write1}
      aria-required={field.required}
      onChange={(event) => {
        change(event.target.value.replace(/\n/g, ' '))
      }}
    />
  )
}
