import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { followLinks } from './atomic-save'
import { hiddenStart } from './beside'
import { disk } from './disk'

/** Milliseconds after which nobody can still be busy with a temporary file. */
const OLD = 60_000

/** Removes what crashes in the middle of saving or locking a file left beside it. For the holder of its lock alone. */
export async function removeLeftovers(path: string): Promise<void> {
  const target = await followLinks(path, disk).catch(() => path)
  const folder = dirname(target)
  const start = hiddenStart(target)
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(start) || !TEMPORARY.test(name.slice(start.length))) continue
    const stats = await stat(join(folder, name)).catch(() => null)
    if (stats && Date.now() - stats.mtimeMs > OLD)
      await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
}

/** The ends of the names that atomic-save.ts and project-lock.ts give. */
const TEMPORARY = /^(?:[0-9a-f]{12}\.(?:tmp|bak)|lock\.[0-9a-f-]{36})$/
