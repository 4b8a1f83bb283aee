import { call } from '../bridge/call'
import type { OpenProject, Reply } from '../bridge/types'
import { t } from '../strings'
import { announce, openDialog, toast, useApp } from './app-store'
import { askOpen, askSave, askUnsaved } from './ask'
import { setProject, useProject } from './project-store'
import { reportFailure } from './report'
import { settled, startSync } from './sync'
import { resetView, useView } from './view-store'

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
    await openWith(call('project.sample', {}))
    if (isFirstRun()) useView.setState({ guide: true })
  }
  void refreshRecent()
}

const GUIDED = 'briefing-desk.guided'

/** True once on this machine. */
function isFirstRun(): boolean {
  const first = localStorage.getItem(GUIDED) === null
  localStorage.setItem(GUIDED, 'yes')
  return first
}

export const openSample = (): Promise<void> => leaveThen(() => openWith(call('project.sample', {})))

export const newProject = (template: string): Promise<void> =>
  leaveThen(() => openWith(call('project.new', { template })))

/** Opens a file by its handle. */
export const openProject = (file: string): Promise<void> =>
  leaveThen(() => openWith(call('project.open', { file })))

export const chooseProject = (): Promise<void> =>
  leaveThen(async () => {
    const [file] = (await askOpen('project', false)) ?? []
    if (file !== undefined) await openWith(call('project.open', { file }))
  })

async function openWith(asked: Promise<Reply<OpenProject>>): Promise<void> {
  const reply = await working(t.busy.opening, asked)
  if (reply.ok) {
    show(reply.value)
    void refreshRecent()
    return
  }
  if (useApp.getState().phase.name === 'starting')
    useApp.setState({ phase: { name: 'failed', failure: reply.error } })
  else reportFailure(reply.error)
}

function show(opened: OpenProject): void {
  setProject(opened)
  resetView()
  startSync(opened.project, opened.seq, (failure) => {
    toast(t.outOfStep, { tone: 'bad', detail: [failure.message] })
  })
  openDialog(null)
  useApp.setState({ phase: { name: 'desk' } })
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
  const reply = await working(t.busy.saving, call('project.save', { project, file }))
  if (!reply.ok) {
    reportFailure(reply.error)
    return false
  }
  useProject.setState((now) => ({
    file: reply.value.file,
    savedAt: reply.value.savedAt,
    // What was typed while it was being saved is not in the file.
    unsaved: now.timeline.present !== timeline.present
  }))
  toast(t.savedAs(reply.value.file.name), { tone: 'good' })
  announce(t.savedAs(reply.value.file.name))
  void refreshRecent()
  return true
}

/** A title as a file name, without what file systems refuse. */
export const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || t.untitled

async function leaveThen(go: () => Promise<void>): Promise<void> {
  if (useProject.getState().unsaved) {
    const choice = await askUnsaved()
    openDialog(null)
    if (choice === null || (choice === 'save' && !(await save()))) return
  }
  await go()
}

async function refreshRecent(): Promise<void> {
  const reply = await call('recent.list', {})
  if (reply.ok) useApp.setState({ recent: reply.value })
}

/** Shows the name of long work while it goes on. */
export async function working<T>(name: string, work: Promise<T>): Promise<T> {
  useApp.setState({ busy: name })
  const result = await work
  useApp.setState({ busy: null })
  return result
}
