import { useId, useState, type FormEvent } from 'react'
import { linkAddress } from '../../core/briefing/link-address'
import { Button } from '../parts/button'
import { t } from '../strings'

interface LinkFormProps {
  readonly words: string
  /** Where the words lead now, or null. */
  readonly href: string | null
  /** Null takes the link away. */
  readonly onSet: (href: string | null) => void
  readonly onClose: () => void
}

/** Asks where words should lead; an empty address makes them plain words again. */
export function LinkForm({ words, href, onSet, onClose }: LinkFormProps) {
  const id = useId()
  const [typed, setTyped] = useState(href ?? '')
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const address = linkAddress(typed)
    if (typed.trim() === '') onSet(null)
    else if (address === null) setWrong(true)
    else onSet(address)
  }
  return (
    <form
      className="link-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
    >
      <label className="small quiet" htmlFor={`${id}-address`}>
        {t.memo.link.words(words)}
      </label>
      <div className="link-row">
        <input
          id={`${id}-address`}
          className="input input-small"
          value={typed}
          placeholder={t.memo.link.placeholder}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
        />
        <Button look="strong" className="button-small" type="submit">
          {t.memo.link.set}
        </Button>
        {href === null ? null : (
          <Button
            look="outline"
            className="button-small"
            onPress={() => {
              onSet(null)
            }}
          >
            {t.memo.link.remove}
          </Button>
        )}
      </div>
      {wrong ? (
        <p id={`${id}-wrong`} role="alert" className="small doubt">
          {t.memo.link.wrong}
        </p>
      ) : null}
    </form>
  )
}
