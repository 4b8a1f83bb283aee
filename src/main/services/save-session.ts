import { basename } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { fingerprint } from '../files/fingerprint'
import { saveProjectFile } from '../files/project-file'
import type { Environment } from './environment'
import { aboutSession, projectOf, type Session } from './session'
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
  if (chosen === null && (await wasChanged(session, path))) return changedOnDisk(path)
  await templateOf(env, session)
  const { seq } = session
  const saved = await saveProjectFile(path, projectOf(session))
  if (!saved.ok) return saved
  session.path = path
  session.fingerprint = await fingerprint(path)
  session.savedSeq = seq
  session.savedAt = env.now().toISOString()
  if (session.seq === seq) session.journal.end()
  else session.journal.rebase(projectOf(session), aboutSession(env, session))
  return succeed(path)
}

/** Whether another program wrote the file since; a file that is gone is simply made again. */
async function wasChanged(session: Session, path: string): Promise<boolean> {
  const now = await fingerprint(path)
  return now !== null && session.fingerprint !== null && now !== session.fingerprint
}

const changedOnDisk = (path: string): Reply<never> =>
  fail(
    'changed-on-disk',
    `${basename(path)} was changed by another program since it was opened. Save As: another name keeps both, the same one replaces it.`
  )
