import { stat } from 'node:fs/promises'

/** What changes when another program writes a file: enough to notice, cheap enough to look each time. Null for no file. */
export async function fingerprint(path: string): Promise<string | null> {
  const stats = await stat(path, { bigint: true }).catch(() => null)
  return stats && [stats.ino, stats.size, stats.mtimeNs].map(String).join('-')
}
