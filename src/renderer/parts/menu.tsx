import { Fragment, type ReactNode } from 'react'
import { Popup } from './popup'
import { PopupRow } from './popup-row'

export interface MenuEntry {
  readonly id: string
  readonly title: string
  readonly icon?: ReactNode
  readonly keys?: string
  readonly disabled?: boolean
  readonly run: () => void
}

/** Entries between two lines, under a heading where they need one. */
export interface MenuGroup {
  readonly heading?: string
  readonly entries: readonly MenuEntry[]
}

interface MenuProps {
  readonly label: string
  readonly anchor: HTMLElement
  readonly groups: readonly MenuGroup[]
  readonly onClose: () => void
}

/** What can be done, in groups. The focus is back on the button before anything is done, and may go on from there. */
export function Menu({ label, anchor, groups, onClose }: MenuProps) {
  return (
    <Popup role="menu" label={label} anchor={anchor} onClose={onClose}>
      {groups
        .filter((g) => g.entries.length > 0)
        .map(({ heading, entries }, i) => (
          <Fragment key={entries[0]?.id}>
            {i > 0 ? <div className="menu-line" role="separator" /> : null}
            <div role="group" aria-label={heading}>
              {heading === undefined ? null : (
                <div className="menu-head label" aria-hidden>
                  {heading}
                </div>
              )}
              {entries.map((entry) => (
                <PopupRow
                  key={entry.id}
                  role="menuitem"
                  disabled={entry.disabled === true}
                  onChoose={() => {
                    anchor.focus()
                    onClose()
                    entry.run()
                  }}
                >
                  <span className="menu-title">
                    {entry.icon}
                    {entry.title}
                  </span>
                  {entry.keys ? <kbd>{entry.keys}</kbd> : null}
                </PopupRow>
              ))}
            </div>
          </Fragment>
        ))}
    </Popup>
  )
}
