import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshProject } from '../../../src/core/project/project'
import { Engine } from '../../../src/main/services/engine'
import { startSession } from '../../../src/main/services/session'
import { Sessions } from '../../../src/main/services/sessions'
import { sourceServices } from '../../../src/main/services/source-services'
import { Tasks } from '../../../src/main/services/tasks'
import { briefing, source, template } from '../../core/project/build'
import { plainEnvironment } from './plain-environment'

let folder = ''
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'room-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

const MB = 1024 * 1024

/** Drops an article of 32,000 bytes into a project that has articles of these sizes; what came of it. */
async function dropBeside(...sizes: number[]) {
  const env = plainEnvironment(folder)
  const engine = new Engine(null)
  const known = sizes.map((size, n) => ({ ...source(`${String(n)}.txt`, ''), text: 'x'.repeat(size) }))
  const empty = briefing([])
  const project = freshProject(empty, template, known)
  const session = startSession(env, project, engine.now(empty, new Map()))
  const sessions = new Sessions(() => true)
  sessions.add(session, 'main')
  const services = sourceServices({ env, engine, sessions, tasks: new Tasks(env) })
  const content = Buffer.from('Minister Abe said he would stay. '.repeat(1000)).toString('base64')
  const reply = await services['sources.drop']({
    project: session.id,
    files: [{ name: 'one.txt', content }]
  })
  await session.journal.settled()
  return { reply, articles: session.sources.size }
}

it('[P12] articles that a project could not be saved with are not added', async () => {
  const full = await dropBeside(...Array.from({ length: 24 }, () => 16 * MB - 1000))
  expect(full).toMatchObject({ reply: { ok: false, error: { code: 'too-large' } }, articles: 24 })
  expect(await dropBeside(1000)).toMatchObject({ reply: { ok: true }, articles: 2 })
})
