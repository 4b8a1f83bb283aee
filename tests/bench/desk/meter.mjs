// Measures a page by the browser's own clocks. What it waits for grows when other programs keep the machine busy;
// the page's own computing, on its main thread and in processor time, does not: both are told.

/** Milliseconds from one input to the next, in turn: people are slower than programs, and hit whatever comes later. */
const PACE = [40, 120, 310, 180, 60, 340, 420, 90]
/** The browser does not report what takes less than this, in milliseconds: it counts as this. */
const LEAST = 16

/** Begins to measure a page; call it again after a reload. */
export async function meterOf(page) {
  const profiler = await page.context().newCDPSession(page)
  await profiler.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluate(listen, LEAST)
  const computed = async () => {
    const { metrics } = await profiler.send('Performance.getMetrics')
    return metrics.find((m) => m.name === 'TaskDuration').value * 1000
  }

  return {
    /** Inputs to the next paint, as event timing tells it; `between` is done before each and is not measured. */
    async inputs(name, times, act, { between = () => undefined, pace = PACE, bound = 100 } = {}) {
      const [stretches, own] = [[], []]
      for (let i = 0; i < times; i++) {
        await between(i)
        const before = await computed()
        const from = await page.evaluate(now)
        await act(i)
        await page.evaluate(nextPaint)
        own.push((await computed()) - before)
        await page.waitForTimeout(pace[i % pace.length])
        stretches.push({ from, to: await page.evaluate(now) })
      }
      const told = await page.evaluate(toldEvents)
      const waits = stretches.map(({ from, to }) =>
        Math.max(LEAST, ...told.filter((e) => e.start >= from && e.start < to).map((e) => e.duration))
      )
      row(name, waits, own, `p95 ${bound}`)
    },

    /** Inputs one right after the other; their computing is told as what each takes on average. */
    async burst(name, times, act, bound = 100) {
      await page.evaluate(toldEvents)
      const before = await computed()
      for (let i = 0; i < times; i++) await act(i)
      await page.evaluate(nextPaint)
      const own = ((await computed()) - before) / times
      const byInput = new Map()
      for (const { id, duration } of await page.evaluate(toldEvents))
        byInput.set(id, Math.max(duration, byInput.get(id) ?? 0))
      const untold = Array(Math.max(0, times - byInput.size)).fill(LEAST)
      row(name, [...byInput.values(), ...untold], [own], `p95 ${bound}`)
    },

    /** An input until what it asks for is painted, whatever has to be fetched for it; `back` is not measured. */
    async views(name, times, act, selector, { between = () => undefined, back, bound = 100 }) {
      const [waits, own] = [[], []]
      for (let i = 0; i < times; i++) {
        await between(i)
        await page.evaluate(watchFor, selector)
        const before = await computed()
        await act(i)
        waits.push(await page.evaluate(() => window.bench.shown))
        own.push((await computed()) - before)
        await back(i)
        await page.waitForTimeout(300)
      }
      row(name, waits, own, `p95 ${bound}`)
    },

    /** On through what scrolls: the computing in each frame, then further on the time from frame to frame. */
    async scrolling(name, selector, by, times = 120) {
      const own = []
      for (let i = 0; i < times; i++) {
        const before = await computed()
        await page.evaluate(scrollOnce, { selector, by })
        own.push((await computed()) - before)
      }
      const waits = await page.evaluate(scrollFrames, { selector, by, times })
      row(name, waits, own, 'max 50')
    },

    /** Steps without an interaction of their own, such as those of a drag: to the paint after each. */
    async steps(name, times, act, bound = 'max 50') {
      const [waits, own] = [[], []]
      for (let i = 0; i < times; i++) {
        const before = await computed()
        const from = await page.evaluate(now)
        await act(i)
        waits.push((await page.evaluate(nextPaint)) - from)
        own.push((await computed()) - before)
      }
      row(name, waits, own, bound)
    },

    /** Megabytes of the page's objects after a collection. */
    heap: () =>
      page.evaluate(() => {
        window.gc()
        return performance.memory.usedJSHeapSize / 1e6
      })
  }
}

/** Prints the names of the columns. */
export function head(title) {
  const columns = ['median', 'p95', 'max'].map((name) => name.padStart(7)).join('')
  console.log(`\n  ${title.padEnd(46)}${columns}  |${columns}   bound`)
}

/** Prints waits and own computing in milliseconds, and what the first are held to. */
export function row(name, waits, own, bound = '') {
  console.log(`  ${name.padEnd(46)}${figures(waits)}  |${figures(own)}   ${bound}`)
}

function figures(all) {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.ceil(sorted.length * share) - 1]
  return [at(0.5), at(0.95), sorted.at(-1)].map((ms) => (ms?.toFixed(0) ?? '–').padStart(7)).join('')
}

// What follows runs in the page.

function listen(least) {
  window.bench = { told: [], input: 0, shown: null }
  const keep = (list) => {
    for (const { interactionId, startTime, duration } of list.getEntries())
      if (interactionId) window.bench.told.push({ id: interactionId, start: startTime, duration })
  }
  window.bench.observer = new PerformanceObserver(keep)
  window.bench.observer.observe({ type: 'event', durationThreshold: least, buffered: false })
  window.bench.keep = keep
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, (event) => (window.bench.input = event.timeStamp), { capture: true })
}

const now = () => performance.now()

/** Resolves once the frame that comes is painted. */
const nextPaint = () =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)))

/** All interactions told of since the last time. */
async function toldEvents() {
  await new Promise((done) => setTimeout(done, 300))
  window.bench.keep({ getEntries: () => window.bench.observer.takeRecords() })
  return window.bench.told.splice(0)
}

function watchFor(selector) {
  window.bench.shown = new Promise((done) => {
    const look = () => {
      if (!document.querySelector(selector)) requestAnimationFrame(look)
      else setTimeout(() => done(performance.now() - window.bench.input), 0)
    }
    requestAnimationFrame(look)
  })
}

const scrollFrames = ({ selector, by, times }) =>
  new Promise((done) => {
    const element = document.querySelector(selector)
    const waits = []
    let last = null
    const frame = (time) => {
      if (last !== null) waits.push(time - last)
      last = time
      element.scrollBy(0, by)
      if (waits.length < times) requestAnimationFrame(frame)
      else done(waits)
    }
    requestAnimationFrame(frame)
  })

function scrollOnce({ selector, by }) {
  document.querySelector(selector).scrollBy(0, by)
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
}
