import { LifeBuoy } from 'lucide-react'
import { Button } from '../parts/button'
import { useApp } from '../state/app-store'
import { discardRecovery, openRecovery } from '../state/project-files'
import { shortDate, t } from '../strings'

/** What a crash left behind: each briefing with what it holds that is in no file, to go on with or to let go. */
export function Recoveries() {
  const recoveries = useApp((s) => s.recoveries)
  if (recoveries.length === 0) return null
  return (
    <section className="recoveries" aria-label={t.recovery.heading}>
      <h3 className="label">{t.recovery.heading}</h3>
      <ul>
        {recoveries.map(({ id, title: given, changes, startedAt, file }) => {
          const title = given || t.untitled
          return (
            <li key={id} className="recovery">
              <LifeBuoy size={16} aria-hidden />
              <span className="recovery-words">
                <span className="start-name">{title}</span>
                <span className="small quiet">{t.recovery.holds(changes, shortDate(startedAt), file)}</span>
              </span>
              <Button
                look="outline"
                className="button-small"
                aria-label={t.recovery.discard(title)}
                onPress={() => void discardRecovery(id, title)}
              >
                {t.recovery.discardShort}
              </Button>
              <Button
                look="strong"
                className="button-small"
                aria-label={t.recovery.open(title)}
                onPress={() => void openRecovery(id)}
              >
                {t.recovery.openShort}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
