import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProjectFile, saveProjectFile } from '../../../src/main/files/project-file'
import { discardRecovery, findRecoveries } from '../../../src/main/files/recovery'
import { project } from '../../core/project/build'
import { buildProcess } from '../../support/build-process'

/** 300 with BRIEFING_KILLS=300: two and a half minutes of processor time, because each is a process of its own. */
const KILLS = Number(process.env['BRIEFING_KILLS'] ?? 60)
/** Kills that go on at the same time, each on a project of its own. */
const AT_ONCE = 4

let folder = ''
let script = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crash-'))
  script = await buildProcess('tests/main/faults/editor.ts')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Lets a process edit, kills it, and returns what it had told: the time and the title of each edit. */
function editAndKill(place: string, after: number): Promise<{ time: number; title: string }[]> {
  const child = spawn(process.execPath, [script, place], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
    said += chunk.toString()
  })
  return new Promise((done) =>
    child.on('close', () => {
      const lines = said.split('\n').slice(0, -1)
      done(
        lines.map((line) => ({ time: Number(line.split(' ')[0]), title: line.slice(line.indexOf(' ') + 1) }))
      )
    })
  )
}

/** Kills once and opens what is left; how many milliseconds of edits are missing. */
async function crashOnce(place: string, after: number): Promise<number> {
  const told = await editAndKill(place, after)
  expect(told.length).toBeGreaterThan(0)
  const file = await openProjectFile(join(place, 'work.briefing'))
  if (!file.ok) throw new Error(file.error.message)
  expect(file.value.rescued).toBeNull()
  const [recovery] = await findRecoveries(join(place, 'data'))
  const title = (recovery?.project ?? file.value.project).briefing.title
  if (recovery) await discardRecovery(join(place, 'data'), recovery.id)
  const kept = told.findIndex((edit) => edit.title === title)
  const first = told[kept + 1]
  const last = told.at(-1)
  return first && last ? last.time - first.time : 0
}

it('loses at most the last second of edits, whenever it is killed', { timeout: KILLS * 10_000 }, async () => {
  let kills = KILLS
  const lost: number[] = []
  const work = async (place: string): Promise<void> => {
    await rm(place, { recursive: true, force: true })
    await mkdir(place)
    await saveProjectFile(join(place, 'work.briefing'), project())
    while ((kills -= 1) >= 0) lost.push(await crashOnce(place, (kills * 37) % 200))
    const left = await readdir(join(place, 'data/recovery'), { recursive: true })
    expect(left.filter((name) => name.endsWith('.briefing'))).toEqual([])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => work(join(folder, String(at)))))
  expect(lost).toHaveLength(KILLS)
  expect(Math.max(...lost)).toBeLessThan(1000)
  process.stdout.write(
    `${String(KILLS)} kills: the project always opened; most lost: ${String(Math.max(...lost))} ms of edits\n`
  )
})
