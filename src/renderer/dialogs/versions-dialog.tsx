import { useEffect, useState } from 'react'
import { call } from '../bridge/call'
import type { Output } from '../bridge/types'
import { useProject } from '../state/project-store'
import { reportFailure } from '../state/report'
import { restoreVersion } from '../state/restore-version'
import { settled } from '../state/sync'
import { shortDate, t } from '../strings'
import { DialogButtons } from './dialog-buttons'
import { DialogFrame } from './dialog-frame'
import { VersionChanges } from './version-changes'

type Version = Output<'versions.list'>[number]

/** What each save kept, what became of it since, and the way back to it. */
export function VersionsDialog({ onClose }: { onClose: () => void }) {
  const versions = useVersions()
  const [chosen, setChosen] = useState<string | null>(null)
  const version = versions?.find((v) => v.id === chosen) ?? versions?.[0]
  const saved = useProject((s) => s.file !== null)
  return (
    <DialogFrame title={t.versions.heading} size="wide" onClose={onClose}>
      {version ? (
        <div className="versions">
          <ul className="version-list" aria-label={t.versions.list}>
            {versions?.map((v) => (
              <li key={v.id}>
                <button
                  className="start-row"
                  aria-pressed={v.id === version.id}
                  onClick={() => {
                    setChosen(v.id)
                  }}
                >
                  <span>
                    <span className="start-name">{shortDate(v.savedAt)}</span>
                    <span className="small quiet">{t.versions.holds(v.items)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Compared key={version.id} version={version} onClose={onClose} />
        </div>
      ) : (
        <p className="empty quiet">{saved ? t.versions.none : t.versions.unsavedFile}</p>
      )}
    </DialogFrame>
  )
}

function useVersions(): readonly Version[] | null {
  const project = useProject((s) => s.project)
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  useEffect(() => {
    void call('versions.list', { project }).then((reply) => {
      if (reply.ok) setVersions(reply.value)
      else reportFailure(reply.error)
    })
  }, [project])
  return versions
}

/** One version against the briefing as it is now. */
function Compared({ version, onClose }: { version: Version; onClose: () => void }) {
  const project = useProject((s) => s.project)
  const [changes, setChanges] = useState<Output<'versions.compare'> | null>(null)
  useEffect(() => {
    let current = true
    void settled()
      .then(() => call('versions.compare', { project, version: version.id }))
      .then((reply) => {
        if (!reply.ok) reportFailure(reply.error)
        else if (current) setChanges(reply.value)
      })
    return () => {
      current = false
    }
  }, [project, version.id])
  const time = shortDate(version.savedAt)
  return (
    <section className="version" aria-label={t.versions.since(time)}>
      <h3 className="label">{t.versions.since(time)}</h3>
      <div className="version-changes" tabIndex={0} role="group" aria-label={t.versions.since(time)}>
        {changes ? <VersionChanges changes={changes} /> : <p className="quiet">{t.versions.looking}</p>}
      </div>
      <DialogButtons
        yes={t.versions.restore}
        onYes={() => {
          onClose()
          void restoreVersion(version.id, time)
        }}
        onCancel={onClose}
      />
    </section>
  )
}
