import { useState } from 'react'
import { pasteSource } from '../state/source-files'
import { t } from '../strings'
import { DialogButtons } from './dialog-buttons'
import { DialogFrame } from './dialog-frame'

/** An article as text from the clipboard. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState(t.dialogs.pasteDefault)
  const [text, setText] = useState('')
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    setAdding(true)
    void pasteSource(name.trim() || t.dialogs.pasteDefault, text).then((added) => {
      if (added) onClose()
      else setAdding(false)
    })
  }
  return (
    <DialogFrame title={t.dialogs.pasteHeading} size="wide" onClose={onClose}>
      <label className="dialog-field">
        <span className="label">{t.dialogs.pasteName}</span>
        <input
          className="input"
          value={name}
          maxLength={200}
          onChange={(event) => {
            setName(event.target.value)
          }}
        />
      </label>
      <label className="dialog-field">
        <span className="label">{t.dialogs.pasteText}</span>
        <textarea
          className="input paste-text"
          value={text}
          rows={14}
          autoFocus
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
      </label>
      <DialogButtons
        yes={t.dialogs.pasteAdd}
        isDisabled={adding || text.trim() === ''}
        onYes={add}
        onCancel={onClose}
      />
    </DialogFrame>
  )
}
