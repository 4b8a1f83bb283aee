import { app, Menu } from 'electron'
import { clearRecent, readRecent } from '../../files/recent-files'
import { showAbout } from './about'
import type { Desks } from './desks'
import { menuTemplate, type MenuActions } from './menu-template'

/** The application menu, set anew whenever the recent list changes; the system's own list is kept in step with ours. */
export class AppMenu {
  constructor(
    private readonly desks: Desks,
    private readonly data: string
  ) {}

  async set(): Promise<void> {
    const recent = await readRecent(this.data)
    const { desks } = this
    const actions: MenuActions = {
      command: (command) => void desks.command(command),
      newWindow: () => void desks.newWindow(),
      about: () => void showAbout(),
      openRecent: (path) => void desks.open(path),
      clearRecent: () => void clearRecent(this.data).then(() => this.recentChanged(null))
    }
    const look = {
      isMac: process.platform === 'darwin',
      isPackaged: app.isPackaged,
      recent: recent.map(({ path }) => path)
    }
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, look)))
  }

  /** A project has come first in the list; null: it was emptied. */
  recentChanged(latest: string | null): Promise<void> {
    if (latest === null) app.clearRecentDocuments()
    else app.addRecentDocument(latest)
    return this.set()
  }
}
