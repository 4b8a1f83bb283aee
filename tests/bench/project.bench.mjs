// How long a large project takes to open, until the page has its answer, and to save, beside packing or unpacking and
// writing or reading the same bytes plainly, in one process.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadTs } from '../../scripts/load-ts.mjs'
import { mixedArticles } from './mixed-articles.mjs'

const ARTICLES = 1_000
/** Paragraphs of an article: so many give about ten pieces of evidence. */
const PARAGRAPHS = 4

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-project-'))
  try {
    const articles = mixedArticles(ARTICLES).map((article) => ({
      ...article,
      text: article.text.split('\n\n', PARAGRAPHS + 1).join('\n\n')
    }))
    writeFileSync(join(folder, 'articles.json'), JSON.stringify(articles))
    const { buildProcess } = await loadTs('tests/support/build-process.ts')
    const script = await buildProcess('tests/bench/project-child.ts')
    report(JSON.parse(execFileSync(process.execPath, [script, folder], { encoding: 'utf8' })))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function report({ evidence, bytes, unpacked, opening, openingWork, saving, withoutStore, reading, writing }) {
  const size = (count) => `${(count / 1e6).toFixed(1)} MB`
  console.log(
    `  ${ARTICLES} articles, ${evidence} pieces of evidence, ${size(bytes)}, unpacked ${size(unpacked)}`
  )
  row('opening', `${opening.toFixed(0)} ms`, 'under 2000')
  row('opening, processor time', `${openingWork.toFixed(0)} ms`)
  row('opening / reading the same plainly', (opening / reading).toFixed(1))
  row('working the evidence out instead', `${withoutStore.toFixed(0)} ms`)
  row('saving', `${saving.toFixed(0)} ms`, 'under 1000')
  row('saving / writing the same plainly', (saving / writing).toFixed(1))
}

const row = (name, value, bound = '') => console.log(`  ${name.padEnd(38)} ${value.padStart(10)}  ${bound}`)
