import { suggestedName } from '../../core/briefing/suggested-name'
import { call } from '../bridge/call'
import type { OpenProject, Reply } from '../bridge/types'
import { t } from '../strings'
import { announce, closeDialog, openDialog, toast, useApp } from './app-store'
import { askOpen, askSave, askSure, askUnsaved } from './ask'
import { bringMaterial } from './bring-material'
import { setProject, useProject } from './project-store'
import { reportFailure } from './report'
import { settled, startSync } from './sync'
import { resetView, useView } from './view-store'
import { workingLong } from './work'

/** Starts the page: what the host is, its templates, and what was open here, else the sample briefing. */
export async function start(): Promise<void> {
  const [info, templates, current] = await Promise.all([
    call('app.info', {}),
    call('templates.list', {}),
    call('project.current', {})
  ])
  if (!info.ok || !templates.ok || !current.ok) {
    const failure = [info, templates, current].find((r) => !r.ok)
    if (failure && !failure.ok) useApp.setState({ phase: { name: 'failed', failure: failure.error } })
    return
  }
  useApp.setState({ info: info.value, templates: templates.value.templates })
  for (const problem of templates.value.problems) reportFailure(problem)
  if (current.value) show(current.value)
  else {
    await openWith(() => call('project.sample', {}))
    if (isFirstRun()) useView.setState({ guide: true })
  }
  await refreshLists()
  // A native host has asked in its own window.
  const { recoveries } = useApp.getState()
  if (info.value.host === 'web' && !current.value && recoveries.length > 0) openDialog({ name: 'start' })
}

const GUIDED = 'briefing-desk.guided'

/** True once on this machine. */
function isFirstRun(): boolean {
  const first = localStorage.getItem(GUIDED) === null
  localStorage.setItem(GUIDED, 'yes')
  return first
}

export const openSample = (): Promise<void> => leaveThen(() => openWith(() => call('project.sample', {})))

export const newProject = (template: string): Promise<void> =>
  leaveThen(() => openWith(() => call('project.new', { template })))

/** Opens a project, or the one that a memo carries, by the file's handle. */
export const openProject = (file: string): Promise<void> => leaveThen(() => openFile(file))

export const chooseProject = (): Promise<void> =>
  leaveThen(async () => {
    const [file] = (await askOpen('project', false)) ?? []
    if (file !== undefined) await openFile(file)
  })

/** Opens a project or a memo that was dropped on the desk. */
export const openDropped = (name: string, content: string): Promise<void> =>
  leaveThen(() => openWith((task) => call('project.openDropped', { name, content, task })))

/** Goes on with a briefing that a crash left behind, which is not offered any more once it is open. */
export const openRecovery = (id: string): Promise<void> =>
  leaveThen(() =>
    openWith(async (task) => {
      const reply = await call('recovery.open', { id, task })
      if (reply.ok) useApp.setState((s) => ({ recoveries: s.recoveries.filter((left) => left.id !== id) }))
      return reply
    })
  )

/** Lets what a crash left behind go for good, once the user is sure. */
export async function discardRecovery(id: string, title: string): Promise<void> {
  if (!(await askSure(t.recovery.sure(title)))) return
  const reply = await call('recovery.discard', { id })
  if (!reply.ok) reportFailure(reply.error)
  await refreshLists()
}

const openFile = (file: string): Promise<void> => openWith((task) => call('project.open', { file, task }))

async function openWith(ask: (task: string) => Promise<Reply<OpenProject>>): Promise<void> {
  const { dialog } = useApp.getState()
  useApp.setState({ opening: true })
  const reply = await workingLong(t.busy.opening, ({ task }) => ask(task)).finally(() => {
    useApp.setState({ opening: false })
  })
  if (reply.ok) {
    show(reply.value)
    closeDialog(dialog)
    void refreshLists()
    return
  }
  if (useApp.getState().phase.name === 'starting')
    useApp.setState({ phase: { name: 'failed', failure: reply.error } })
  else reportFailure(reply.error)
}

function show(opened: OpenProject): void {
  setProject(opened)
  resetView()
  startSync(opened.project, opened.seq, (id) => void bringMaterial(id))
  useApp.setState({ phase: { name: 'desk' }, toasts: [] })
  if (opened.carriedBy !== undefined) toast(t.openedFrom(opened.carriedBy))
  if (opened.rescued)
    toast(opened.rescued.message, { tone: 'doubt', detail: [opened.rescued.detail ?? ''].filter(Boolean) })
  announce(t.opened(opened.briefing.title || t.untitled))
}

/** Saves where it was saved before, or asks where. True when it is saved. */
export const save = (): Promise<boolean> => {
  const { file } = useProject.getState()
  return file ? write(null) : saveAs()
}

export async function saveAs(): Promise<boolean> {
  const { timeline, file } = useProject.getState()
  const name = file?.name ?? fileName(timeline.present.title || t.untitled)
  const handle = await askSave('project', name, null)
  return handle === null ? false : write(handle)
}

async function write(file: string | null): Promise<boolean> {
  const failure = await settled()
  if (failure) {
    reportFailure(failure)
    return false
  }
  const { project, timeline } = useProject.getState()
  const reply = await workingLong(t.busy.saving, ({ task }) => call('project.save', { project, file, task }))
  if (!reply.ok) {
    reportFailure(reply.error)
    const status = await call('project.status', { project })
    if (status.ok) useProject.setState({ access: status.value.access })
    return false
  }
  useProject.setState((now) => ({
    access: { mode: 'writable' },
    file: reply.value.file,
    savedAt: reply.value.savedAt,
    // What was typed while it was being saved is not in the file.
    unsaved: now.timeline.present !== timeline.present
  }))
  toast(t.savedAs(reply.value.file.name), { tone: 'good' })
  announce(t.savedAs(reply.value.file.name))
  void refreshLists()
  return true
}

/** A title as a file name, without what file systems refuse. */
export const fileName = (title: string): string => suggestedName(title) || t.untitled

let leaving = false

/** Leaves what is on the desk for something else, once that is settled; a second wish meanwhile is a double click. */
async function leaveThen(go: () => Promise<void>): Promise<void> {
  if (leaving) return
  leaving = true
  try {
    const choice = useProject.getState().unsaved ? await askUnsaved() : 'discard'
    if (choice === 'discard' || (choice === 'save' && (await save()))) await go()
  } finally {
    leaving = false
  }
}

async function refreshLists(): Promise<void> {
  const [recent, recoveries] = await Promise.all([call('recent.list', {}), call('recovery.list', {})])
  if (recent.ok) useApp.setState({ recent: recent.value })
  if (recoveries.ok) useApp.setState({ recoveries: recoveries.value })
}
