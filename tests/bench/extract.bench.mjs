// How fast the whole extraction is beside wink-nlp's tokeniser and tagger on the same text in the same run, how
// its time grows with ten times the text, and how much memory that takes. Time is the processor's, which other
// programs on the machine do not lengthen much; rounds take turns, so that a slow moment meets both.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadBuilt } from './load-built.mjs'
import { mixedArticles } from './mixed-articles.mjs'

const WARM_UP = 2
const ROUNDS = 5
const SMALL = 1_000
const LARGE = 10_000

export async function bench() {
  const { readSource, extract, corroborate } = await loadBuilt('tests/bench/engine.ts')
  const whole = (articles) => {
    const [sources, reading] = timed(() => articles.map(readSource))
    const [evidence, extracting] = timed(() => sources.flatMap((source) => extract(source)))
    const [, corroborating] = timed(() => corroborate(sources, evidence))
    return { reading, extracting, corroborating, all: reading + extracting + corroborating }
  }
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const small = mixedArticles(SMALL)
  const words = small.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  console.log(`  ${SMALL} articles, ${words} words, median of ${ROUNDS} rounds`)

  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const [, tagging] = timed(() => small.forEach(({ text }) => nlp.readDoc(text)))
    return { tagging, ...whole(small) }
  }).slice(WARM_UP)
  const times = (part) => median(rounds.map((round) => round[part] / round.tagging)).toFixed(2)
  row('wink-nlp, tokenise and tag', `${median(rounds.map((r) => r.tagging)).toFixed(0)} ms`)
  row('whole extraction', `${median(rounds.map((r) => r.all)).toFixed(0)} ms`)
  row('  reading / wink-nlp', times('reading'))
  row('  evidence / wink-nlp', times('extracting'))
  row('  corroboration / wink-nlp', times('corroborating'))
  row('extraction / wink-nlp', times('all'), 'at most 3')

  const large = whole(mixedArticles(LARGE)).all
  row(`whole extraction, ${LARGE} articles`, `${large.toFixed(0)} ms`)
  row(
    `growth, ${SMALL} → ${LARGE} articles`,
    (large / median(rounds.map((r) => r.all))).toFixed(2),
    'at most 11'
  )
  row('peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`, 'under 1024')
}

const row = (name, value, bound = '') => console.log(`  ${name.padEnd(38)} ${value.padStart(10)}  ${bound}`)

/** What some work gives, and the processor's time for it in milliseconds. */
function timed(work) {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
