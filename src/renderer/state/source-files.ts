import { newSourceEntry } from '../../core/briefing/new-source-entry'
import { call } from '../bridge/call'
import type { Output, Reply } from '../bridge/types'
import { t } from '../strings'
import { toast } from './app-store'
import { askOpen } from './ask'
import { perform } from './edit'
import { openDropped } from './project-files'
import { briefing, useProject } from './project-store'
import { reportFailure } from './report'
import { workingLong } from './work'

/** Asks for articles and adds them. */
export async function chooseSources(): Promise<void> {
  const files = await askOpen('sources', true)
  if (!files || files.length === 0) return
  const { project } = useProject.getState()
  adopt(
    await workingLong(t.busy.reading, ({ task }) => call('sources.add', { project, files: [...files], task }))
  )
}

/** Adds pasted text as an article; true when it was read. */
export async function pasteSource(name: string, content: string): Promise<boolean> {
  const { project } = useProject.getState()
  return adopt(await call('sources.paste', { project, name, content, encoding: 'text' }))
}

/** Files that are opened rather than added where one of them is dropped alone. */
const OPENED = /\.(?:briefing|docx|pdf)$/i

/** Opens a dropped project or memo; adds other files as articles, and names each that cannot be read. */
export async function dropFiles(files: readonly File[]): Promise<void> {
  const [first] = files
  if (files.length === 1 && first && OPENED.test(first.name))
    await openDropped(first.name, await base64(first))
  else await addDropped(files)
}

function addDropped(files: readonly File[]): Promise<void> {
  const { project } = useProject.getState()
  return workingLong(t.busy.reading, async ({ signal, progress }) => {
    for (const [i, file] of files.entries()) {
      if (signal.aborted) return
      progress(i, files.length)
      const content = await base64(file)
      adopt(await call('sources.paste', { project, name: file.name, content, encoding: 'base64' }))
    }
  })
}

function adopt(reply: Reply<Output<'sources.add'>>): boolean {
  if (!reply.ok) {
    reportFailure(reply.error)
    return false
  }
  const { added, material, problems } = reply.value
  useProject.setState({ material })
  const known = new Set(briefing().sources.map((s) => s.id))
  const fresh = added.filter((id) => !known.has(id))
  const count = briefing().sources.length
  if (fresh.length > 0) {
    const edits = fresh.map((id, i) => ({
      type: 'add-source' as const,
      entry: newSourceEntry(id),
      at: count + i
    }))
    perform(t.steps.addSources(fresh.length), edits, { note: t.addedSources(fresh.length) })
  } else if (added.length > 0) toast(t.alreadyHere)
  const [first, ...more] = problems
  if (first)
    toast(more.length === 0 ? first.message : t.someNotRead(problems.length), {
      tone: 'bad',
      detail: more.length === 0 ? [] : problems.map((p) => p.message)
    })
  return added.length > 0
}

async function base64(file: File): Promise<string> {
  let binary = ''
  for (const byte of new Uint8Array(await file.arrayBuffer())) binary += String.fromCharCode(byte)
  return btoa(binary)
}
