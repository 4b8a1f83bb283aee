#!/usr/bin/env node
// Plants mistakes one by one in a copy of the built app and sees whether the tests notice: a test that misses one is
// not a test. `node scripts/plant-mistakes.mjs [NUMBERS | WORDS]` plants those with these numbers (as 1-5,12), or with
// these words in their name. Needs a build; nothing but the copy is touched.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mistakes } from './plant/mistakes.mjs'

const root = resolve(import.meta.dirname, '..')
const copy = join(root, 'node_modules/.cache/briefing-desk/planted')
const asked = choose(process.argv.slice(2).join(' '))

/** The mistakes with these numbers, counted from 1, or with words in their name. */
function choose(words) {
  const numbered = mistakes.map((mistake, at) => ({ ...mistake, number: at + 1 }))
  if (!/^[\d,-]+$/.test(words)) return numbered.filter(({ name }) => name.includes(words))
  const ranges = words.split(',').map((range) => range.split('-').map(Number))
  return numbered.filter(({ number }) =>
    ranges.some(([first, last = first]) => number >= first && number <= last)
  )
}

/** A copy of the built app beside what it finds by its package.json. */
function fresh() {
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(root, 'out'), join(copy, 'out'), { recursive: true })
  for (const name of ['package.json', 'LICENSE', 'seeds', 'templates', 'icons'])
    symlinkSync(join(root, name), join(copy, name))
}

/** Writes the mistake into the one bundle that has its words; false where there is no such bundle, or more than one. */
function plant({ from, to }) {
  const files = ['main', 'main/chunks', 'preload'].flatMap((folder) =>
    readdirSync(join(copy, 'out', folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(copy, 'out', folder, entry.name))
  )
  const holding = files.filter((path) => readFileSync(path, 'utf8').includes(from))
  if (holding.length !== 1) return false
  writeFileSync(
    holding[0],
    readFileSync(holding[0], 'utf8').replace(from, () => to)
  )
  return true
}

/** Runs the tests of a file that have one of these names on the copy as it is now. */
function run(test, names) {
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'e2e', '--bail', '1']
  const { status, stdout } = spawnSync(
    process.execPath,
    [...vitest, '--testTimeout', '60000', test, '-t', names.join('|')],
    {
      cwd: root,
      env: { ...process.env, BRIEFING_OUT: join(copy, 'out') },
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
      timeout: 900_000
    }
  )
  return { passed: status === 0, said: stdout }
}

fresh()
for (const test of new Set(asked.map((mistake) => mistake.test))) {
  const names = asked.filter((mistake) => mistake.test === test).map(({ only }) => only)
  const { passed, said } = run(test, [...new Set(names)])
  if (passed) continue
  console.error(`${said}\nplant-mistakes: ${test} fails without any mistake. Mend that first.`)
  process.exit(1)
}
const missed = []
for (const mistake of asked) {
  fresh()
  const isPlanted = plant(mistake)
  const isMissed = isPlanted && run(mistake.test, [mistake.only]).passed
  const outcome = isMissed ? 'MISSED' : isPlanted ? 'caught' : 'NOT PLANTED'
  if (outcome !== 'caught') missed.push(mistake.name)
  console.log(`${outcome}: ${mistake.number} ${mistake.name}`)
}
rmSync(copy, { recursive: true, force: true })
console.log(`${asked.length - missed.length} of ${asked.length} planted mistakes caught`)
process.exitCode = missed.length > 0 ? 1 : 0
