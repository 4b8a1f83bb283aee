import { homedir } from 'node:os'
import { join } from 'node:path'

/** Folders of the analyst's own, by the platform's custom. None is made before something is kept in it. */
export interface UserFolders {
  /** Recent files, journals. */
  readonly data: string
  /** Memo templates of the analyst's own. */
  readonly templates: string
  /** Where the web host opens and saves files. */
  readonly workspace: string
}

const NAME = 'Briefing Desk'

/** `BRIEFING_DATA` and `BRIEFING_WORKSPACE` move the two folders elsewhere. */
export function userFolders(
  env: Readonly<NodeJS.ProcessEnv> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir()
): UserFolders {
  const data = env['BRIEFING_DATA'] ?? join(dataHome(env, platform, home), folderName(platform))
  const workspace = env['BRIEFING_WORKSPACE'] ?? join(home, 'Documents', NAME)
  return { data, templates: join(data, 'templates'), workspace }
}

const folderName = (platform: NodeJS.Platform): string =>
  platform === 'win32' || platform === 'darwin' ? NAME : 'briefing-desk'

function dataHome(env: Readonly<NodeJS.ProcessEnv>, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  // The XDG rule: a relative path is to be ignored.
  const xdg = env['XDG_DATA_HOME']
  return xdg?.startsWith('/') ? xdg : join(home, '.local', 'share')
}
