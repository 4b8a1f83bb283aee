import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findRecoveries } from '../../../src/main/files/recovery'
import { openProjectFile, saveProjectFile } from '../../../src/main/files/project-file'
import { project } from '../../core/project/build'
import { buildProcess } from '../../support/build-process'
import { leaveJournal } from './crashed'

let folder = ''
let script = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recovery-'))
  script = await buildProcess('tests/main/faults/recoverer.ts')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Lets a process recover until it is killed before its disk call of that number; whether it was done by then. */
function recoverAndDie(at: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, folder, String(at)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((done) => child.on('close', () => done(said === 'recovered')))
}

it('can die before every step of recovering, and be done again', { timeout: 300_000 }, async () => {
  const path = join(folder, 'work.briefing')
  await saveProjectFile(path, project())
  const { briefing } = await leaveJournal(join(folder, 'data'), path)
  let deaths = 0
  while (!(await recoverAndDie(deaths + 1))) {
    deaths += 1
    const found = await findRecoveries(join(folder, 'data'))
    expect(found).toMatchObject([{ id: 'crashed', about: { path }, project: { briefing } }])
    expect(await openProjectFile(path)).toMatchObject({ ok: true, value: { rescued: null } })
  }
  expect(deaths).toBeGreaterThan(40)
  process.stdout.write(
    `a process that recovers was killed before each of its ${String(deaths)} disk calls: ` +
      'one journal with all of it each time\n'
  )
})
