import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProjectFile, saveProjectFile } from '../../../src/main/files/project-file'
import { project } from '../../core/project/build'
import { buildProcess } from '../../support/build-process'

const SAVES = 200

let folder = ''
let script = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'savers-'))
  script = await buildProcess('tests/main/faults/saver.ts')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it(
  'is whole at every moment while two processes save it, and no save is lost',
  { timeout: 120_000 },
  async () => {
    const path = join(folder, 'shared.briefing')
    await saveProjectFile(path, { ...project(), briefing: { ...project().briefing, title: '0' } })
    const savers = [1, 2].map(() =>
      spawn(process.execPath, [script, path, String(SAVES)], { stdio: 'inherit' })
    )
    const ended = Promise.all(savers.map((saver) => once(saver, 'exit')))
    let opened = 0
    let running = true
    void ended.then(() => (running = false))
    while (running) {
      const read = await openProjectFile(path)
      expect(read.ok && read.value.rescued).toBeNull()
      opened += 1
    }
    expect((await ended).map(([status]) => status as number)).toEqual([0, 0])
    const last = await openProjectFile(path)
    expect(last.ok && last.value.project.briefing.title).toBe(String(2 * SAVES))
    expect((await readdir(folder)).sort()).toEqual(['shared.briefing', 'shared.briefing.bak'])
    process.stdout.write(
      `2 processes saved one project ${String(SAVES)} times each: whole at ${String(opened)} readings, no save lost\n`
    )
  }
)
