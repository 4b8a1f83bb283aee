#!/usr/bin/env node
// Writes templates/template.schema.json, the published schema of memo templates, from the code that checks them.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { loadTs } from './load-ts.mjs'

const { templateJsonSchema } = await loadTs('src/core/template/template-sentences.ts')
const file = resolve(import.meta.dirname, '../templates/template.schema.json')
const config = await resolveConfig(file)
writeFileSync(file, await format(JSON.stringify(templateJsonSchema()), { ...config, parser: 'json' }))
console.log(`wrote ${file}`)
