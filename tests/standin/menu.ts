import type * as Electron from 'electron'
import { note, refuse } from './record'

type Template = Electron.MenuItemConstructorOptions

/** The application menu and the menu under the pointer, as the test reads them. */
export const current: { menu: Menu | null; popup: Menu | null } = { menu: null, popup: null }

export class Menu {
  readonly items: readonly Template[]

  constructor(items: readonly Template[]) {
    this.items = items
  }

  static buildFromTemplate(template: Template[]): Menu {
    const items = flat(template)
    for (const key of ['accelerator', 'id'] as const) {
      const all = items.flatMap((item) => (item[key] ? [item[key]] : []))
      const twice = all.find((one, at) => all.indexOf(one) !== at)
      if (twice !== undefined) refuse(`two menu items with the ${key} ${String(twice)}`)
    }
    for (const { role, type, label } of items)
      if (!role && !label && type !== 'separator') refuse('a menu item with neither a name nor a role')
    return new Menu(template)
  }

  static setApplicationMenu(menu: Menu | null): void {
    current.menu = menu
  }

  popup(): void {
    current.popup = this
    note('menu.popup')
  }
}

export const flat = (items: readonly Template[]): Template[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
