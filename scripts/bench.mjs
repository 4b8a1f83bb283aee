#!/usr/bin/env node
// Runs the benchmarks of tests/bench, all or the ones named: `npm run bench -- extract export`.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = resolve(import.meta.dirname, '../tests/bench')
const known = readdirSync(folder)
  .filter((f) => f.endsWith('.bench.mjs'))
  .map((f) => f.replace('.bench.mjs', ''))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`bench: there is no ${unknown.join(', ')}; there are ${known.join(', ')}.`)
  process.exit(2)
}
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n${name}`)
  const { bench } = await import(pathToFileURL(resolve(folder, `${name}.bench.mjs`)).href)
  await bench()
}
