import { useEffect, useState } from 'react'
import { call } from '../bridge/call'
import type { Output } from '../bridge/types'
import type { DialogOf } from '../state/app-store'
import { t } from '../strings'
import { DialogButtons } from './dialog-buttons'
import { DialogFrame } from './dialog-frame'

type Found = Output<'workspace.file'> | { readonly problem: string } | null

/** Waits this long after a keystroke before asking whether a name is taken, in milliseconds. */
const PAUSE = 150

/** The app's own dialog for saving: a name in the workspace folder, and whether it is taken. */
export function SaveFileDialog({ request }: { request: DialogOf<'save-file'> }) {
  const { purpose, suggestion, format, answer } = request
  const [name, setName] = useState(suggestion)
  const [found, setFound] = useState<Found>(null)
  const look = (wanted: string): Promise<Found> =>
    call('workspace.file', { purpose, name: wanted, format }).then((reply) =>
      reply.ok ? reply.value : { problem: reply.error.message }
    )
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      if (name.trim() !== '')
        void look(name.trim()).then((result) => {
          if (current) setFound(result)
        })
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the request never changes while the dialog is open
  }, [name])
  const submit = async (): Promise<void> => {
    const result = await look(name.trim())
    setFound(result)
    if (result && 'file' in result) answer(result.file.handle)
  }
  return (
    <DialogFrame
      title={format ? t.dialogs.saveExport(t.formats[format]) : t.dialogs.saveProject}
      onClose={() => {
        answer(null)
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <label className="dialog-field">
          <span className="label">{t.dialogs.name}</span>
          <input
            className="input"
            value={name}
            maxLength={200}
            autoFocus
            onFocus={(event) => {
              event.currentTarget.select()
            }}
            onChange={(event) => {
              setName(event.target.value)
            }}
          />
        </label>
        <p className="small dialog-note" role="status">
          <Remark found={found} />
        </p>
        <DialogButtons
          yes={t.dialogs.save}
          isDisabled={name.trim() === ''}
          onCancel={() => {
            answer(null)
          }}
        />
      </form>
    </DialogFrame>
  )
}

function Remark({ found }: { found: Found }) {
  if (!found) return null
  if ('problem' in found) return <span className="loss">{found.problem}</span>
  return found.exists ? (
    <span className="doubt">{t.dialogs.overwrite}</span>
  ) : (
    <span className="quiet">{found.file.name}</span>
  )
}
