import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../../contract/operations'
import { recentMenu, type RecentActions } from './recent-menu'

/** What the menu can ask of this side. */
export interface MenuActions extends RecentActions {
  /** Asks it of the page in front. */
  command(command: MenuCommand): void
  newWindow(): void
  about(): void
}

export interface MenuLook {
  readonly isMac: boolean
  readonly isPackaged: boolean
  /** Paths of the projects opened last, newest first. */
  readonly recent: readonly string[]
}

type Item = MenuItemConstructorOptions
type MakeItem = (label: string, command: MenuCommand, accelerator?: string) => Item

const separator: Item = { type: 'separator' }

/**
 * The application menu: the page's commands under the names and keys they have there (a test compares the two lists),
 * and what belongs to the system. A key without Ctrl or ⌘ is the page's alone, since it is also a letter.
 */
export function menuTemplate(actions: MenuActions, { isMac, isPackaged, recent }: MenuLook): Item[] {
  const item: MakeItem = (label, command, accelerator) => ({
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator: `CmdOrCtrl+${accelerator}` }),
    click: () => {
      actions.command(command)
    }
  })
  const about: Item = { id: 'about', label: 'About Briefing Desk', click: actions.about }
  return [
    ...(isMac ? [appMenu(about)] : []),
    { label: '&File', submenu: fileMenu(item, actions, recentMenu(recent, actions), isMac) },
    { label: '&Edit', submenu: editMenu(item) },
    { label: '&View', submenu: viewMenu(item, isPackaged) },
    { role: 'windowMenu' },
    { role: 'help', submenu: [...helpMenu(item), ...(isMac ? [] : [separator, about])] }
  ]
}

const appMenu = (about: Item): Item => ({
  label: 'Briefing Desk',
  submenu: [
    about,
    separator,
    { role: 'services' },
    separator,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    separator,
    { role: 'quit' }
  ]
})

const fileMenu = (item: MakeItem, actions: MenuActions, recent: Item, isMac: boolean): Item[] => [
  item('New briefing…', 'new', 'N'),
  { id: 'new-window', label: 'New window', accelerator: 'CmdOrCtrl+Shift+N', click: actions.newWindow },
  item('Open…', 'open', 'O'),
  recent,
  item('Open the sample briefing', 'sample'),
  separator,
  item('Save', 'save', 'S'),
  item('Save as…', 'save-as', 'Shift+S'),
  item('Earlier versions…', 'versions'),
  separator,
  item('Export…', 'export', 'E'),
  item('Export as Word document', 'export-docx'),
  item('Export as PDF', 'export-pdf'),
  item('Export as web page', 'export-html'),
  item('Export as Markdown', 'export-md'),
  separator,
  { role: 'close' },
  ...(isMac ? [] : [{ role: 'quit' } as const])
]

const editMenu = (item: MakeItem): Item[] => [
  item('Undo', 'undo', 'Z'),
  item('Redo', 'redo', 'Shift+Z'),
  separator,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'pasteAndMatchStyle' },
  { role: 'selectAll' },
  separator,
  item('Add articles…', 'add-sources'),
  item('Paste an article…', 'paste-source'),
  item('Add a section', 'add-section'),
  item('Change the template…', 'template')
]

const viewMenu = (item: MakeItem, isPackaged: boolean): Item[] => [
  item('All commands', 'palette', 'K'),
  item('Search evidence', 'search'),
  separator,
  item('Go to the sources', 'sources', '1'),
  item('Go to the evidence', 'evidence', '2'),
  item('Go to the memo', 'memo', '3'),
  item('Preview on and off', 'preview', '4'),
  item('Preview beside the memo', 'preview-beside', '5'),
  item('Origin map', 'origins'),
  separator,
  item('Theme: as the system', 'theme-system'),
  item('Theme: light', 'theme-light'),
  item('Theme: dark', 'theme-dark'),
  separator,
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { role: 'resetZoom' },
  { role: 'togglefullscreen' },
  ...(isPackaged ? [] : [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }])
]

const helpMenu = (item: MakeItem): Item[] => [
  item('Keyboard shortcuts', 'shortcuts'),
  item('Short guide', 'guide')
]
