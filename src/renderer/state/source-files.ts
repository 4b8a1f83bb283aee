import { newSourceEntry } from '../../core/briefing/new-source-entry'
import { call } from '../bridge/call'
import { MAX_DROP_BYTES, MAX_PASTE, MEMO_EXTENSIONS, OPENED_EXTENSIONS } from '../bridge/limits'
import type { Failure, Output, Reply } from '../bridge/types'
import { shortSize, t } from '../strings'
import { toast } from './app-store'
import { askOpen } from './ask'
import { droppedFiles } from './dropped-files'
import { perform } from './edit'
import { openDropped } from './project-files'
import { briefing, useProject } from './project-store'
import { reportFailure } from './report'
import { working, workingLong } from './work'

type Added = Output<'sources.add'>

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
  if (content.length > MAX_PASTE) {
    reportFailure(tooLarge(t.pasted.tooLong))
    return false
  }
  const { project } = useProject.getState()
  return adopt(await working(t.busy.reading, call('sources.paste', { project, name, content })))
}

/** Opens a dropped project or memo; adds other files as articles in one step, and names each that cannot be read. */
export async function drop(transfer: DataTransfer): Promise<void> {
  const files = await droppedFiles(transfer)
  const [first] = files
  if (!first) toast(t.dropped.nothing, { tone: 'doubt' })
  else if (files.length > 1 || !endsIn(OPENED_EXTENSIONS, first)) await addDropped(files)
  else if (first.size > MAX_DROP_BYTES) reportFailure(tooLarge(t.dropped.openInstead(first.name)))
  else {
    const content = await base64(first)
    if (await isProject(first, content)) await openDropped(first.name, content)
    else await addDropped(files)
  }
}

/** A memo that carries no project is a file like any other: what is on the desk need not be left for it. */
async function isProject(file: File, content: string): Promise<boolean> {
  if (!endsIn(MEMO_EXTENSIONS, file)) return true
  const reply = await call('project.isCarried', { content })
  return reply.ok && reply.value.carried
}

const endsIn = (endings: readonly string[], { name }: File): boolean =>
  endings.some((end) => name.toLowerCase().endsWith(end))

async function addDropped(files: readonly File[]): Promise<void> {
  const { project } = useProject.getState()
  const large = files.filter((file) => file.size > MAX_DROP_BYTES)
  const all: { added: string[]; problems: Failure[] } = {
    added: [],
    problems: large.map(({ name, size }) => tooLarge(t.dropped.addInstead(name, shortSize(size))))
  }
  const last = await workingLong(t.busy.reading, async ({ task, signal }) => {
    let reply: Reply<Added> | null = null
    for (const batch of batches(files.filter((file) => !large.includes(file)))) {
      const contents = await Promise.all(batch.map(async (f) => ({ name: f.name, content: await base64(f) })))
      if (signal.aborted) return null
      reply = await call('sources.drop', { project, files: contents, task })
      if (!reply.ok) return reply
      all.added.push(...reply.value.added)
      all.problems.push(...reply.value.problems)
    }
    return reply
  })
  if (last?.ok) adopt({ ok: true, value: { ...all, material: last.value.material } })
  else if (last) reportFailure(last.error)
  else tellProblems(all.problems)
}

/** As many files in one request as it takes. */
function batches(files: readonly File[]): File[][] {
  const all: File[][] = []
  let room = 0
  for (const file of files) {
    // In base64 each file is filled up to a multiple of three bytes.
    room -= file.size + 3
    if (room < 0) {
      all.push([])
      room = MAX_DROP_BYTES - file.size - 3
    }
    all.at(-1)?.push(file)
  }
  return all
}

function adopt(reply: Reply<Added>): boolean {
  if (!reply.ok) {
    reportFailure(reply.error)
    return false
  }
  const { added, material, problems } = reply.value
  useProject.setState({ material })
  const known = new Set(briefing().sources.map((s) => s.id))
  const fresh = [...new Set(added)].filter((id) => !known.has(id))
  const count = briefing().sources.length
  if (fresh.length > 0) {
    const edits = fresh.map((id, i) => ({
      type: 'add-source' as const,
      entry: newSourceEntry(id),
      at: count + i
    }))
    perform(t.steps.addSources(fresh.length), edits, { note: t.addedSources(fresh.length) })
  } else if (added.length > 0) toast(t.alreadyHere)
  tellProblems(problems)
  return added.length > 0
}

function tellProblems(problems: readonly Failure[]): void {
  const [first, ...more] = problems
  if (!first) return
  if (more.length === 0) reportFailure(first)
  else toast(t.someNotRead(problems.length), { tone: 'bad', detail: problems.map((p) => p.message) })
}

const tooLarge = (message: string): Failure => ({ code: 'too-large', message })

const base64 = (file: File): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => {
      done(String(reader.result).replace(/^[^,]*,/, ''))
    }
    // What is gone meanwhile is told of as what has no words in it.
    reader.onerror = () => {
      done('')
    }
    reader.readAsDataURL(file)
  })
