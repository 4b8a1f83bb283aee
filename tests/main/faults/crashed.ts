import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Project } from '../../../src/core/project/project'
import { fingerprint } from '../../../src/main/files/fingerprint'
import { Journal } from '../../../src/main/files/journal'
import type { About, Entry } from '../../../src/main/files/journal-format'
import { recoveryFolder, withEntry } from '../../../src/main/files/recovery'
import { project } from '../../core/project/build'

/** Notes in a journal that a project got another title; the project with it. */
export function retitle(journal: Journal, before: Project, title: string, about: About): Project {
  const entry: Entry = { commands: [{ edits: [{ type: 'set-title', title }] }] }
  const after = withEntry(before, entry)
  if (!after) throw new Error('a title can always be set')
  journal.record(
    entry,
    about,
    () => before,
    () => after
  )
  return after
}

/** A journal as a crash leaves it, with three entries after its base: its process is gone. What it holds. */
export async function leaveJournal(data: string, path: string | null = null): Promise<Project> {
  await mkdir(recoveryFolder(data), { recursive: true })
  const journal = new Journal(join(recoveryFolder(data), 'crashed'), (error) => {
    throw error
  })
  const about: About = {
    pid: 2 ** 22 + 1,
    startedAt: '2024-01-01T00:00:00Z',
    path,
    fingerprint: path && (await fingerprint(path))
  }
  let state = project()
  for (const title of ['One', 'Two', 'Three']) state = retitle(journal, state, title, about)
  await journal.settled()
  return state
}
