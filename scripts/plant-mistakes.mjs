#!/usr/bin/env node
// Plants mistakes one by one in a copy of the built app and sees whether the tests notice: a test that misses one is
// not a test. `node scripts/plant-mistakes.mjs [WORDS]` plants those whose name has the words. Needs a build.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mistakes } from './plant/mistakes.mjs'

const root = resolve(import.meta.dirname, '..')
const copy = join(root, 'node_modules/.cache/briefing-desk/planted')
const asked = mistakes.filter(({ name }) => name.includes(process.argv[2] ?? ''))

/** A copy of the built app beside what it finds by its package.json. */
function fresh() {
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(root, 'out'), join(copy, 'out'), { recursive: true })
  for (const name of ['package.json', 'seeds', 'templates']) symlinkSync(join(root, name), join(copy, name))
}

/** Writes the mistake into the one bundle that has its words; false where there is no such bundle. */
function plant({ from, to }) {
  const files = ['main', 'main/chunks', 'preload'].flatMap((folder) =>
    readdirSync(join(copy, 'out', folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(copy, 'out', folder, entry.name))
  )
  const file = files.find((path) => readFileSync(path, 'utf8').includes(from))
  if (file === undefined) return false
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(from, () => to)
  )
  return true
}

/** Whether a test passes on the copy as it is now. */
function passes(test) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'e2e', '--bail', '1', test],
    { cwd: root, env: { ...process.env, BRIEFING_OUT: join(copy, 'out') }, stdio: 'ignore', timeout: 180_000 }
  )
  return status === 0
}

for (const test of new Set(asked.map((mistake) => mistake.test))) {
  fresh()
  if (passes(test)) continue
  console.error(`plant-mistakes: ${test} fails without any mistake. Mend that first.`)
  process.exit(1)
}
const missed = []
for (const mistake of asked) {
  fresh()
  const outcome = plant(mistake) ? (passes(mistake.test) ? 'MISSED' : 'caught') : 'NOT PLANTED'
  if (outcome !== 'caught') missed.push(mistake.name)
  console.log(`${outcome}: ${mistake.name}`)
}
rmSync(copy, { recursive: true, force: true })
console.log(`${asked.length - missed.length} of ${asked.length} planted mistakes caught`)
process.exitCode = missed.length > 0 ? 1 : 0
