import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './ensure-built.mjs'

/** Milliseconds a download may take. */
const LIMIT = 180_000
/** Milliseconds during which a download that failed is not tried again. */
const REST = 24 * 3600_000
const FAILED = join(root, 'node_modules/.cache/briefing-desk/electron-download-failed')

/** Runs Electron's own installer, inside a time limit. Returns why it failed, or null. */
export async function downloadElectron(installer) {
  if (failedLately()) return 'its download failed less than a day ago'
  const problem = await install(installer)
  if (problem === null) rmSync(FAILED, { force: true })
  else {
    mkdirSync(dirname(FAILED), { recursive: true })
    writeFileSync(FAILED, String(Date.now()))
  }
  return problem
}

function install(installer) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [installer], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => (said += chunk))
    const timer = setTimeout(() => {
      said = `its download took more than ${LIMIT / 1000} seconds`
      child.kill('SIGKILL')
    }, LIMIT)
    child.on('close', (status) => {
      clearTimeout(timer)
      done(status === 0 ? null : `its download failed (${said.trim().split('\n')[0] || status})`)
    })
  })
}

function failedLately() {
  try {
    return Date.now() - Number(readFileSync(FAILED, 'utf8')) < REST
  } catch {
    return false
  }
}
