import { basename } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { fingerprint } from '../files/fingerprint'
import { saveProjectFile } from '../files/project-file'
import { keepVersion } from '../../core/project/version'
import { codec } from '../files/codec'
import { materialKey } from './engine'
import type { Environment } from './environment'
import { aboutSession, projectOf, type Session } from './session'
import { held, isItsFile, leaveFile, mayWrite, takeFile, wasChanged } from './access'
import { templateOf } from './template-services'

/**
 * Saves one project after any save of it that is still running, so that the file is never behind what it told.
 * `chosen` is where the user has just said; null saves where it was saved before, unless somebody else did too.
 * Stopped by `signal` in time, it leaves the file as it was.
 */
export function saveSession(
  env: Environment,
  session: Session,
  chosen: string | null,
  signal?: AbortSignal
): Promise<Reply<string>> {
  const saving = session.saving.then(() => saveNow(env, session, chosen, signal))
  session.saving = saving.catch(() => undefined)
  return saving
}

/**
 * Adds the evidence to a file that was saved while it was still being worked out, so that the next open need not do it
 * again. Nothing else of the file changes, and nobody is asked or told: where it cannot be done, it is done without.
 */
export function completeSave(env: Environment, session: Session): void {
  const completing = session.saving.then(() => completeNow(env, session))
  session.saving = completing.catch((error: unknown) => {
    env.report(error, 'save')
  })
}

async function completeNow(env: Environment, session: Session): Promise<void> {
  const { incomplete, path, worked } = session
  if (!incomplete || path === null || worked.key !== materialKey(incomplete.briefing)) return
  if (!session.lock || !(await mayWrite(session)) || (await wasChanged(session))) return
  const whole = { ...incomplete, worked: worked.bytes }
  const saved = await saveProjectFile(path, whole, { keepPrevious: false })
  if (!saved.ok) return
  session.incomplete = null
  session.fingerprint = await fingerprint(path)
  if (session.seq !== session.savedSeq) session.journal.rebase(projectOf(session), aboutSession(env, session))
}

/** The path it was saved to. What is done while the save runs stays unsaved. */
async function saveNow(
  env: Environment,
  session: Session,
  chosen: string | null,
  signal?: AbortSignal
): Promise<Reply<string>> {
  const path = chosen ?? session.path
  if (path === null) return fail('refused', 'This briefing has no file yet. Choose where to save it.')
  if (isItsFile(session, path)) {
    if (!(await mayWrite(session)) && session.holder) return held(path, session.holder)
    if (chosen === null && (await wasChanged(session))) return changedOnDisk(path)
    return write(env, session, path, signal)
  }
  const taken = await takeFile(env, session, path)
  if (!taken.ok) return held(path, taken.holder)
  const saved = await write(env, session, path, signal)
  if (!saved.ok) {
    taken.lock.release()
    return saved
  }
  leaveFile(session)
  session.lock = taken.lock
  session.holder = null
  return saved
}

async function write(
  env: Environment,
  session: Session,
  path: string,
  signal?: AbortSignal
): Promise<Reply<string>> {
  await templateOf(env, session)
  const { seq } = session
  const versions = keepVersion(session.versions, session.briefing, env.now().toISOString(), codec)
  const project = { ...projectOf(session), versions }
  const saved = await saveProjectFile(path, project, { signal })
  if (!saved.ok) return saved
  session.incomplete = project.worked ? null : project
  session.path = path
  session.carriedBy = null
  session.rescued = null
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
