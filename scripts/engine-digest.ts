import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that decides what is found in an article, and how that is stored. */
const PARTS = [
  'src/core/source',
  'src/core/evidence',
  'src/core/corroboration',
  'src/main/services/material-part.ts'
]

/** SHA-256 of the engine's own sources: changes with any of them, so that nobody has to remember a number. */
function engineDigest(root: string): string {
  const hash = createHash('sha256')
  for (const file of PARTS.flatMap((path) => filesOf(root, path)))
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesOf(root: string, path: string): string[] {
  if (path.endsWith('.ts')) return [path]
  const names = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort()
}

/** What a build puts in the place of the name that src/main/services/engine-digest.ts reads; `root` is the repository. */
export const engineDefine = (root: string): Record<string, string> => ({
  __ENGINE_DIGEST__: JSON.stringify(engineDigest(root))
})
