// Whole news pages as one flat text: how much of the true article is left after cleaning, and how little else.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadTs } from '../../scripts/load-ts.mjs'

const input = (text) => ({ id: 's-000000000000', file: 'page.txt', sha256: '0'.repeat(64), text })

export async function measure(evalFolder) {
  const folder = join(evalFolder, 'html')
  if (!existsSync(join(folder, 'whole-page-text.json'))) return { measures: [] }
  const { evaluate } = await import(pathToFileURL(join(folder, 'score-html.mjs')).href)
  const { readSource } = await loadTs('src/core/source/read-source.ts')
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const predicted = Object.entries(read('whole-page-text.json')).map(([id, text]) => {
    const body = readSource(input(text)).body.map(({ start, end }) => text.slice(start, end))
    return [id, { articleBody: body.join('\n\n') }]
  })
  const score = evaluate(read('ground-truth.json'), Object.fromEntries(predicted))
  const detail = `precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}, ${score.pages} pages`
  return { measures: [{ name: 'whole-page text, F1', value: score.f1, detail }], perPage: score.perPage }
}
