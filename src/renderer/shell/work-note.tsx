import { Button } from '../parts/button'
import { useApp } from '../state/app-store'
import { cancelWork } from '../state/work'
import { t } from '../strings'

/** What takes long, how far it is, and the way to stop it. */
export function WorkNote() {
  const busy = useApp((s) => s.busy)
  if (!busy?.slow) return null
  const { name, stoppable, done, total } = busy
  return (
    <section className="work-note" aria-label={t.work.label}>
      <div className="work-name">
        <span>{name}</span>
        {total > 1 ? <span className="small quiet">{t.work.howFar(done, total)}</span> : null}
      </div>
      <progress aria-label={name} {...(total > 0 ? { value: done, max: total } : {})} />
      {stoppable ? (
        <Button look="outline" className="button-small" onPress={cancelWork}>
          {t.cancel}
        </Button>
      ) : null}
    </section>
  )
}
