import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../../contract/operations'

/** The application menu. What changes the briefing is asked of the page, which alone knows what can be undone. */
export function setMenu(send: (command: MenuCommand) => void, isMac: boolean, isPackaged: boolean): void {
  const item = (label: string, command: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    accelerator,
    click: () => {
      send(command)
    }
  })
  const menus: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    { label: '&File', submenu: fileMenu(item, isMac) },
    { label: '&Edit', submenu: editMenu(item, isMac) },
    { label: '&View', submenu: viewMenu(isPackaged) },
    { role: 'windowMenu' },
    { role: 'help', submenu: [{ role: 'about' }] }
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus))
}

type MakeItem = (label: string, command: MenuCommand, accelerator: string) => MenuItemConstructorOptions

const separator: MenuItemConstructorOptions = { type: 'separator' }

const fileMenu = (item: MakeItem, isMac: boolean): MenuItemConstructorOptions[] => [
  item('&New', 'new', 'CmdOrCtrl+N'),
  item('&Open…', 'open', 'CmdOrCtrl+O'),
  separator,
  item('&Save', 'save', 'CmdOrCtrl+S'),
  item('Save &As…', 'save-as', 'CmdOrCtrl+Shift+S'),
  separator,
  item('&Export…', 'export', 'CmdOrCtrl+E'),
  separator,
  isMac ? { role: 'close' } : { role: 'quit' }
]

const editMenu = (item: MakeItem, isMac: boolean): MenuItemConstructorOptions[] => [
  item('&Undo', 'undo', 'CmdOrCtrl+Z'),
  item('&Redo', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
  separator,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'pasteAndMatchStyle' },
  { role: 'selectAll' }
]

const viewMenu = (isPackaged: boolean): MenuItemConstructorOptions[] => [
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { role: 'resetZoom' },
  { role: 'togglefullscreen' },
  ...(isPackaged ? [] : [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }])
]
