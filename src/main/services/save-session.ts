import { basename } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { fingerprint } from '../files/fingerprint'
import { saveProjectFile } from '../files/project-file'
import { keepVersion } from '../../core/project/version'
import { codec } from '../files/codec'
import type { Environment } from './environment'
import { aboutSession, projectOf, type Session } from './session'
import { held, isItsFile, leaveFile, mayWrite, takeFile, wasChanged } from './access'
import { templateOf } from './template-services'

/**
 * Saves one project after any save of it that is still running, so that the file is never behind what it told.
 * `chosen` is where the user has just said; null saves where it was saved before, unless somebody else did too.
 */
export function saveSession(
  env: Environment,
  session: Session,
  chosen: string | null
): Promise<Reply<string>> {
  const saving = session.saving.then(() => saveNow(env, session, chosen))
  session.saving = saving.catch(() => undefined)
  return saving
}

/** The path it was saved to. What is done while the save runs stays unsaved. */
async function saveNow(env: Environment, session: Session, chosen: string | null): Promise<Reply<string>> {
  const path = chosen ?? session.path
  if (path === null) return fail('refused', 'This briefing has no file yet. Choose where to save it.')
  if (isItsFile(session, path)) {
    if (!(await mayWrite(session)) && session.holder) return held(path, session.holder)
    if (chosen === null && (await wasChanged(session))) return changedOnDisk(path)
    return write(env, session, path)
  }
  const taken = await takeFile(env, session, path)
  if (!taken.ok) return held(path, taken.holder)
  const saved = await write(env, session, path)
  if (!saved.ok) {
    taken.lock.release()
    return saved
  }
  leaveFile(session)
  session.lock = taken.lock
  session.holder = null
  return saved
}

async function write(env: Environment, session: Session, path: string): Promise<Reply<string>> {
  await templateOf(env, session)
  const { seq } = session
  const versions = keepVersion(session.versions, session.briefing, env.now().toISOString(), codec)
  const saved = await saveProjectFile(path, { ...projectOf(session), versions })
  if (!saved.ok) return saved
  session.path = path
  session.carriedBy = null
  session.versions = versions
  session.fingerprint = await fingerprint(path)
  session.savedSeq = seq
  session.savedAt = env.now().toISOString()
  if (session.seq === seq) session.journal.end()
  else session.journal.rebase(projectOf(session), aboutSession(env, session))
  return succeed(path)
}

const changedOnDisk = (path: string): Reply<never> =>
  fail(
    'changed-on-disk',
    `${basename(path)} was changed by another program since it was opened. Save As: another name keeps both, the same one replaces it.`
  )
