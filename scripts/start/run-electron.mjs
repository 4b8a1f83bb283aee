import { spawn } from 'node:child_process'
import { root } from './ensure-built.mjs'

/** Runs the app in Electron until it ends. `shown` tells whether a window came: some machines fail only then. */
export function runElectron(path, args) {
  // Some terminals export this one; it would turn Electron into plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const child = spawn(path, [root, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env })
  let shown = false
  child.on('message', (message) => (shown ||= message === 'ready'))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((done) => {
    child.on('error', () => done({ status: 1, shown }))
    child.on('close', (status) => done({ status: status ?? 1, shown }))
  })
}
