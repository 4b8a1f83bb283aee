import { homedir } from 'node:os'
import { sep } from 'node:path'
import { ARTICLE_EXTENSIONS } from '../../contract/article-files'
import { OPENED_EXTENSIONS, PROJECT_EXTENSION } from '../../contract/project-files'
import type { Format } from '../../contract/operations'
import type { Services } from '../../contract/dispatch'
import { fail, succeed, type Reply } from '../../contract/reply'
import { clearRecent, readRecent } from '../files/recent-files'
import { listWorkspace, workspacePath } from '../files/workspace'
import type { Environment, Purpose } from './environment'

type WorkspaceOperations = `workspace.${'list' | 'file'}`
type FileOperations = `dialog.${'open' | 'save'}` | `recent.${'list' | 'clear'}` | WorkspaceOperations

/** Choosing files: by the host's own dialogs, or by name in the workspace folder. */
export const fileServices = (env: Environment): Pick<Services, FileOperations> => ({
  'recent.list': async () => {
    const recent = await readRecent(env.folders.data)
    return succeed(
      recent.map(({ path, title, openedAt }) => ({ ...env.handles.refer(path, 'read'), title, openedAt }))
    )
  },
  'recent.clear': async () => {
    await clearRecent(env.folders.data)
    env.system?.recentChanged(null)
    return succeed({})
  },
  'dialog.open': async ({ purpose, multiple }) => {
    if (!env.dialogs) return noDialogs()
    const paths = await env.dialogs.open(purpose, multiple)
    return succeed(paths && paths.map((path) => env.handles.refer(path, 'read')))
  },
  'dialog.save': async ({ purpose, name, format }) => {
    if (!env.dialogs) return noDialogs()
    const path = await env.dialogs.save(purpose, name, format)
    return succeed(path === null ? null : env.handles.refer(path, 'write'))
  },
  ...workspaceServices(env)
})

const workspaceServices = (env: Environment): Pick<Services, WorkspaceOperations> => ({
  'workspace.list': async ({ purpose }) => {
    if (env.dialogs) return noWorkspace()
    const entries = await listWorkspace(env.folders.workspace, extensionsOf(purpose))
    return succeed({
      folder: shown(env.folders.workspace),
      entries: entries.map(({ path, size, modified }) => ({
        ...env.handles.refer(path, 'read'),
        size,
        modified
      }))
    })
  },
  'workspace.file': async ({ purpose, name, format }) => {
    if (env.dialogs) return noWorkspace()
    const extension = extensionFor(purpose, format)
    if (extension === null) return fail('invalid-input', 'Say which kind of file is to be made.')
    const place = await workspacePath(env.folders.workspace, name, extension)
    if (!place.ok) return place
    return succeed({ file: env.handles.refer(place.value.path, 'write'), exists: place.value.exists })
  }
})

const noDialogs = (): Reply<never> => fail('refused', 'This host has no dialogs of its own.')
const noWorkspace = (): Reply<never> => fail('refused', 'This host shows its own dialogs.')

const EXPORTS = ['.docx', '.pdf', '.html', '.md']

function extensionsOf(purpose: Purpose): readonly string[] {
  if (purpose === 'project') return OPENED_EXTENSIONS
  return purpose === 'sources' ? ARTICLE_EXTENSIONS : EXPORTS
}

function extensionFor(purpose: Purpose, format: Format | null): string | null {
  if (purpose === 'project') return PROJECT_EXTENSION
  return purpose === 'export' && format !== null ? `.${format}` : null
}

/** A folder as people write it. */
function shown(folder: string): string {
  const home = homedir()
  return folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder
}
