// How fast the whole extraction is beside wink-nlp's tokeniser and tagger on the same text in the same run, how
// its time grows with ten times the text, and how much memory that takes.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadTs } from '../../scripts/load-ts.mjs'
import { mixedArticles } from './mixed-articles.mjs'

const RUNS = 3
const SMALL = 1_000
const LARGE = 10_000

export async function bench() {
  const { readSource } = await loadTs('src/core/source/read-source.ts')
  const { extract } = await loadTs('src/core/evidence/extract.ts')
  const { corroborate } = await loadTs('src/core/corroboration/corroborate.ts')
  const whole = (articles) => {
    const sources = articles.map(readSource)
    return corroborate(
      sources,
      sources.flatMap((source) => extract(source))
    )
  }
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const small = mixedArticles(SMALL)
  const words = small.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  console.log(`  ${SMALL} articles, ${words} words, median of ${RUNS} runs`)

  const tagging = median(RUNS, () => small.forEach(({ text }) => nlp.readDoc(text)))
  const extracting = median(RUNS, () => whole(small))
  row('wink-nlp, tokenise and tag', `${tagging.toFixed(0)} ms`)
  row('whole extraction', `${extracting.toFixed(0)} ms`)
  row('extraction / wink-nlp', (extracting / tagging).toFixed(2), 'at most 3')

  const large = mixedArticles(LARGE)
  const growing = timed(() => whole(large))
  row(`whole extraction, ${LARGE} articles`, `${growing.toFixed(0)} ms`)
  row(`growth, ${SMALL} → ${LARGE} articles`, (growing / extracting).toFixed(2), 'at most 11')
  row('peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`, 'under 1024')
}

const row = (name, value, bound = '') => console.log(`  ${name.padEnd(38)} ${value.padStart(10)}  ${bound}`)

function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle of several runs, after one that warms the engine up. */
function median(runs, work) {
  work()
  const times = Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)]
}
