import { useEffect, useState } from 'react'
import { GridList, GridListItem, type Selection } from 'react-aria-components'
import { call } from '../bridge/call'
import type { Output } from '../bridge/types'
import type { DialogOf } from '../state/app-store'
import { reportFailure } from '../state/report'
import { shortDate, shortSize, t } from '../strings'
import { DialogButtons } from './dialog-buttons'
import { DialogFrame } from './dialog-frame'

/** The app's own dialog for opening: the files of the workspace folder that fit. */
export function OpenFileDialog({ request }: { request: DialogOf<'open-file'> }) {
  const { purpose, answer } = request
  const multiple = purpose === 'sources'
  const [listed, setListed] = useState<Output<'workspace.list'> | null>(null)
  const [chosen, setChosen] = useState<Selection>(new Set())
  useEffect(() => {
    void call('workspace.list', { purpose }).then((reply) => {
      if (reply.ok) setListed(reply.value)
      else reportFailure(reply.error)
    })
  }, [purpose])
  const entries = listed?.entries ?? []
  const handles = chosen === 'all' ? entries.map((e) => e.handle) : [...chosen].map(String)
  return (
    <DialogFrame
      title={multiple ? t.dialogs.openSources : t.dialogs.openProject}
      size="wide"
      onClose={() => {
        answer(null)
      }}
    >
      <p className="small quiet">{listed ? t.dialogs.inFolder(listed.folder) : t.busy.opening}</p>
      <GridList
        className="files"
        aria-label={multiple ? t.dialogs.openSources : t.dialogs.openProject}
        items={entries}
        autoFocus
        selectionMode={multiple ? 'multiple' : 'single'}
        selectionBehavior={multiple ? 'toggle' : 'replace'}
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={setChosen}
        renderEmptyState={() => (
          <div className="empty quiet">
            <p>{listed ? t.dialogs.emptyFolder(listed.folder) : ''}</p>
            {listed && multiple ? <p>{t.dialogs.emptyFolderHint}</p> : null}
          </div>
        )}
        onAction={(key) => {
          answer([String(key)])
        }}
      >
        {(entry) => (
          <GridListItem id={entry.handle} className="file" textValue={entry.name}>
            <span className="file-name truncate">{entry.name}</span>
            <span className="small quiet">{shortSize(entry.size)}</span>
            <span className="small quiet">{shortDate(entry.modified)}</span>
          </GridListItem>
        )}
      </GridList>
      <DialogButtons
        yes={multiple ? t.dialogs.add(handles.length) : t.dialogs.open}
        isDisabled={handles.length === 0}
        onYes={() => {
          answer(handles)
        }}
        onCancel={() => {
          answer(null)
        }}
      />
    </DialogFrame>
  )
}
