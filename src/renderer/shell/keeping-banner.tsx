import { CloudOff } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from '../parts/button'
import { useApp } from '../state/app-store'
import { copyMemo } from '../state/copy-memo'
import { useKeeping } from '../state/sync'
import { t } from '../strings'

/** That changes are in this window alone, why, and how to get them out. */
export function KeepingBanner() {
  const { state, unsent } = useKeeping()
  const host = useApp((s) => s.info?.host)
  useEffect(() => {
    // A native window asks by itself before it closes.
    if (state === 'kept' || host !== 'web') return
    const stay = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
    }
    addEventListener('beforeunload', stay)
    return () => {
      removeEventListener('beforeunload', stay)
    }
  }, [state, host])
  if (state === 'kept') return null
  return (
    <section className="banner" aria-label={t.keeping.label}>
      <CloudOff size={14} aria-hidden />
      <p>
        {t.keeping[state]} <strong>{t.keeping.unsent(unsent)}</strong>{' '}
        {state === 'broken' ? t.keeping.brokenHint : ''}
      </p>
      <span className="top-space" />
      <Button look="outline" className="button-small" onPress={() => void copyMemo()}>
        {t.keeping.copy}
      </Button>
      {state === 'broken' ? (
        <Button
          look="strong"
          className="button-small"
          onPress={() => {
            location.reload()
          }}
        >
          {t.keeping.reload}
        </Button>
      ) : null}
    </section>
  )
}
