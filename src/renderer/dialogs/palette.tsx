import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter
} from 'react-aria-components'
import { flushSync } from 'react-dom'
import { commands } from '../commands/commands'
import { showKeys } from '../commands/show-keys'
import { t } from '../strings'
import './dialogs.css'

/** Every command by its name: type a few letters, Enter. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { contains } = useFilter({ sensitivity: 'base' })
  const [before] = useState(() => document.activeElement)
  /** Goes, with the focus back where it was: a command may move it on from there, before the next key. */
  const leave = (): void => {
    flushSync(onClose)
    if (before instanceof HTMLElement) before.focus()
  }
  return (
    <ModalOverlay
      className="veil veil-top"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="palette">
        <Dialog aria-label={t.commands.titles.palette}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={t.commands.filter} autoFocus>
              <Input className="palette-input" placeholder={t.commands.filter} />
            </SearchField>
            <div className="palette-menu" role="group" aria-label={t.commands.titles.palette} tabIndex={0}>
              <Menu
                className="palette-list"
                aria-label={t.commands.titles.palette}
                items={commands.filter((c) => c.id !== 'palette')}
                renderEmptyState={() => <p className="empty quiet">{t.commands.none}</p>}
                onAction={(id) => {
                  leave()
                  commands.find((c) => c.id === id)?.run()
                }}
              >
                {(command) => (
                  <MenuItem id={command.id} className="menu-item" textValue={command.title}>
                    <span>
                      <span className="palette-group quiet">{t.commands.groups[command.group]}</span>
                      {command.title}
                    </span>
                    {command.keys?.[0] ? <kbd>{showKeys(command.keys[0])}</kbd> : null}
                  </MenuItem>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
