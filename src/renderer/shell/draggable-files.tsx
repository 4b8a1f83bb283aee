import { File } from 'lucide-react'
import { call } from '../bridge/call'
import type { FileRef } from '../bridge/types'
import { useApp } from '../state/app-store'
import { reportFailure } from '../state/report'
import { t } from '../strings'

/** Exported files that the pointer can take out of the window, where the host has one of its own. */
export function DraggableFiles({ files }: { files: readonly FileRef[] }) {
  const isNative = useApp((s) => s.info?.dialogs === 'native')
  if (!isNative) return null
  return files.map((file) => (
    <span
      key={file.handle}
      className="toast-file small"
      draggable
      title={t.dragOut}
      onDragStart={(event) => {
        event.preventDefault() // the host drags the file itself
        void dragOut(file)
      }}
    >
      <File size={13} aria-hidden />
      {file.name}
    </span>
  ))
}

async function dragOut({ handle }: FileRef): Promise<void> {
  const reply = await call('export.drag', { file: handle })
  if (!reply.ok) reportFailure(reply.error)
}
