import { Button } from '../parts/button'
import type { DialogOf } from '../state/app-store'
import { useBriefing } from '../state/project-store'
import { t } from '../strings'
import { DialogButtons } from './dialog-buttons'
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
      <DialogButtons
        yes={t.dialogs.save}
        autoFocus
        onYes={() => {
          request.answer('save')
        }}
        onCancel={() => {
          request.answer(null)
        }}
      >
        <Button
          onPress={() => {
            request.answer('discard')
          }}
        >
          {t.dialogs.discard}
        </Button>
      </DialogButtons>
    </DialogFrame>
  )
}
