// The five seeds against hand-made answers: the scorer that lies beside them reads what `extract --json` gives.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadTs } from '../../scripts/load-ts.mjs'

const seeds = resolve(import.meta.dirname, '../../seeds')

export async function measure(evalFolder) {
  const scorer = join(evalFolder, 'seeds/score-seeds.mjs')
  const input = JSON.stringify(await extractSeeds())
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, '-', '--json'], {
    input,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`score-seeds.mjs failed: ${stderr}`)
  return { measures: measuresOf(JSON.parse(stdout)) }
}

async function extractSeeds() {
  const { readSource } = await loadTs('src/core/source/read-source.ts')
  const { extract } = await loadTs('src/core/evidence/extract.ts')
  const { corroborate } = await loadTs('src/core/corroboration/corroborate.ts')
  const files = readdirSync(seeds).filter((name) => name.endsWith('.txt'))
  const sources = files.sort().map((file) => {
    const bytes = readFileSync(join(seeds, file))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return readSource({ id: `s-${sha256.slice(0, 12)}`, file, sha256, text: bytes.toString('utf8') })
  })
  const { evidence, claims, origins } = corroborate(
    sources,
    sources.flatMap((source) => extract(source))
  )
  return { version: 1, sources: sources.map((s) => ({ ...s, origins: origins[s.id] })), evidence, claims }
}

function measuresOf({ noise, titles, quotes, speakers, claims, origins }) {
  const share = (name, text, missed) => {
    const [value, total] = text.split('/').map(Number)
    return { name, value, detail: `of ${total}${missed?.length ? `; missed ${missed.join(' ')}` : ''}` }
  }
  return [
    { name: 'seeds: noise recall', value: noise.recall, detail: noise.missed.join(' ') },
    { name: 'seeds: body kept', value: noise.bodyKept, detail: noise.lost.join(' ') },
    share('seeds: titles', titles),
    share('seeds: quotes exact', quotes.exact, quotes.misses),
    share('seeds: fragments', quotes.fragments),
    { name: 'seeds: spurious quotes', value: quotes.spurious },
    { name: 'seeds: scare quotes proposed', value: quotes.scareProposed },
    share('seeds: speakers right', speakers.right),
    { name: 'seeds: speakers wrongly asserted', value: speakers.assertedWrong },
    share('seeds: speakers repaired', speakers.crossSource),
    share('seeds: unresolved kept', speakers.unresolvedKept),
    share('seeds: wire pairs', claims.wirePairs, claims.missed),
    share('seeds: hard pairs', claims.hardPairs),
    { name: 'seeds: wrongly together', value: claims.wronglyTogether },
    share('seeds: Washington Post seen', origins.washingtonPostSeenIn),
    { name: 'seeds: origins of the proposal', value: origins.independentOriginsOfIntelligenceSharing ?? NaN }
  ]
}
