import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
/** The built app under test; scripts/plant-mistakes.mjs puts a spoiled copy in its place. */
export const out = process.env['BRIEFING_OUT'] ?? join(root, 'out')

export interface RunningHost {
  /** The one-time address that opens the app. */
  readonly launchUrl: string
  readonly origin: string
  /** Where the app's dialogs open and save. */
  readonly workspace: string
  /** Where the app keeps recent files and journals. */
  readonly data: string
  /** What it has said on standard error so far. */
  errors(): string
  /** Ends it as a user would; `SIGKILL` as a power cut would. Folders go too, unless they were given. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

export interface HostOptions {
  /** Arguments after `serve --no-open`. */
  readonly args?: readonly string[]
  /** A folder of a host before, to start where it ended. */
  readonly home?: string
}

/** Starts the built web host with a workspace and a data folder of its own. */
export async function startHost(options: HostOptions = {}): Promise<RunningHost> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'briefing-desk-')))
  const [workspace, data] = [join(home, 'workspace'), join(home, 'data')]
  const child = spawn(
    process.execPath,
    [join(out, 'main/cli.js'), 'serve', '--no-open', ...(options.args ?? [])],
    {
      cwd: root,
      env: { ...process.env, BRIEFING_WORKSPACE: workspace, BRIEFING_DATA: data },
      stdio: ['ignore', 'pipe', 'pipe']
    }
  )
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done()
    })
  )
  const launchUrl = await new Promise<string>((done, failed) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/\S+/.exec(said)?.[0]
      if (url !== undefined && said.includes('\n')) done(url)
    })
    void ended.then(() => {
      failed(new Error(`the web host ended: ${errors}`))
    })
  })
  return {
    launchUrl,
    origin: new URL(launchUrl).origin,
    workspace,
    data,
    errors: () => errors,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
      if (options.home === undefined) await rm(home, { recursive: true, force: true })
    }
  }
}
