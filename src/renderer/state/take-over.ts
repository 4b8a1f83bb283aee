import { call } from '../bridge/call'
import type { Access } from '../bridge/types'
import { t } from '../strings'
import { announce, toast } from './app-store'
import { askSure } from './ask'
import { useProject } from './project-store'
import { reportFailure } from './report'

/** Makes this window the one that may save to the file; asks first while somebody else is at it. */
export async function takeOver(): Promise<void> {
  const { project, access } = useProject.getState()
  if (access.mode === 'writable') return
  const sure = access.holder.gone || (await askSure(t.access.sure(access.holder.here)))
  if (!sure) return
  const reply = await call('project.takeOver', { project, force: true })
  if (!reply.ok) {
    reportFailure(reply.error)
    return
  }
  setAccess(reply.value.access)
  if (reply.value.changedOnDisk) toast(t.access.changedOnDisk, { tone: 'doubt' })
}

/** Somebody took the file over, or left it. */
export function followAccess(project: string, access: Access): void {
  if (project === useProject.getState().project) setAccess(access)
}

function setAccess(access: Access): void {
  const before = useProject.getState().access.mode
  useProject.setState({ access })
  if (access.mode !== before) announce(access.mode === 'writable' ? t.access.writable : t.access.readOnly)
}
