import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Project } from '../../../src/core/project/project'
import { Journal } from '../../../src/main/files/journal'
import { findRecoveries, recoveryFolder, withEntry } from '../../../src/main/files/recovery'
import { project } from '../../core/project/build'
import { buildProcess } from '../../support/build-process'

const KILLS = 40

let folder = ''
let script = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recovery-'))
  script = await buildProcess('tests/main/faults/recoverer.ts')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Lets a process recover and kills it so many milliseconds after it began; whether it was done by then. */
function recoverAndKill(after: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
    said += chunk.toString()
  })
  return new Promise((done) => child.on('close', () => done(said.includes('recovered'))))
}

/** A journal as a crash leaves it: its process is gone. */
async function crash(): Promise<Project> {
  const data = join(folder, 'data')
  await mkdir(recoveryFolder(data), { recursive: true })
  const journal = new Journal(join(recoveryFolder(data), 'crashed'), (error) => {
    throw error
  })
  let state = project()
  for (const title of ['One', 'Two', 'Three']) {
    const before = state
    const entry = { commands: [{ edits: [{ type: 'set-title' as const, title }] }] }
    state = withEntry(before, entry) ?? before
    const about = { pid: 2 ** 22 + 1, startedAt: '2024-01-01T00:00:00Z', path: null, fingerprint: null }
    journal.record(
      entry,
      about,
      () => before,
      () => state
    )
  }
  await journal.settled()
  return state
}

it('can be killed at any moment of recovering, and recovered again', { timeout: 300_000 }, async () => {
  const { briefing } = await crash()
  let finished = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (await recoverAndKill((kill * 37) % 400)) finished += 1
    const found = await findRecoveries(join(folder, 'data'))
    expect(found.length).toBeGreaterThan(0)
    for (const { project: recovered } of found) expect(recovered.briefing).toEqual(briefing)
  }
  const left = await findRecoveries(join(folder, 'data'))
  process.stdout.write(
    `${String(KILLS)} kills while recovering, ${String(finished)} of them after it was done: ` +
      `all of it found each time, ${String(left.length)} journals left\n`
  )
})
