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

it('articles that a project could not be saved with are not added', async () => {
  const env = plainEnvironment(folder)
  const engine = new Engine(null)
  const words = 'x'.repeat(20 * 1024 * 1024)
  const first = source('first.txt', 'Words.')
  const large = Array.from({ length: 19 }, (_, n) => ({ ...first, id: `s-${String(n)}`, text: words }))
  const empty = briefing([])
  const project = freshProject(empty, template, large)
  const session = startSession(env, project, engine.now(empty, new Map()))
  const sessions = new Sessions(() => true)
  sessions.add(session, 'main')
  const services = sourceServices({ env, engine, sessions, tasks: new Tasks(env) })
  const drop = (content: string) =>
    services['sources.drop']({
      project: session.id,
      files: [{ name: 'one.txt', content: Buffer.from(content).toString('base64') }]
    })

  const refused = await drop('Minister Abe said he would stay. '.repeat(140_000))
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'too-large', message: expect.stringContaining('nothing was added') }
  })
  expect([session.sources.size, session.originals.size]).toEqual([large.length, 0])
  expect(await drop('Minister Abe said he would stay.')).toMatchObject({ ok: true })
})
