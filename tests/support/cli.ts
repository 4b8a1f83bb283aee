import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './web-host'

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a user would, in a folder of theirs. */
export function briefing(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {}
): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'bin/briefing.mjs'), ...args], {
    cwd: folder,
    env: { ...process.env, BRIEFING_DATA: join(folder, '.data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (status) => {
      done({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
  })
}
