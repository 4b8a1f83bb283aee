/**
 * A process that makes a project of many articles, saves it, opens it as the app does until there is an answer for the
 * page, and does the same bytes plainly. Prints the times in milliseconds as one line of JSON.
 */
import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { dispatch } from '../../src/contract/dispatch'
import { newSourceEntry } from '../../src/core/briefing/new-source-entry'
import { freshProject } from '../../src/core/project/project'
import { readSource } from '../../src/core/source/read-source'
import { openProjectFile, saveProjectFile } from '../../src/main/files/project-file'
import { readZip } from '../../src/main/files/read-zip'
import { Engine } from '../../src/main/services/engine'
import { Handles } from '../../src/main/services/handles'
import { createServices } from '../../src/main/services/services'
import { briefing, template } from '../core/project/build'
import { plainEnvironment } from '../main/services/plain-environment'

const RUNS = 5

const [folder = ''] = process.argv.slice(2)
const path = join(folder, 'bench.briefing')
const articles = JSON.parse(await readFile(join(folder, 'articles.json'), 'utf8'))
const sources = articles.map(readSource)
const large = { ...briefing(sources), sources: sources.map(({ id }: { id: string }) => newSourceEntry(id)) }
const worked = new Engine(null).now(large, new Map(sources.map((s: { id: string }) => [s.id, s])))
await saveProjectFile(path, { ...freshProject(large, template, sources), worked: worked.bytes })

const handles = new Handles()
const services = createServices(plainEnvironment(folder, { handles, root: process.cwd() }))
const ask = async (operation: string, input: object) => {
  const reply = await dispatch(services, operation, input, (error) => {
    throw error
  })
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value as { project: string }
}

let project = ''
const before = process.cpuUsage()
const opening = await median(async () => {
  const opened = await ask('project.open', { file: handles.refer(path, 'read').handle })
  project = opened.project
  return JSON.stringify({ ok: true, value: opened }).length
})
const { user, system } = process.cpuUsage(before)
const openingWork = (user + system) / 1000 / (RUNS + 1)
let title = 0
const saving = await median(async () => {
  const commands = [{ edits: [{ type: 'set-title', title: String(title) }] }]
  await ask('project.apply', { project, seq: title, commands })
  title += 1
  const started = performance.now()
  await ask('project.save', { project, file: null })
  return performance.now() - started
}, true)
const withoutStore = await (async () => {
  const read = await openProjectFile(path)
  if (!read.ok) throw new Error(read.error.message)
  const { project: whole } = read.value
  const started = performance.now()
  new Engine(null).now(whole.briefing, new Map(whole.sources.map((source) => [source.id, source])))
  return performance.now() - started
})()

const bytes = await readFile(path)
const zip = await readZip(bytes, { parts: 1e6, partBytes: 1e9, totalBytes: 1e9 })
if (!zip.ok) throw new Error(zip.problem.code)
const content = Buffer.concat(zip.parts.map((part) => part.bytes))
const packed = deflateRawSync(content)
const reading = await median(async () => {
  await readFile(path)
  return inflateRawSync(packed).length
})
const writing = await median(async () => {
  const file = await open(join(folder, 'plain'), 'w')
  await file.writeFile(deflateRawSync(content))
  await file.sync()
  await file.close()
})
const facts = {
  evidence: worked.material.evidence.length,
  bytes: (await stat(path)).size,
  unpacked: content.length
}
process.stdout.write(
  JSON.stringify({ ...facts, opening, openingWork, saving, withoutStore, reading, writing })
)
process.exit(0)

/** The middle of several runs after one that warms up; `told`: the work tells its own time. */
async function median(work: () => Promise<unknown>, told = false): Promise<number> {
  await work()
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now()
    const result = await work()
    times.push(told ? Number(result) : performance.now() - started)
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0
}
