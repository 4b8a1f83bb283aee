import { newSourceEntry } from '../../core/briefing/new-source-entry'
import { call } from '../bridge/call'
import type { Output, Reply } from '../bridge/types'
import { t } from '../strings'
import { openDialog, toast } from './app-store'
import { askOpen } from './ask'
import { perform } from './edit'
import { working } from './project-files'
import { briefing, useProject } from './project-store'
import { reportFailure } from './report'

/** Asks for articles and adds them. */
export async function chooseSources(): Promise<void> {
  const files = await askOpen('sources', true)
  if (!files || files.length === 0) return
  const { project } = useProject.getState()
  adopt(await working(t.busy.reading, call('sources.add', { project, files })))
}

/** Adds pasted text as an article; true when it was read. */
export async function pasteSource(name: string, content: string): Promise<boolean> {
  const { project } = useProject.getState()
  return adopt(await call('sources.paste', { project, name, content, encoding: 'text' }))
}

/** Adds dropped files one by one; each that cannot be read is named. */
export async function dropFiles(files: readonly File[]): Promise<void> {
  const { project } = useProject.getState()
  for (const file of files) {
    const content = base64(new Uint8Array(await file.arrayBuffer()))
    const asked = call('sources.paste', { project, name: file.name, content, encoding: 'base64' })
    adopt(await working(t.busy.reading, asked))
  }
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
  openDialog(null)
  return added.length > 0
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
