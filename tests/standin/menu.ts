import type * as Electron from 'electron'
import { refuse } from './record'

type Template = Electron.MenuItemConstructorOptions

/** The application menu, as the test reads it. */
export const current: { menu: Menu | null } = { menu: null }

export class Menu {
  readonly items: readonly Template[]

  constructor(items: readonly Template[]) {
    this.items = items
  }

  static buildFromTemplate(template: Template[]): Menu {
    const keys = flat(template).flatMap(({ accelerator }) => (accelerator ? [accelerator] : []))
    const twice = keys.find((key, at) => keys.indexOf(key) !== at)
    if (twice !== undefined) refuse(`two menu items with the key ${String(twice)}`)
    return new Menu(template)
  }

  static setApplicationMenu(menu: Menu | null): void {
    current.menu = menu
  }
}

export const flat = (items: readonly Template[]): Template[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
