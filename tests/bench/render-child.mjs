// Renders a memo in the built export worker: worker file, memo as JSON, format, number of runs, file to write or ''.
// Prints the times as JSON.
import { readFileSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

const [script, file, format, runs, target] = process.argv.slice(2)
const memo = JSON.parse(readFileSync(file, 'utf8'))
// The limit of src/main/export/exporter.ts.
const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 1024 } })
const times = []
const cpu = []
for (let run = 0; run < Number(runs); run++) {
  const start = performance.now()
  const before = process.cpuUsage()
  const { bytes } = await rendered()
  const { user, system } = process.cpuUsage(before)
  times.push(performance.now() - start)
  cpu.push((user + system) / 1000)
  if (target !== '') writeFileSync(target, bytes)
}
const memory = process.resourceUsage().maxRSS / 1024
await worker.terminate()
console.log(JSON.stringify({ times, cpu, memory }))

function rendered() {
  return new Promise((resolve, reject) => {
    const listen = ({ reply }) => {
      if (!reply) return
      worker.off('message', listen)
      if (reply.ok) resolve(reply.value)
      else reject(new Error(`${reply.error.message} ${reply.error.detail ?? ''}`))
    }
    worker.on('message', listen)
    worker.postMessage({ memo, format })
  })
}
