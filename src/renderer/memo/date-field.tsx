import { useId, useState } from 'react'
import { formatDate } from '../../core/memo/dates'
import { readDate } from '../../core/memo/read-date'
import { useTemplate } from '../state/derived'
import { t } from '../strings'

interface DateFieldProps {
  readonly className: string
  /** Which line of the memo's header it is, if it is one. */
  readonly field?: string
  /** ISO date, or empty. */
  readonly value: string
  readonly required?: boolean
  /** Hears of whole dates, and of an emptied field. */
  readonly onChange: (value: string) => void
}

/** A date as the memo will print it; typed in words or as ISO, and never guessed from figures alone. */
export function DateField({ className, field, value, required, onChange }: DateFieldProps) {
  const id = useId()
  const template = useTemplate()
  const language = template?.language ?? 'en-GB'
  /** What is being typed, or was typed and is no date; null while the value itself is shown. */
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  return (
    <span className="date-field">
      <input
        className={className}
        data-field={field}
        value={draft ?? formatDate(value, language, template?.dates ?? 'long')}
        placeholder={t.memo.datePlaceholder}
        aria-required={required ?? false}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          const typed = event.target.value
          const iso = typed.trim() === '' ? '' : readDate(typed, language)
          setDraft(typed)
          setWrong(false)
          if (iso !== null && iso !== value) onChange(iso)
        }}
        onBlur={() => {
          if (draft === null) return
          const understood = draft.trim() === '' || readDate(draft, language) !== null
          setWrong(!understood)
          if (understood) setDraft(null)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === null) return
          event.stopPropagation()
          setDraft(null)
          setWrong(false)
        }}
      />
      {wrong ? (
        <span id={`${id}-wrong`} role="alert" className="small doubt">
          {t.memo.dateWrong}
        </span>
      ) : null}
    </span>
  )
}
