// Clean articles, a paragraph a line: how much of their text is kept as title and body. Little of it is noise.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTs } from '../../scripts/load-ts.mjs'

const input = (text) => ({ id: 's-000000000000', file: 'article.txt', sha256: '0'.repeat(64), text })

export async function measure(evalFolder) {
  const folder = join(evalFolder, 'polnear', 'dev', 'text')
  if (!existsSync(folder)) return { measures: [] }
  const { readSource } = await loadTs('src/core/source/read-source.ts')
  let all = 0
  let noise = 0
  const files = readdirSync(folder)
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8')
    all += text.length
    for (const span of readSource(input(text)).noise) noise += span.end - span.start
  }
  return {
    measures: [{ name: 'clean articles, kept', value: 1 - noise / all, detail: `${files.length} articles` }]
  }
}
