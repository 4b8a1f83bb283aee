import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const PROGRAM = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/**
 * Where Electron's program is, or why it cannot be used. The package itself is never required to find out: it would
 * start a download that nothing ends. `download` is the installer that could fetch it.
 */
export function findElectron(env = process.env, platform = process.platform) {
  const electron = installedPackage()
  if (electron === null) return { problem: 'Electron is not installed' }
  const program = PROGRAM[platform] ?? 'electron'
  const elsewhere = env.ELECTRON_OVERRIDE_DIST_PATH
  const path = join(elsewhere ?? join(electron.folder, 'dist'), program)
  if (existsSync(path) && (elsewhere || downloadedVersion(electron.folder) === electron.version))
    return { path }
  if (elsewhere) return { problem: `there is no Electron in ${elsewhere}` }
  return { problem: 'Electron’s program is not downloaded', download: join(electron.folder, 'install.js') }
}

/** Why no window could be shown here, or null. */
export function displayProblem(env = process.env, platform = process.platform, uid = process.getuid?.()) {
  if (platform !== 'linux') return null
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display'
  return uid === 0 ? 'Electron does not run sandboxed as root' : null
}

/** Why the program does not even start (missing libraries, another processor), or null. */
export function probe(path) {
  const { status, error, stdout } = spawnSync(path, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 10_000,
    windowsHide: true
  })
  return status === 0 && /^\d+\./.test(stdout)
    ? null
    : `Electron does not start here (${error?.code ?? status})`
}

function installedPackage() {
  try {
    const manifest = createRequire(import.meta.url).resolve('electron/package.json')
    return { folder: dirname(manifest), version: JSON.parse(readFileSync(manifest, 'utf8')).version }
  } catch {
    return null
  }
}

/** After an update of the package the program may still be the one before. */
function downloadedVersion(folder) {
  try {
    return readFileSync(join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return null
  }
}
