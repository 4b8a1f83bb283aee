import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program and its arguments. */
export type Launch = readonly [program: string, args: readonly string[]]

interface Platform {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<NodeJS.ProcessEnv>
  exists(path: string): boolean
}

/**
 * How to show an address: as a window of its own where Chrome, Edge or Chromium is found, else in the default
 * browser. Null where the platform has no way to.
 */
export function windowFor(url: string, on: Platform): Launch {
  const browser = candidates(on).find((path) => on.exists(path))
  if (browser !== undefined) return [browser, [`--app=${url}`]]
  if (on.platform === 'darwin') return ['open', [url]]
  if (on.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]]
  return ['xdg-open', [url]]
}

/** Shows an address; where that fails nothing is said, because the address was printed. */
export function openWindow(url: string): void {
  const [program, args] = windowFor(url, { platform: process.platform, env: process.env, exists })
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function candidates({ platform, env }: Platform): string[] {
  if (platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
    )
  if (platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) => {
      const base = env[folder]
      const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
      return base === undefined ? [] : programs.map((program) => `${base}\\${program}`)
    })
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser']
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function exists(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
