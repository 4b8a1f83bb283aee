import { Button } from '../parts/button'
import type { DialogOf } from '../state/app-store'
import { useBriefing } from '../state/project-store'
import { t } from '../strings'
import { DialogFrame } from './dialog-frame'

/** Asks what becomes of changes that are in no file. */
export function UnsavedDialog({ request }: { request: DialogOf<'unsaved'> }) {
  const title = useBriefing().title || t.untitled
  return (
    <DialogFrame
      title={t.dialogs.unsavedHeading}
      onClose={() => {
        request.answer(null)
      }}
    >
      <p className="quiet">{t.dialogs.unsaved(title)}</p>
      <div className="dialog-buttons">
        <Button
          onPress={() => {
            request.answer('discard')
          }}
        >
          {t.dialogs.discard}
        </Button>
        <span className="dialog-space" />
        <Button
          look="outline"
          onPress={() => {
            request.answer(null)
          }}
        >
          {t.cancel}
        </Button>
        <Button
          look="strong"
          autoFocus
          onPress={() => {
            request.answer('save')
          }}
        >
          {t.dialogs.save}
        </Button>
      </div>
    </DialogFrame>
  )
}
