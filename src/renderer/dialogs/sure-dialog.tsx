import type { DialogOf } from '../state/app-store'
import { DialogButtons } from './dialog-buttons'
import { DialogFrame } from './dialog-frame'

/** Asks before something that cannot be taken back. */
export function SureDialog({ request }: { request: DialogOf<'sure'> }) {
  const { question, answer } = request
  const no = (): void => {
    answer(false)
  }
  return (
    <DialogFrame title={question.heading} onClose={no}>
      <p className="quiet">{question.text}</p>
      <DialogButtons
        yes={question.yes}
        onYes={() => {
          answer(true)
        }}
        onCancel={no}
      />
    </DialogFrame>
  )
}
