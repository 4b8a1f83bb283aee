import { Lock } from 'lucide-react'
import { Button } from '../parts/button'
import { useProject } from '../state/project-store'
import { saveAs } from '../state/project-files'
import { takeOver } from '../state/take-over'
import { shortDate, t } from '../strings'

/** Why nothing can be saved to the project's file, and the two ways on. */
export function AccessBanner() {
  const access = useProject((s) => s.access)
  const file = useProject((s) => s.file?.name ?? '')
  if (access.mode === 'writable') return null
  const { here, gone, host, since } = access.holder
  return (
    <section className="banner" aria-label={t.access.label}>
      <Lock size={14} aria-hidden />
      <p>
        <strong>{t.access.readOnly}</strong>{' '}
        {gone
          ? t.access.left(file)
          : here
            ? t.access.here(file)
            : t.access.elsewhere(file, host, shortDate(since))}
      </p>
      <span className="top-space" />
      <Button look="outline" className="button-small" onPress={() => void takeOver()}>
        {t.access.takeOver}
      </Button>
      <Button look="strong" className="button-small" onPress={() => void saveAs()}>
        {t.commands.titles['save-as']}
      </Button>
    </section>
  )
}
