// PolNeAR's development texts: quotes, speakers and attributions against people's marks, by the scorer beside them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadTs } from '../../scripts/load-ts.mjs'

export async function measure(evalFolder) {
  const folder = join(evalFolder, 'polnear')
  const work = mkdtempSync(join(tmpdir(), 'briefing-polnear-'))
  try {
    const extract = join(work, 'extract.json')
    const predictions = join(work, 'predictions.jsonl')
    writeFileSync(extract, JSON.stringify(await extractTexts(join(folder, 'dev/text'))))
    writeFileSync(predictions, run([join(folder, 'from-extract.mjs'), extract]))
    const args = ['--gold', join(folder, 'dev'), '--pred', predictions, '--json']
    return { measures: measuresOf(JSON.parse(run([join(folder, 'score-quotes.mjs'), ...args])).overall) }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function run(args) {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  if (status !== 0) throw new Error(`${args[0]} failed: ${stderr}`)
  return stdout
}

async function extractTexts(folder) {
  const { readSource } = await loadTs('src/core/source/read-source.ts')
  const { extract } = await loadTs('src/core/evidence/extract.ts')
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const sources = files.sort().map((file) => {
    const bytes = readFileSync(join(folder, file))
    const sha256 = createHash('sha256').update(file).update(bytes).digest('hex')
    return readSource({ id: `s-${sha256.slice(0, 12)}`, file, sha256, text: bytes.toString('utf8') })
  })
  return { version: 1, sources, evidence: sources.flatMap((source) => extract(source)), claims: [] }
}

function measuresOf({ direct, speaker, all }) {
  const percent = (share) => Math.round(1000 * share) / 10
  const shares = ({ p, r }) => `precision ${percent(p)}, recall ${percent(r)}`
  const f1 = (name, measured) => ({ name, value: percent(measured.f1), detail: shares(measured) })
  return [
    f1('PolNeAR: quote with its speaker, F1', direct.withSpeaker.overlap),
    f1('PolNeAR: direct exact, F1', direct.exact),
    f1('PolNeAR: short pieces, F1', direct.short),
    { name: 'PolNeAR: speaker overlap', value: percent(speaker.all.overlap) },
    f1('PolNeAR: all attributions, F1', all.overlap)
  ]
}
