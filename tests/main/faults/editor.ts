/**
 * A process that edits and saves a project without end, until it is killed. It tells each title on standard output
 * once it is taken.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { apply } from '../../../src/core/briefing/apply'
import type { Command } from '../../../src/core/briefing/command'
import { fingerprint } from '../../../src/main/files/fingerprint'
import { openProjectFile } from '../../../src/main/files/project-file'
import { claimFile } from '../../../src/main/services/access'
import { Engine } from '../../../src/main/services/engine'
import { saveSession } from '../../../src/main/services/save-session'
import { journal, projectOf, startSession } from '../../../src/main/services/session'
import { plainEnvironment } from '../services/plain-environment'

const [folder = ''] = process.argv.slice(2)
const path = join(folder, 'work.briefing')
const env = plainEnvironment(folder)

const opened = await openProjectFile(path)
if (!opened.ok) throw new Error(opened.error.message)
const session = startSession(
  env,
  opened.value.project,
  new Engine(null).now(opened.value.project.briefing, new Map())
)
session.path = path
session.fingerprint = await fingerprint(path)
await claimFile(env, session)
if (session.holder) throw new Error('the lock of a process that was killed still holds')

function edit(title: string): void {
  const command: Command = { edits: [{ type: 'set-title', title }] }
  const before = projectOf(session)
  const applied = apply(session.briefing, command)
  if (!applied.ok) throw new Error(applied.refusal.code)
  session.briefing = applied.briefing
  session.seq += 1
  journal(env, session, { commands: [command] }, before)
  writeSync(1, `${String(Date.now())} ${title}\n`)
}

for (let count = 0; ; count += 1) {
  edit(`${String(process.pid)} ${String(Date.now())} ${String(count)}`)
  if (count % 7 === 3) {
    const saved = await saveSession(env, session, null)
    if (!saved.ok) throw new Error(saved.error.message)
  }
  await new Promise((done) => setTimeout(done, count % 5))
}
