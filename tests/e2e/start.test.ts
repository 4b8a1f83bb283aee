import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../support/request'
import { root } from '../support/web-host'

let home = ''
beforeAll(async () => void (home = await mkdtemp(join(tmpdir(), 'start-'))))
afterAll(() => rm(home, { recursive: true, force: true }))

/** Starts the app as `npm start` does, on a machine without a display, until it has told its address. */
async function start(...args: string[]) {
  const { DISPLAY: _d, WAYLAND_DISPLAY: _w, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), ...args], {
    env: { ...env, BRIEFING_DATA: home, BRIEFING_WORKSPACE: home, PATH: '' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let out = ''
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise((done) => child.once('exit', done))
  await new Promise((done) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (/http:\S+/.test(out)) done(null)
    })
    void ended.then(done)
  })
  const stop = async () => {
    child.kill()
    return ended
  }
  return { origin: /http:\/\/[\d.:]+/.exec(out)?.[0] ?? '', err: () => err, stop }
}

describe('npm start', () => {
  it.skipIf(process.platform !== 'linux')(
    'says in one line why there is no Electron, and serves the app',
    async () => {
      const app = await start()
      expect(app.err()).toBe('briefing: there is no display; opening in the browser instead.\n')
      expect((await ask(app.origin, '/')).status).toBe(200)
      await app.stop()
    }
  )

  it('goes straight to the browser when it is told to, and opens nothing with --no-open', async () => {
    const app = await start('--no-open')
    expect(app.err()).toBe('')
    expect((await ask(app.origin, '/')).body).toContain('<!doctype html>')
    expect(await app.stop()).toBe(0)
  })
})
