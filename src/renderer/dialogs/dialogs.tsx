import { openDialog, useApp } from '../state/app-store'
import { ExportDialog } from './export-dialog'
import { OpenFileDialog } from './open-file-dialog'
import { OriginsDialog } from './origins-dialog'
import { Palette } from './palette'
import { PasteDialog } from './paste-dialog'
import { SaveFileDialog } from './save-file-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'
import { SourceDialog } from './source-dialog'
import { StartDialog } from './start-dialog'
import { SureDialog } from './sure-dialog'
import { UnsavedDialog } from './unsaved-dialog'
import { VersionsDialog } from './versions-dialog'

const close = (): void => {
  openDialog(null)
}

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useApp((s) => s.dialog)
  switch (dialog?.name) {
    case 'start':
      return <StartDialog onClose={close} />
    case 'open-file':
      return <OpenFileDialog request={dialog} />
    case 'save-file':
      return <SaveFileDialog request={dialog} />
    case 'unsaved':
      return <UnsavedDialog request={dialog} />
    case 'sure':
      return <SureDialog request={dialog} />
    case 'versions':
      return <VersionsDialog onClose={close} />
    case 'paste':
      return <PasteDialog onClose={close} />
    case 'source':
      return <SourceDialog request={dialog} onClose={close} />
    case 'export':
      return <ExportDialog onClose={close} />
    case 'origins':
      return <OriginsDialog onClose={close} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />
    case 'palette':
      return <Palette onClose={close} />
    case undefined:
      return null
  }
}
