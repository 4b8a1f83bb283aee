import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { loadTs } from '../../scripts/load-ts.mjs'

const root = resolve(import.meta.dirname, '../..')
/** The built app; another one may be measured beside it. */
const out = process.env['BRIEFING_OUT'] ?? join(root, 'out')
const SOURCES = 1000
const PER_SOURCE = 10
const ITEMS = 300
const EDITS = 1000

/** The built page over made-up material of 1,000 articles and 10,000 cards, measured by the browser itself. */
export async function bench() {
  const { launchChromium } = await loadTs('tests/support/chromium.ts')
  const { parseTemplate } = await loadTs('src/core/template/parse-template.ts')
  const yaml = await readFile(resolve(root, 'templates/executive-memo.yaml'), 'utf8')
  const { template } = parseTemplate(yaml, 'executive-memo.yaml')
  const server = await servePage()
  const browser = await launchChromium(['--enable-precise-memory-info', '--js-flags=--expose-gc'])
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  profiler = await page.context().newCDPSession(page)
  await profiler.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.addInitScript(installHost, { template, sources: SOURCES, per: PER_SOURCE, items: ITEMS })
  await page.goto(`http://127.0.0.1:${server.address().port}/index.html`)
  await page.getByRole('feed').getByRole('article').first().waitFor()
  print('first cards after the data', await page.evaluate(() => window.firstCards - window.dataSent))

  await page.evaluate(() => {
    window.waits = []
    new PerformanceObserver((list) => {
      for (const e of list.getEntries()) if (e.interactionId) window.waits.push(e.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: false })
  })
  const first = page.getByRole('feed').getByRole('article').first()
  await measure(page, 'pick and go on', 40, async (i) => {
    if (i === 0) await first.focus()
    await page.keyboard.press(i % 2 ? 'ArrowDown' : 'Enter')
  })
  await measure(page, 'reject', 20, async (i) => page.keyboard.press(i % 2 ? 'ArrowDown' : 'x'))
  await measure(page, 'undo', 20, async () => page.keyboard.press('Control+z'))
  await page.keyboard.press('/')
  await measure(page, 'search', 12, async (i) => page.keyboard.press('strike talks'[i]))
  await page.locator('#evidence-search').fill('')
  const words = page.locator('[data-item] [role=textbox]').nth(150)
  await words.focus()
  await measure(page, `type in a memo of ${ITEMS} items`, 60, async (i) =>
    page.keyboard.press('abcdefghi '[i % 10])
  )
  await measure(page, 'move', 10, async () => page.keyboard.press('Alt+ArrowDown'))
  await scroll(page)

  const before = await heap(page)
  for (let i = 0; i < EDITS; i += 1) await page.keyboard.press(i % 2 ? 'Backspace' : 'x')
  print(`heap before and after ${EDITS} edits`, before, 'MB')
  print('', await heap(page), 'MB')
  await browser.close()
  server.close()
}

/**
 * Prints the wait for the next paint as the browser tells it, and what the page itself computed from the key to the
 * paint: that does not grow when other programs keep the machine busy.
 */
async function measure(page, name, times, act) {
  await page.evaluate(() => window.waits.splice(0))
  const own = []
  let last = await computed()
  for (let i = 0; i < times; i += 1) {
    await act(i)
    await nextPaint(page)
    const now = await computed()
    own.push(now - last)
    last = now
  }
  await page.waitForTimeout(100)
  // An interaction under 16 ms is not reported at all: it counts as 16.
  const waits = await page.evaluate(() => window.waits)
  const all = [...waits, ...Array(Math.max(0, times - waits.length)).fill(16)]
  print(`${name}: 95th percentile to next paint`, percentile95(all))
  print('  computing time of it, 95th percentile', percentile95(own))
}

const percentile95 = (figures) => figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1]

const nextPaint = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))))

/** Milliseconds the page's main thread has computed so far. */
async function computed() {
  const { metrics } = await profiler.send('Performance.getMetrics')
  return metrics.find((m) => m.name === 'TaskDuration').value * 1000
}
let profiler

/** Frame by frame down the cards: the longest time between two frames, and the most computing in one. */
async function scroll(page) {
  let longest = 0
  const own = []
  let last = await computed()
  for (let i = 0; i < 120; i += 1) {
    const frame = await page.evaluate(async () => {
      const start = performance.now()
      document.querySelector('.cards').scrollBy(0, 240)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
      return performance.now() - start
    })
    const now = await computed()
    own.push(now - last)
    last = now
    if (i > 2) longest = Math.max(longest, frame)
  }
  print('longest frame while scrolling', longest)
  print('  computing time of it, longest', Math.max(...own.slice(3)))
}

