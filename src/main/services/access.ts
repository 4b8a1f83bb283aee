import { basename, resolve } from 'node:path'
import type { Access, Holder, Status } from '../../contract/project-shapes'
import { fail, succeed, type Reply } from '../../contract/reply'
import { fingerprint } from '../files/fingerprint'
import { removeLeftovers } from '../files/leftovers'
import { holderOf, ProjectLock, type LockAttempt } from '../files/project-lock'
import type { Environment } from './environment'
import type { Session } from './session'

/** Whether a session may write to its file, as it was when it was looked at last. */
export const accessOf = ({ holder }: Session): Access =>
  holder ? { mode: 'read-only', holder } : { mode: 'writable' }

/** Takes the right to write a file for a session, which stands back by itself if it is taken from it later. */
export async function takeFile(
  env: Environment,
  session: Session,
  path: string,
  force = false
): Promise<LockAttempt> {
  const lost = () => {
    void standBack(session).then(() => {
      env.tell({ name: 'project.access', payload: { project: session.id, access: accessOf(session) } })
    })
  }
  return ProjectLock.take(path, env.now(), { force, lost })
}

/** Settles who may write to the file a session was opened from. */
export async function claimFile(env: Environment, session: Session, force = false): Promise<void> {
  if (session.path === null) return
  const taken = await takeFile(env, session, session.path, force)
  session.lock = taken.ok ? taken.lock : null
  session.holder = taken.ok ? null : taken.holder
  if (taken.ok) await removeLeftovers(session.path)
}

/** Whether a session may save to its own file now; it learns here if the file was taken from it. */
export async function mayWrite(session: Session): Promise<boolean> {
  if (session.lock && !(await session.lock.isHeld())) await standBack(session)
  return session.holder === null
}

/** How things stand now: a holder that has left since is told to be gone. */
export async function statusOf(session: Session): Promise<Status> {
  if (!(await mayWrite(session))) await standBack(session)
  return { access: accessOf(session), changedOnDisk: await wasChanged(session) }
}

/** Refused while the file's holder is there, unless the user insists. */
export async function takeOver(env: Environment, session: Session, force: boolean): Promise<Reply<Status>> {
  if (!(await mayWrite(session))) {
    await claimFile(env, session, force)
    if (session.holder) return held(session.path ?? '', session.holder)
  }
  return succeed(await statusOf(session))
}

export function leaveFile(session: Session): void {
  session.lock?.release()
  session.lock = null
}

/** Whether another program wrote the file since; a file that is gone is simply made again. */
export async function wasChanged({ path, fingerprint: known }: Session): Promise<boolean> {
  const now = path === null ? null : await fingerprint(path)
  return now !== null && known !== null && now !== known
}

/** Whether a path is where a session's file is. */
export const isItsFile = (session: Session, path: string): boolean =>
  session.path !== null && resolve(session.path) === resolve(path)

export const held = (path: string, { host, pid, here }: Holder): Reply<never> =>
  fail(
    'held',
    here
      ? `${basename(path)} is open in another window. Save under another name, or take the file over.`
      : `${basename(path)} is open in another program (process ${String(pid)} on ${host}). Save under another name, or take the file over.`
  )

/** Lets the lock go where another has it, and looks who; a holder that left without a word counts as gone. */
async function standBack(session: Session): Promise<void> {
  leaveFile(session)
  const holder = session.path === null ? null : await holderOf(session.path)
  session.holder = holder ?? (session.holder && { ...session.holder, gone: true })
}
