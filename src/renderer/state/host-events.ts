import type { AppEvent } from '../bridge/types'
import { followAccess } from './take-over'
import { followProgress } from './work'

/** What the host tells of itself, whoever asked for it. */
export function followHost(event: AppEvent): void {
  if (event.name === 'task.progress') followProgress(event.payload)
  if (event.name === 'project.access') followAccess(event.payload.project, event.payload.access)
}
