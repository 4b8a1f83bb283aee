// Articles for measuring, made by mixing paragraphs of real ones: PolNeAR's where it is beside the repository,
// else the seeds'. The same number always gives the same articles.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const PARAGRAPHS = 10

/** `count` short articles as `{id, file, sha256, text}`, what `readSource` takes. */
export function mixedArticles(count) {
  const paragraphs = paragraphPool()
  const random = mulberry32(20201122)
  return Array.from({ length: count }, (_, i) => {
    const lines = Array.from(
      { length: PARAGRAPHS },
      () => paragraphs[Math.floor(random() * paragraphs.length)]
    )
    const text = [`Report number ${i + 1} of the day`, ...lines].join('\n\n')
    const sha256 = createHash('sha256').update(`${i}\n${text}`).digest('hex')
    return { id: `s-${sha256.slice(0, 12)}`, file: `mixed-${i + 1}.txt`, sha256, text }
  })
}

function paragraphPool() {
  const polnear = ['train', 'dev'].map((part) => resolve(root, '../shared/eval/polnear', part, 'text'))
  const folders = polnear.every((folder) => existsSync(folder)) ? polnear : [resolve(root, 'seeds')]
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(folder, name))
  )
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split(/\n+/))
  return lines.filter((line) => line.trim().length > 40)
}

/** A small generator of numbers from 0 to 1 with a fixed start. */
function mulberry32(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
