import { appendFile, mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../../src/core/briefing/apply'
import type { Command } from '../../../src/core/briefing/command'
import type { Project } from '../../../src/core/project/project'
import { Journal } from '../../../src/main/files/journal'
import type { About, Entry } from '../../../src/main/files/journal-format'
import { discardRecovery, findRecoveries, recoveryFolder, withEntry } from '../../../src/main/files/recovery'
import { anyCommands } from '../../core/project/any-commands'
import { project, source } from '../../core/project/build'

let data = ''
let folder = ''
let journal: Journal
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'journal-'))
  folder = join(recoveryFolder(data), 'one')
  journal = new Journal(folder, (error) => {
    throw error
  })
})
afterEach(() => rm(data, { recursive: true, force: true }))

const about: About = { pid: process.pid, startedAt: '2024-01-01T00:00:00Z', path: null, fingerprint: null }
const rename = (title: string): Entry => ({ commands: [{ edits: [{ type: 'set-title', title }] }] })

/** Notes entries one after the other, as the app does; returns the project after them. */
function live(start: Project, entries: readonly Entry[]): Project {
  let current = start
  for (const entry of entries) {
    const before = current
    const after = withEntry(current, entry)
    if (!after) throw new Error('the entry does not fit')
    current = after
    journal.record(
      entry,
      about,
      () => before,
      () => after
    )
  }
  return current
}
/** Entries of those commands that are not refused, as the app notes them. */
function fitting({ briefing }: Project, all: readonly (readonly Command[])[]): Entry[] {
  let now = briefing
  return all.flatMap((commands) => {
    const kept = commands.filter((command) => {
      const applied = apply(now, command)
      if (applied.ok) now = applied.briefing
      return applied.ok
    })
    return kept.length > 0 ? [{ commands: kept }] : []
  })
}

const recover = async () => (await findRecoveries(data, () => false))[0]

describe('a journal', () => {
  it('leads back to the live state', async () => {
    const added: Entry = {
      sources: [{ source: source('new.txt', 'words'), bytes: Buffer.from('bytes').toString('base64') }]
    }
    const state = live(project(), [rename('One'), added, rename('Two')])
    await journal.settled()
    expect(await recover()).toMatchObject({ id: 'one', entries: 3, project: state })
  })

  it('leads back to the live state whatever was done', async () => {
    let entries = 0
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommands, { minLength: 1, maxLength: 6 }), async (all) => {
        await rm(folder, { recursive: true, force: true })
        journal = new Journal(folder, (error) => {
          throw error
        })
        const start = project()
        const done = fitting(start, all)
        const state = live(start, done)
        await journal.settled()
        entries += done.length
        expect((await recover())?.project ?? start).toEqual(state)
      }),
      { numRuns: 60 }
    )
    process.stdout.write(`60 random journals of ${String(entries)} entries: replayed to the live state\n`)
  })

  it('is nothing to recover from while its process lives', async () => {
    live(project(), [rename('One')])
    await journal.settled()
    expect(await findRecoveries(data)).toEqual([])
  })

  it('loses a last line that was not written whole, and nothing before it', async () => {
    live(project(), [rename('One'), rename('Two')])
    await journal.settled()
    const lines = join(folder, '1.jsonl')
    const { length } = await readFile(lines)
    await truncate(lines, length - 3)
    expect(await recover()).toMatchObject({ entries: 1, project: { briefing: { title: 'One' } } })
    await appendFile(lines, 'garbage\n')
    expect(await recover()).toMatchObject({ entries: 1 })
  })

  it('goes when everything is saved, and begins anew with the next change', async () => {
    const state = live(project(), [rename('One')])
    journal.end()
    await journal.settled()
    expect(await readdir(recoveryFolder(data))).toEqual([])
    live(state, [rename('Two')])
    await journal.settled()
    expect(await recover()).toMatchObject({ entries: 1, project: { briefing: { title: 'Two' } } })
  })

  it('does not grow without bound', async () => {
    const long = 'x'.repeat(600_000)
    const state = live(
      project(),
      Array.from({ length: 30 }, (_, at) => rename(`${String(at)} ${long}`))
    )
    await journal.settled()
    const files = await readdir(folder)
    expect(files.filter((name) => name.endsWith('.briefing'))).toHaveLength(1)
    const sizes = await Promise.all(files.map(async (name) => (await readFile(join(folder, name))).length))
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(6_000_000)
    expect((await recover())?.project.briefing.title.slice(0, 3)).toBe(state.briefing.title.slice(0, 3))
  })

  it('falls back on the base before where the new one is not whole', async () => {
    live(project(), [rename('One')])
    await journal.settled()
    await appendFile(join(folder, '2.briefing'), 'half a ba')
    expect(await recover()).toMatchObject({ project: { briefing: { title: 'One' } } })
  })

  it('is looked for only where journals are', async () => {
    await discardRecovery(data, '../..')
    expect(await readdir(data)).toEqual([])
    expect(await findRecoveries(join(data, 'nowhere'))).toEqual([])
  })
})
