import type { MenuItemConstructorOptions } from 'electron'
import { basename, dirname } from 'node:path'

/** What can be done with the projects opened last. */
export interface RecentActions {
  openRecent(path: string): void
  clearRecent(): void
}

/** Projects shown; the list itself is longer. */
const MOST = 10

/** The projects opened last, and an entry that forgets them. */
export function recentMenu(paths: readonly string[], actions: RecentActions): MenuItemConstructorOptions {
  const shown = paths.slice(0, MOST)
  return {
    id: 'recent',
    label: 'Open recent',
    enabled: shown.length > 0,
    submenu: [
      ...shown.map((path) => ({
        label: plain(label(path, shown)),
        click: () => {
          actions.openRecent(path)
        }
      })),
      { type: 'separator' },
      { id: 'clear-recent', label: 'Clear this list', click: actions.clearRecent }
    ]
  }
}

/** A file's name, and its folder where two have one name. */
function label(path: string, all: readonly string[]): string {
  const name = basename(path)
  const isAlone = all.filter((other) => basename(other) === name).length === 1
  return isAlone ? name : `${name} (${dirname(path)})`
}

/** Menus take a single ampersand for the mark of a letter. */
const plain = (text: string): string => text.replaceAll('&', '&&')
