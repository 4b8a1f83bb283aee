import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the journals in an app's data folder hold so far: the changes that a crash would not lose. */
export async function journalsIn(data: string): Promise<string> {
  const folder = join(data, 'recovery')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const lines = names.filter((name) => name.endsWith('.jsonl'))
  const read = lines.map((name) => readFile(join(folder, name), 'utf8').catch(() => ''))
  return (await Promise.all(read)).join('')
}
