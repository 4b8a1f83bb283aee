import { dialog, shell } from 'electron'
import { version } from '../shared/version'
import { licencesFile } from './app-files'

const LICENCES = 1

/** Tells the app's name, version and licence, and shows the licences of all it is made of. */
export async function showAbout(): Promise<void> {
  const { electron = '', chrome = '', node } = process.versions
  const { response } = await dialog.showMessageBox({
    type: 'info',
    title: 'About Briefing Desk',
    message: `Briefing Desk ${version()}`,
    detail: `Free software under the MIT licence.\n\nElectron ${electron}\nChromium ${chrome}\nNode.js ${node}`,
    buttons: ['OK', 'Licences'],
    defaultId: 0,
    cancelId: 0
  })
  if (response === LICENCES) await shell.openPath(licencesFile())
}
