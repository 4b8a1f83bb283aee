import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { MENU_COMMANDS } from '../../../../src/contract/operations'
import { menuTemplate } from '../../../../src/main/hosts/electron/menu-template'

/** The page's own list: it asks what machine it is on, and this is no page. */
async function pageCommands() {
  vi.stubGlobal('navigator', { platform: 'Linux x86_64' })
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }))
  const { commands } = await import('../../../../src/renderer/commands/commands')
  return commands
}

const nothing = (): void => undefined
const actions = {
  command: nothing,
  newWindow: nothing,
  about: nothing,
  openRecent: nothing,
  clearRecent: nothing
}

const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

const menu = (isMac: boolean, isPackaged = true) =>
  flat(menuTemplate(actions, { isMac, isPackaged, recent: [] }))

describe('the application menu', () => {
  it('has the page’s commands, all of them, under their names and their keys', async () => {
    const commands = await pageCommands()
    expect([...MENU_COMMANDS].sort()).toEqual(commands.map(({ id }) => id).sort())
    const items = menu(false)
    for (const { id, title, keys } of commands) {
      const withMod = keys?.find((key) => key.startsWith('Mod+'))
      expect(items.find((item) => item.id === id)).toMatchObject({
        label: title,
        ...(withMod === undefined ? {} : { accelerator: withMod.replace('Mod', 'CmdOrCtrl') })
      })
    }
  })

  it('takes no key that is also a letter to be typed', () => {
    const keys = menu(false).flatMap(({ accelerator }) => accelerator ?? [])
    expect(keys.filter((key) => !String(key).startsWith('CmdOrCtrl+'))).toEqual([])
  })

  it('is each system’s own: on a Mac the app’s menu has About and Quit, elsewhere Help and File do', () => {
    const [mac, other] = [true, false].map((isMac) =>
      menuTemplate(actions, { isMac, isPackaged: true, recent: [] })
    )
    const within = (items: readonly MenuItemConstructorOptions[] = [], label: string) =>
      flat(items.filter((item) => item.label === label || item.role === label).slice(0, 1))
    const names = (items: MenuItemConstructorOptions[]) => items.map((item) => item.id ?? item.role)
    expect(names(within(mac, 'Briefing Desk'))).toEqual(
      expect.arrayContaining(['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit'])
    )
    expect(names(within(mac, '&File'))).not.toContain('quit')
    expect(names(within(mac, 'help'))).not.toContain('about')
    expect(names(within(other, '&File'))).toContain('quit')
    expect(names(within(other, 'help'))).toContain('about')
    expect(within(other, 'Briefing Desk')).toEqual([])
  })

  it('has Chromium’s own tools in a clone only', () => {
    const roles = (isPackaged: boolean) => menu(false, isPackaged).map(({ role }) => role)
    expect(roles(true)).not.toContain('toggleDevTools')
    expect(roles(false)).toContain('toggleDevTools')
  })
})

describe('the projects opened last', () => {
  const recent = (...paths: string[]) =>
    menuTemplate(actions, { isMac: false, isPackaged: true, recent: paths })
      .flatMap((item) => (Array.isArray(item.submenu) ? item.submenu : []))
      .find(({ id }) => id === 'recent')
  const labels = (...paths: string[]) =>
    flat([recent(...paths) ?? {}])
      .slice(1)
      .flatMap(({ label }) => label ?? [])

  it('are named by their files, and by their folders where two have one name', () => {
    expect(labels('/a/x.briefing', '/b/y & z.briefing', '/c/x.briefing')).toEqual([
      'x.briefing (/a)',
      'y && z.briefing',
      'x.briefing (/c)',
      'Clear this list'
    ])
  })

  it('are ten at most, and cannot be asked for where there are none', () => {
    expect(labels(...Array.from({ length: 30 }, (_, n) => `/${String(n)}.briefing`))).toHaveLength(11)
    expect(recent()).toMatchObject({ enabled: false })
  })
})
