import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../parts/button'
import { t } from '../strings'
import './dialogs.css'

interface DialogFrameProps {
  readonly title: string
  readonly size?: 'small' | 'wide'
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the desk: named by its heading, closed by its cross, by Escape or by a press beside it. */
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
          <IconButton label={t.close} keys="Esc" className="dialog-close" onPress={onClose}>
            <X size={16} aria-hidden />
          </IconButton>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
