import { app } from 'electron'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { appRoot } from '../../files/app-root'
import { userFolders } from '../../files/user-folders'

/** The name under which Windows keeps the app's windows and recent files; electron-builder.yml gives it to the installer. */
const APP_ID = 'org.briefingdesk.desk'

/** Puts what Chromium keeps of its own below the analyst's data folder. Must run before anything asks Electron for it. */
export function keepProfile(): void {
  const profile = join(userFolders().data, 'chromium')
  mkdirSync(profile, { recursive: true })
  app.setPath('userData', profile)
}

export const tellWindowsWhoWeAre = (): void => {
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID)
}

/** The licences of the app and of what it is made of: in a package the list made by packaging, in a clone our own. */
export const licencesFile = (): string =>
  app.isPackaged ? join(process.resourcesPath, 'licences.txt') : join(appRoot(), 'LICENSE')
