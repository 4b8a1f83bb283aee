#!/usr/bin/env node
// Measures the engine against the public data of ../shared/eval, where that is there, and holds the floors of
// tests/eval/floors.json. `--json` prints the figures as one object.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '..')
const data = resolve(root, '../shared/eval')
const measures = resolve(root, 'tests/eval')
const asJson = process.argv.includes('--json')

if (!existsSync(data)) {
  console.error(
    'eval: there is no ../shared/eval beside this folder, so there is nothing to measure against.'
  )
  process.exit(0)
}

const floors = JSON.parse(readFileSync(resolve(measures, 'floors.json'), 'utf8'))
const rows = []
for (const file of readdirSync(measures)
  .filter((name) => name.endsWith('.mjs'))
  .sort()) {
  const { measure } = await import(pathToFileURL(resolve(measures, file)).href)
  rows.push(...(await measure(data)).measures)
}

const bounds = ({ least, most }) =>
  least !== undefined ? `≥ ${least}` : most !== undefined ? `≤ ${most}` : ''
const fails = (value, { least, most }) =>
  !Number.isFinite(value) || (least !== undefined && value < least) || (most !== undefined && value > most)

const judged = rows.map((row) => ({ ...row, floor: floors[row.name] ?? {} }))
const failed = judged.filter(({ value, floor }) => fails(value, floor))
const missing = Object.keys(floors).filter((name) => !rows.some((row) => row.name === name))

if (asJson)
  console.log(JSON.stringify(Object.fromEntries(rows.map(({ name, value }) => [name, value])), null, 2))
else
  for (const { name, value, floor, detail } of judged)
    console.log(
      `${name.padEnd(48)} ${String(+value.toFixed(4)).padStart(9)}  ${bounds(floor).padEnd(9)} ${detail ?? ''}`
    )

for (const { name, value, floor } of failed)
  console.error(`eval: ${name} is ${value}, and must be ${bounds(floor)}.`)
for (const name of missing) console.error(`eval: ${name} has a floor but was not measured.`)
process.exitCode = failed.length + missing.length > 0 ? 1 : 0
