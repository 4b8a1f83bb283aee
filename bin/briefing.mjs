#!/usr/bin/env node
// The command line, from a clone or a package: builds first where nothing is built yet.
import { ensureBuilt } from '../scripts/start/ensure-built.mjs'

const cli = ensureBuilt('main/cli.js')
await import(cli)
