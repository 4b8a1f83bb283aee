import { call } from '../bridge/call'
import { t } from '../strings'
import { perform } from './edit'
import { useProject } from './project-store'
import { reportFailure } from './report'
import { settled } from './sync'

/** Makes the briefing what it was at an earlier save, as one step that undo takes back. */
export async function restoreVersion(version: string, time: string): Promise<void> {
  await settled()
  const { project } = useProject.getState()
  const reply = await call('versions.restore', { project, version })
  if (reply.ok)
    perform(t.steps.restoreVersion, reply.value.command.edits, { note: t.versions.restored(time) })
  else reportFailure(reply.error)
}
