import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton, Button } from '../parts/button'
import { dismissToast, useApp, type Toast } from '../state/app-store'
import { undo } from '../state/edit'
import { t } from '../strings'
import { DraggableFiles } from './draggable-files'

/** How long a note stays, in milliseconds, once nobody is at it; one that tells of trouble stays until it is dismissed. */
const STAY = 10_000

export function Toasts() {
  const toasts = useApp((s) => s.toasts)
  return (
    <section className="toasts" aria-label={t.notes}>
      {toasts.map((toast) => (
        <Note key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function Note({ toast }: { toast: Toast }) {
  const { id, tone, detail } = toast
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const stays = tone === 'bad' || detail.length > 0 || pointed || focused
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => {
      dismissToast(id)
    }, STAY)
    return () => {
      clearTimeout(timer)
    }
  }, [id, stays])
  return (
    <div
      className={`toast toast-${tone}`}
      role={tone === 'bad' ? 'alert' : undefined}
      onMouseEnter={() => {
        setPointed(true)
      }}
      onMouseLeave={() => {
        setPointed(false)
      }}
      onFocus={() => {
        setFocused(true)
      }}
      onBlur={() => {
        setFocused(false)
      }}
    >
      <div className="toast-text">
        <p>{toast.text}</p>
        {detail.length > 0 ? (
          <ul className="small">
            {detail.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
        <DraggableFiles files={toast.files} />
      </div>
      {toast.step ? (
        <Button
          className="toast-undo"
          onPress={() => {
            dismissToast(id)
            undo()
          }}
        >
          {t.undo}
        </Button>
      ) : null}
      <IconButton
        label={t.dismiss}
        className="icon-button-small"
        onPress={() => {
          dismissToast(id)
        }}
      >
        <X size={13} aria-hidden />
      </IconButton>
    </div>
  )
}
