import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newSourceEntry } from '../../../src/core/briefing/new-source-entry'
import { freshProject, type Project } from '../../../src/core/project/project'
import { openProjectFile } from '../../../src/main/files/project-file'
import { findRecoveries } from '../../../src/main/files/recovery'
import { wasChanged } from '../../../src/main/services/access'
import { renewMaterial, settledMaterial } from '../../../src/main/services/current-material'
import { Engine } from '../../../src/main/services/engine'
import type { Environment } from '../../../src/main/services/environment'
import { saveSession } from '../../../src/main/services/save-session'
import { journal, projectOf, startSession, type Session } from '../../../src/main/services/session'
import { briefing, source, template } from '../../core/project/build'
import { buildProcess } from '../../support/build-process'
import { plainEnvironment } from './plain-environment'

const sentence = (n: number) => `Minister ${String(n)} said: “We will not go to place ${String(n)}.”\n\n`
const articles = Array.from({ length: 30 }, (_, n) =>
  source(`${String(n)}.txt`, Array.from({ length: 80 }, (_, at) => sentence(n * 100 + at)).join(''))
)
const listed = articles.map(({ id }) => newSourceEntry(id))

let script = ''
let folder = ''
let path = ''
let env: Environment
let engine: Engine
beforeAll(async () => {
  script = await buildProcess('src/main/services/analysis-worker.ts')
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'complete-'))
  path = join(folder, 'work.briefing')
  env = plainEnvironment(folder)
  engine = new Engine(script)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A session whose articles are just being worked out. */
function working(): Session {
  const empty = { ...briefing([]), sources: [] }
  const session = startSession(env, freshProject(empty, template, articles), engine.now(empty, new Map()))
  session.briefing = { ...empty, sources: listed }
  session.seq = 1
  expect(renewMaterial({ env, engine }, session)).toBe(true)
  return session
}

async function onDisk(): Promise<Project> {
  const opened = await openProjectFile(path)
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value.project
}

async function settled(session: Session): Promise<void> {
  await settledMaterial(session)
  await session.saving
}

describe('a save while the evidence is worked out', () => {
  it('does not wait for it; the file gets it when it is there, and nothing else', async () => {
    const session = working()
    expect(await saveSession(env, session, path)).toEqual({ ok: true, value: path })
    const before = await onDisk()
    expect(before.worked).toBeNull()
    await settled(session)
    const after = await onDisk()
    expect(after).toEqual({ ...before, worked: session.worked.bytes })
    expect(new Engine(null).stored(after)?.material.evidence.length).toBeGreaterThan(1000)
    expect((await readdir(folder)).filter((name) => name.endsWith('.bak'))).toEqual([])
    expect(await wasChanged(session)).toBe(false)
    session.lock?.release()
  })

  it('leaves what was done since unsaved, and recoverable', async () => {
    const session = working()
    await saveSession(env, session, path)
    const before = projectOf(session)
    session.briefing = { ...session.briefing, title: 'Later' }
    session.seq += 1
    journal(env, session, { commands: [{ edits: [{ type: 'set-title', title: 'Later' }] }] }, before)
    await settled(session)
    await session.journal.settled()
    expect((await onDisk()).briefing.title).toBe('A briefing')
    expect(session.seq).not.toBe(session.savedSeq)
    const [left] = await findRecoveries(env.folders.data, () => false)
    expect(left).toMatchObject({
      about: { path, fingerprint: session.fingerprint },
      project: { briefing: { title: 'Later' } }
    })
    session.lock?.release()
  })

  it('is left as it is where another program has changed the file, or the window has left it', async () => {
    const session = working()
    await saveSession(env, session, path)
    await writeFile(path, 'theirs')
    await settled(session)
    expect(await readFile(path, 'utf8')).toBe('theirs')
    session.lock?.release()
  })
})

describe('stopped', () => {
  it('a comparing ends for all who wait for it, and is done anew when other articles are listed', async () => {
    const session = working()
    const control = new AbortController()
    const stopped = settledMaterial(session, control.signal)
    const other = settledMaterial(session)
    control.abort()
    expect(await stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await other).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(session.working).toBeNull()
    expect(session.worked.material.evidence).toEqual([])
    session.briefing = { ...session.briefing, sources: listed.slice(1) }
    renewMaterial({ env, engine }, session)
    const settledAgain = await settledMaterial(session)
    expect(settledAgain.ok && settledAgain.value.evidence.length).toBeGreaterThan(1000)
  })

  it('a save leaves the file as it was, unsaved changes included', async () => {
    const session = working()
    await saveSession(env, session, path)
    await settled(session)
    const before = await readFile(path)
    session.briefing = { ...session.briefing, title: 'Later' }
    session.seq += 1
    const control = new AbortController()
    const saving = saveSession(env, session, null, control.signal)
    control.abort()
    expect(await saving).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await readFile(path)).toEqual(before)
    expect(session.seq).not.toBe(session.savedSeq)
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    session.lock?.release()
  })
})
