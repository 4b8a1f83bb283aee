import { dialog, type BrowserWindow, type FileFilter, type OpenDialogOptions } from 'electron'
import { existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { ARTICLE_EXTENSIONS } from '../../../contract/article-files'
import type { Format } from '../../../contract/operations'
import { OPENED_EXTENSIONS, PROJECT_EXTENSION } from '../../../contract/project-files'
import type { Dialogs, Purpose } from '../../services/environment'

const FORMATS: Readonly<Record<Format, FileFilter>> = {
  docx: { name: 'Word document', extensions: ['docx'] },
  pdf: { name: 'PDF document', extensions: ['pdf'] },
  html: { name: 'Web page', extensions: ['html'] },
  md: { name: 'Markdown', extensions: ['md'] }
}
/** Dialogs take extensions without their dot. */
const filterOf = (name: string, extensions: readonly string[]): FileFilter => ({
  name,
  extensions: extensions.map((extension) => extension.slice(1))
})
const PROJECT = filterOf('Briefing Desk project', [PROJECT_EXTENSION])
/** What can be opened: a project, or a memo that carries one. */
const OPENED = filterOf('Projects and memos', OPENED_EXTENSIONS)
const ARTICLES = filterOf('Articles', ARTICLE_EXTENSIONS)

/** The system's own file dialogs, over their window. */
export const nativeDialogs = (window: BrowserWindow): Dialogs => ({
  open: async (purpose, multiple) => {
    const options: OpenDialogOptions = {
      properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
      filters: [purpose === 'project' ? OPENED : ARTICLES]
    }
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
    return canceled || filePaths.length === 0 ? null : filePaths
  },
  save: async (purpose, name, format) => {
    const filter = filterFor(purpose, format)
    const options = { defaultPath: name, filters: [filter] }
    const { canceled, filePath } = await dialog.showSaveDialog(window, options)
    return canceled || filePath === '' ? null : withExtension(window, filePath, filter)
  }
})

const filterFor = (purpose: Purpose, format: Format | null): FileFilter =>
  purpose === 'export' && format !== null ? FORMATS[format] : PROJECT

/** Not every system's dialog adds the extension; where it is added here, nobody has yet asked about replacing. */
async function withExtension(
  window: BrowserWindow,
  path: string,
  { extensions: [extension = ''] }: FileFilter
): Promise<string | null> {
  if (extname(path).toLowerCase() === `.${extension}`) return path
  const whole = `${path}.${extension}`
  if (!existsSync(whole)) return whole
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `${basename(whole)} is already there. Replace it?`,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1
  })
  return response === 0 ? whole : null
}
