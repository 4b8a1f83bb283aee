#!/usr/bin/env node
// Opens the app: in Electron where its program and a display are there, else in the browser. Never waits on a
// download where nobody could use it. `--web` goes straight to the browser; other arguments are passed on.
import { downloadElectron } from './start/download-electron.mjs'
import { displayProblem, findElectron, probe } from './start/electron-runtime.mjs'
import { ensureBuilt } from './start/ensure-built.mjs'
import { runElectron } from './start/run-electron.mjs'

const WEB_OPTIONS = ['--web', '--no-open', '--port']
const args = process.argv.slice(2)
const cli = ensureBuilt('main/cli.js')

const problem = args.some((arg) => WEB_OPTIONS.includes(arg)) ? null : await openInElectron()
if (problem !== null) process.stderr.write(`briefing: ${problem}; opening in the browser instead.\n`)
process.argv.splice(2, Infinity, 'serve', ...args.filter((arg) => arg !== '--web'))
await import(cli)

/** Ends the process with the app; returns why there is no Electron here. */
async function openInElectron() {
  const display = displayProblem()
  if (display !== null) return display
  const path = await electronPath()
  if (path.problem) return path.problem
  const broken = probe(path.path)
  if (broken !== null) return broken
  const { status, shown } = await runElectron(path.path, args)
  if (shown || status === 0) process.exit(status)
  return 'Electron ended before its window came'
}

async function electronPath() {
  const found = findElectron()
  if (!found.download || process.env.CI) return found
  process.stderr.write('briefing: downloading Electron once (Ctrl+C, or npm start -- --web, to go without)\n')
  const failure = await downloadElectron(found.download)
  return failure === null ? findElectron() : { problem: `there is no Electron: ${failure}` }
}
