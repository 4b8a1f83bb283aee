import { Glyph } from './glyph'
import { Popup } from './popup'
import { PopupRow } from './popup-row'
import { usePopup } from './use-popup'
import './parts.css'

/** One for all: what is the same element is not drawn anew with each of them. */
const DOWN = <Glyph name="down" size={12} />

interface ChoiceProps<K extends string> {
  readonly label: string
  readonly value: K
  readonly options: readonly { readonly id: K; readonly title: string; readonly hint?: string }[]
  readonly onChange: (value: K) => void
  readonly className?: string
}

/** One of a few, in a quiet select. */
export function Choice<K extends string>({
  label,
  value,
  options,
  onChange,
  className = ''
}: ChoiceProps<K>) {
  const { anchor, trigger, close, leave } = usePopup('listbox')
  const title = options.find((o) => o.id === value)?.title ?? ''
  return (
    <span className={`choice ${className}`}>
      <button type="button" className="choice-button" aria-label={`${label}: ${title}`} {...trigger}>
        <span className="truncate">{title}</span>
        {DOWN}
      </button>
      {anchor ? (
        <Popup role="listbox" label={label} anchor={anchor} onClose={close}>
          {options.map((o) => (
            <PopupRow
              key={o.id}
              role="option"
              chosen={o.id === value}
              onChoose={() => {
                leave()
                if (o.id !== value) onChange(o.id)
              }}
            >
              {o.title}
              {o.hint ? <span className="small quiet">{o.hint}</span> : null}
            </PopupRow>
          ))}
        </Popup>
      ) : null}
    </span>
  )
}
