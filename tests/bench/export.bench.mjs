// How fast memos become Word and PDF beside pandoc and LibreOffice on the same content in the same run, how the work
// grows with ten times the items, and how much memory that takes. Ours is the built export worker in a process of
// its own (`npm run build` first).
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadTs } from '../../scripts/load-ts.mjs'

const root = resolve(import.meta.dirname, '../..')
const worker = join(root, 'out/main/export-worker.js')
const RUNS = 3

export async function bench() {
  if (!existsSync(worker)) return console.log('  not built: run npm run build first')
  const folder = mkdtempSync(join(tmpdir(), 'bench-export-'))
  try {
    const memos = await makeMemos(folder)
    await word(folder, memos)
    await pdf(folder, memos)
    await growth(memos)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Memos by their number of items, as JSON files. */
async function makeMemos(folder) {
  const { stressMemo } = await loadTs('tests/support/stress-memo.ts')
  const { parseTemplate } = await loadTs('src/core/template/parse-template.ts')
  const file = join(root, 'templates/executive-memo.yaml')
  const parsed = parseTemplate(readFileSync(file, 'utf8'), file)
  if (!parsed.ok) throw new Error(`${file} is not a template`)
  const memos = new Map()
  for (const items of [50, 1_000, 2_000, 10_000]) {
    const memo = stressMemo(parsed.template, { items, sources: Math.max(10, items / 10), rows: 0 })
    memos.set(items, join(folder, `${items}.json`))
    writeFileSync(memos.get(items), JSON.stringify(memo))
  }
  return memos
}

/** DOCX of 2,000 items, whole processes from memo to file, taken in turn. */
async function word(folder, memos) {
  const { writeMarkdown } = await loadTs('src/core/writers/markdown/write-markdown.ts')
  const markdown = join(folder, 'memo.md')
  writeFileSync(markdown, writeMarkdown(JSON.parse(readFileSync(memos.get(2_000), 'utf8'))).text)
  const ours = []
  const theirs = []
  for (let run = 0; run < RUNS; run++) {
    ours.push(await timed(() => render(memos.get(2_000), 'docx', 1, join(folder, '2000.docx'))))
    if (has('pandoc'))
      theirs.push(await timed(() => quietly('pandoc', markdown, '-o', join(folder, 'pandoc.docx'))))
  }
  row('DOCX, 2,000 items, whole process', seconds(median(ours)))
  compare('pandoc, the same', ours, theirs, 'at most 0.6')
}

/** PDF in a warm worker, beside LibreOffice making PDF of the same memo's DOCX. */
async function pdf(folder, memos) {
  for (const [items, bound] of [
    [50, 'at most 0.1'],
    [2_000, 'at most 0.5']
  ]) {
    const docx = join(folder, `${items}.docx`)
    await render(memos.get(items), 'docx', 1, docx)
    const ours = []
    const theirs = []
    if (has('soffice')) convert(folder, docx) // makes its profile
    for (let run = 0; run < RUNS; run++) {
      ours.push(
        median(
          (await render(memos.get(items), 'pdf', items < 1_000 ? 12 : 4)).times.slice(items < 1_000 ? 6 : 1)
        )
      )
      if (has('soffice')) theirs.push(await timed(() => convert(folder, docx)))
    }
    row(`PDF, ${items} items, warm worker`, seconds(median(ours)))
    compare('LibreOffice, DOCX to PDF', ours, theirs, bound)
  }
}

/** CPU and memory of ten times the items. */
async function growth(memos) {
  for (const format of ['docx', 'pdf']) {
    const small = await render(memos.get(1_000), format, 4)
    const large = await render(memos.get(10_000), format, 2)
    const each = (made, items) => Math.min(...made.cpu.slice(1)) / items
    const ratio = each(large, 10_000) / each(small, 1_000)
    row(`${format.toUpperCase()}, CPU an item, 1,000 → 10,000`, ratio.toFixed(2), 'at most 1.10')
    row(`${format.toUpperCase()}, 10,000 items, peak memory`, `${large.memory.toFixed(0)} MB`, 'under 700')
  }
}

/** Renders a memo several times in one worker; ms of wall and CPU of each run, and the process's peak memory in MB. */
async function render(memo, format, runs, target = '') {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./render-child.mjs', import.meta.url)), worker, memo, format, runs, target],
    {
      stdio: ['ignore', 'pipe', 'inherit']
    }
  )
  let out = ''
  for await (const chunk of child.stdout) out += chunk
  return JSON.parse(out)
}

function convert(folder, docx) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  quietly('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'office'), docx)
}

const quietly = (program, ...args) => execFileSync(program, args, { stdio: 'ignore' })

function has(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)))
}

async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`
const row = (name, value, bound = '') => console.log(`  ${name.padEnd(38)} ${value.padStart(10)}  ${bound}`)

function compare(name, ours, theirs, bound) {
  if (theirs.length === 0) return row(name, 'missing', 'not installed: nothing to compare with')
  row(name, seconds(median(theirs)))
  row('ours / theirs', (median(ours) / median(theirs)).toFixed(2), bound)
}
