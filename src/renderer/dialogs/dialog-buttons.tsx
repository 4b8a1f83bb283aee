import type { ReactNode } from 'react'
import { Button } from '../parts/button'
import { t } from '../strings'

interface DialogButtonsProps {
  /** What the dialog is for, in a word or two. */
  readonly yes: string
  /** Without it the button submits the form it stands in. */
  readonly onYes?: () => void
  readonly onCancel: () => void
  readonly isDisabled?: boolean
  /** Whether the answer has the focus at first. */
  readonly autoFocus?: boolean
  /** Another way out, at the far side. */
  readonly children?: ReactNode
}

/** The answers at the foot of a dialog: to leave it, and at the very end to do what it is for. */
export function DialogButtons({ yes, onYes, onCancel, isDisabled, autoFocus, children }: DialogButtonsProps) {
  return (
    <div className="dialog-buttons">
      {children}
      <span className="dialog-space" />
      <Button look="outline" onPress={onCancel}>
        {t.cancel}
      </Button>
      <Button
        look="strong"
        isDisabled={isDisabled ?? false}
        autoFocus={autoFocus ?? false}
        {...(onYes ? { onPress: onYes } : { type: 'submit' as const })}
      >
        {yes}
      </Button>
    </div>
  )
}