const heap = (page) =>
  page.evaluate(() => {
    window.gc?.()
    return performance.memory.usedJSHeapSize / 1e6
  })

const print = (what, figure, unit = 'ms') =>
  console.log(`  ${what.padEnd(52)} ${figure.toFixed(0).padStart(6)} ${unit}`)

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }

function servePage() {
  const server = createServer((request, response) => {
    const file = join(out, 'renderer', new URL(request.url, 'http://x').pathname)
    readFile(file).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        response.end(bytes)
      },
      () => response.writeHead(404).end()
    )
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

/** Runs in the page before it starts: a host that answers from memory. */
function installHost({ template, sources, per, items }) {
  const id = (n) => `s-${String(n).padStart(12, '0')}`
  const verbs = ['strike', 'talk', 'offer', 'pledge', 'doubt', 'share', 'halt', 'resume']
  const sentence = (s, e) =>
    `Official ${s % 97} said on day ${e} that both sides would ${verbs[(s + e) % 8]} and ${verbs[(s * 7 + e) % 8]} near town ${(s * 13 + e) % 311}.`
  const made = Array.from({ length: sources }, (_, s) => {
    const lines = Array.from({ length: per }, (_, e) => sentence(s, e))
    const text = lines.join('\n')
    const spans = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }))
    return { text, spans }
  })
  const material = {
    sources: made.map(({ text }, s) => ({
      id: id(s),
      file: `${s}.txt`,
      sha256: '0'.repeat(64),
      text,
      title: `Article ${s}`,
      titleSpan: null,
      outlet: `Outlet ${s % 40}`,
      byline: null,
      dateline: null,
      published: null,
      language: 'en',
      body: [{ start: 0, end: text.length }],
      noise: []
    })),
    evidence: made.flatMap(({ text, spans }, s) =>
      spans.map(({ start, end }, e) => ({
        id: `${id(s)}:fact:${start}-${end}`,
        source: id(s),
        kind: 'fact',
        start,
        end,
        text: text.slice(start, end),
        quoteType: null,
        speaker: null,
        cue: null,
        score: ((s * 31 + e * 17) % 100) / 100,
        reasons: []
      }))
    ),
    origins: {},
    claims: []
  }
  const slots = template.sections.filter((s) => ['facts', 'text', 'judgements'].includes(s.kind))
  const briefing = {
    id: 'b',
    title: 'Bench',
    template: template.id,
    fields: {},
    marking: null,
    sections: slots.map((slot, i) => ({
      id: `sec${i}`,
      slot: slot.id,
      heading: slot.heading,
      items:
        i > 0
          ? []
          : Array.from({ length: items }, (_, n) => ({
              id: `i${n}`,
              kind: 'text',
              content: [{ text: sentence(n, 1) }],
              citations: [{ source: id(n), start: 0, end: 20 }]
            }))
    })),
    sources: material.sources.map((s) => ({
      id: s.id,
      grade: { reliability: null, credibility: null },
      note: '',
      corrections: {},
      restored: []
    })),
    marks: { rejected: [], speakers: {}, captured: [], claims: {} }
  }
  const answers = {
    'app.info': () => ({ version: '0', host: 'web', dialogs: 'workspace', today: '2026-01-01' }),
    'templates.list': () => ({ templates: [template], problems: [] }),
    'project.current': () => {
      window.dataSent = performance.now()
      return {
        project: 'p',
        briefing,
        material,
        file: null,
        savedAt: null,
        seq: 0,
        unsaved: false,
        access: { mode: 'writable' }
      }
    },
    'project.apply': ({ seq, commands }) => ({ seq: seq + commands.length, material: null, working: false }),
    'recent.list': () => []
  }
  window.briefingDesk = {
    host: 'web',
    // What it does not know it has given up, so that the page does not speak of it.
    call: async (operation, input) =>
      operation in answers
        ? { ok: true, value: answers[operation](input) }
        : { ok: false, error: { code: 'cancelled', message: operation } },
    subscribe: () => () => undefined
  }
  const watch = () => {
    if (document.querySelector('[role=feed] article')) window.firstCards = performance.now()
    else requestAnimationFrame(watch)
  }
  watch()
}
