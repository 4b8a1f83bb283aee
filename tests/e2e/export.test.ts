import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createExporter, type Exporter } from '../../src/main/export/exporter'
import { render } from '../../src/main/export/render'
import { heading, memoOf, paragraph, words } from '../main/export/sample-memo'
import { briefing } from '../support/cli'
import { root } from '../support/web-host'

const worker = join(root, 'out/main/export-worker.js')
const short = memoOf([heading('Short'), paragraph('Words of the memo.')])
const long = memoOf(Array.from({ length: 4000 }, (_, i) => paragraph(`${i} `, ...words(60))))

describe('the export worker', () => {
  let exporter: Exporter
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'worker-'))
  })
  afterEach(() => exporter.close())
  afterAll(() => rm(folder, { recursive: true }))

  it('gives the bytes that rendering in this process gives', async () => {
    exporter = createExporter(worker)
    const reply = await exporter.render(short, ['pdf', 'docx', 'html', 'md'])
    expect(reply.ok).toBe(true)
    for (const [index, format] of (['pdf', 'docx', 'html', 'md'] as const).entries()) {
      const here = await render(short, format)
      const there = reply.ok ? reply.value[index] : null
      expect(Buffer.from(there?.bytes ?? []).equals(here.ok ? here.value.bytes : Buffer.alloc(0))).toBe(true)
    }
  })

  it('says how far it is, and only ever more', async () => {
    exporter = createExporter(worker)
    const shares: number[] = []
    await exporter.render(long, ['pdf', 'md'], { onProgress: (share) => shares.push(share) })
    expect(shares.length).toBeGreaterThan(10)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  it('stops when it is told to, and does what waited', async () => {
    exporter = createExporter(worker)
    const stop = new AbortController()
    const stopped = exporter.render(long, ['pdf'], { signal: stop.signal, onProgress: () => stop.abort() })
    const waiting = exporter.render(short, ['pdf'])
    expect(await stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await waiting).toMatchObject({ ok: true })
  })

  it('says so when it breaks, and starts again', async () => {
    const broken = join(folder, 'broken.mjs')
    await writeFile(
      broken,
      `import { parentPort } from 'node:worker_threads'
       parentPort.on('message', ({ format }) => {
         if (format === 'pdf') throw new Error('broken')
         if (format === 'docx') process.exit(1)
         parentPort.postMessage({ reply: { ok: true, value: { bytes: new Uint8Array(), warnings: [] } } })
       })`
    )
    exporter = createExporter(broken)
    for (const format of ['pdf', 'docx'] as const)
      expect(await exporter.render(short, [format])).toMatchObject({
        ok: false,
        error: { code: 'cannot-render', message: expect.stringContaining('Try again') }
      })
    expect(await exporter.render(short, ['md'])).toMatchObject({ ok: true })
  })
})

describe('the same seeds', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each(['executive-memo', 'backgrounder-letter', 'letterhead-memo'])(
    'give the same %s in two processes, two time zones and two locales',
    async (template) => {
      const formats = ['docx', 'pdf', 'html', 'md']
      const draft = async (name: string, env: NodeJS.ProcessEnv) => {
        const files = formats.map((format) => `${template}.${name}.${format}`)
        const args = ['draft', join(root, 'seeds'), '--template', template, '--date', '2016-07-16']
        const ended = await briefing([...args, ...files.flatMap((file) => ['-o', file])], folder, env)
        expect(ended.status).toBe(0)
        return Promise.all(files.map((file) => readFile(join(folder, file))))
      }
      const east = await draft('east', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' })
      const west = await draft('west', { TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8' })
      expect(formats.filter((_, i) => !east[i]?.equals(west[i] ?? Buffer.alloc(0)))).toEqual([])
    }
  )
})
