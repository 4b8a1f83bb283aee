#!/usr/bin/env node
// Makes the packages of electron-builder.yml for this system: `npm run package [-- OPTIONS OF ELECTRON-BUILDER]`, such as
// `--dir` for the app in a plain folder. Needs Electron's program, which electron-builder downloads where it can.
// `--built` takes the bundles that are there.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { writeLicences } from './package/licences.mjs'
import { runBuilder } from './package/run-builder.mjs'

const root = resolve(import.meta.dirname, '..')
const tool = (pkg, file) =>
  resolve(dirname(createRequire(import.meta.url).resolve(`${pkg}/package.json`)), file)

function run(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const args = process.argv.slice(2)
if (!args.includes('--built'))
  run(tool('electron-vite', 'bin/electron-vite.js'), ['build', '--logLevel', 'warn'])
writeLicences(root, resolve(root, 'out/licences.txt'))
const asked = args.filter((arg) => arg !== '--built')
const failure = await runBuilder(tool('electron-builder', 'cli.js'), asked, root)
if (failure !== null) {
  console.error(`package: ${failure}`)
  process.exit(1)
}
