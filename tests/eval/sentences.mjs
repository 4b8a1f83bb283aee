// Golden rules of sentence boundaries: a case passes when the sentences, white space folded, are the expected ones.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTs } from '../../scripts/load-ts.mjs'

const SETS = [
  { file: 'golden-rules.json', name: 'golden rules' },
  { file: 'golden-rules-extended.json', name: 'golden rules, extended' }
]
const fold = (text) => text.replace(/\s+/gu, ' ').trim()

export async function measure(evalFolder) {
  const { sentences } = await loadTs('src/core/source/sentences.ts')
  const measures = SETS.map(({ file, name }) => {
    const cases = JSON.parse(readFileSync(join(evalFolder, 'sentences', file), 'utf8'))
    const failed = cases.filter(({ text, expected }) => {
      const got = sentences(text).map(({ start, end }) => fold(text.slice(start, end)))
      return JSON.stringify(got) !== JSON.stringify(expected.map(fold))
    })
    const failures = failed.map((c) => c.name.replace(/.*#/, '#')).join(' ')
    return { name, value: cases.length - failed.length, detail: `of ${cases.length}; failed ${failures}` }
  })
  return { measures }
}
