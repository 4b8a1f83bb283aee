import { succeed, type Reply } from '../../contract/reply'
import { saveProjectFile } from '../files/project-file'
import type { Environment } from './environment'
import { projectOf, type Session } from './session'
import { templateOf } from './template-services'

/** Saves one project after any save of it that is still running, so that the file is never behind what it told. */
export function saveSession(env: Environment, session: Session, path: string): Promise<Reply<string>> {
  const saving = session.saving.then(() => saveNow(env, session, path))
  session.saving = saving.catch(() => undefined)
  return saving
}

/** The time of the save. What is done while it runs stays unsaved. */
async function saveNow(env: Environment, session: Session, path: string): Promise<Reply<string>> {
  await templateOf(env, session)
  const { seq } = session
  const saved = await saveProjectFile(path, projectOf(session))
  if (!saved.ok) return saved
  session.path = path
  session.savedSeq = seq
  session.savedAt = env.now().toISOString()
  return succeed(session.savedAt)
}
