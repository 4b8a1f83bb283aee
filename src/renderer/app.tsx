import { Desk } from './shell/desk'
import { useApp } from './state/app-store'
import { start } from './state/project-files'
import { t } from './strings'
import { Button } from './parts/button'

/** The page: starting, on the desk, or unable to start. */
export function App() {
  const phase = useApp((s) => s.phase)
  if (phase.name === 'desk') return <Desk />
  if (phase.name === 'starting')
    return (
      <p className="app-wait" role="status">
        {t.starting}
      </p>
    )
  return (
    <main className="app-failed">
      <h1>{t.failed.heading}</h1>
      <p>{phase.failure.message}</p>
      <Button look="strong" onPress={() => void start()}>
        {t.failed.again}
      </Button>
    </main>
  )
}
