import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import './dialogs.css'

interface DialogFrameProps {
  readonly title: string
  readonly size?: 'small' | 'wide'
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the desk: named by its heading, closed by Escape or a click beside it. */
export function DialogFrame({ title, size = 'small', onClose, children }: DialogFrameProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`dialog-frame dialog-${size}`}>
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
