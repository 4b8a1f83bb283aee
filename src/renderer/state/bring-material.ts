import type { Step } from '../../core/briefing/history'
import { call } from '../bridge/call'
import { t } from '../strings'
import { toast } from './app-store'
import { undo } from './edit'
import { useProject } from './project-store'
import { reportFailure } from './report'
import { workingLong } from './work'

/**
 * Brings what the articles hold now that others are listed, once the host has worked it out. Stopped, it takes back the
 * change of the articles that asked for it, so that evidence and articles still belong together.
 */
export async function bringMaterial(project: string): Promise<void> {
  let stopped = false
  const reply = await workingLong(t.busy.comparing, async ({ task, signal }) => {
    const answer = await call('project.material', { project, task })
    stopped = signal.aborted
    return answer
  })
  const { project: now, timeline } = useProject.getState()
  if (project !== now) return
  if (reply.ok) useProject.setState({ material: reply.value })
  else if (!stopped) reportFailure(reply.error)
  else if (changesSources(timeline.past.at(-1))) undo()
  else toast(t.notCompared, { tone: 'doubt' })
}

const changesSources = (step: Step | undefined): boolean =>
  step?.redo.edits.some(({ type }) => type.endsWith('-source')) ?? false
