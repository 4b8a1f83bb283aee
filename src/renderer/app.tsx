import { Desk } from './shell/desk'
import { useApp } from './state/app-store'
import { start } from './state/project-files'
import { t } from './strings'
import { Button } from './parts/button'
import { copyMemo } from './state/copy-memo'
import { Guard } from './shell/guard'

/** The page: starting, on the desk, or unable to start. */
export function App() {
  const phase = useApp((s) => s.phase)
  if (phase.name === 'desk')
    return (
      <Guard instead={<Crashed />}>
        <Desk />
      </Guard>
    )
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

/** The desk has failed: what was done is with the host, and the words can be had. */
const Crashed = () => (
  <main className="app-failed">
    <h1>{t.failed.crashed}</h1>
    <p>{t.failed.crashedHint}</p>
    <p className="app-ways">
      <Button
        look="strong"
        onPress={() => {
          location.reload()
        }}
      >
        {t.keeping.reload}
      </Button>
      <Button look="outline" onPress={() => void copyMemo()}>
        {t.keeping.copy}
      </Button>
    </p>
  </main>
)
