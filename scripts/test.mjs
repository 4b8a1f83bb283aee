#!/usr/bin/env node
// Builds the bundles that the end-to-end tests drive, then runs Vitest with the arguments given.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const tool = (pkg, file) =>
  resolve(dirname(createRequire(import.meta.url).resolve(`${pkg}/package.json`)), file)

function run(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

run(tool('electron-vite', 'bin/electron-vite.js'), ['build', '--logLevel', 'warn'])
run(tool('vitest', 'vitest.mjs'), ['run', ...process.argv.slice(2)])
