/**
 * A process that recovers what a crash left behind, as the app does at its start. It is killed just before it makes the
 * disk call of a given number; where it is done before that, it says so and is killed then.
 */
import { writeSync } from 'node:fs'
import { createServices } from '../../../src/main/services/services'
import { disk } from '../../../src/main/files/disk'
import { plainEnvironment } from '../services/plain-environment'
import { watchedDisk } from './failing-disk'

const [folder = '', killAt = ''] = process.argv.slice(2)
Object.assign(
  disk,
  watchedDisk((call) => {
    if (call === Number(killAt)) process.kill(process.pid, 'SIGKILL')
  })
)
const services = createServices(plainEnvironment(folder))
const found = await services['recovery.list']({})
for (const { id } of found.ok ? found.value : []) {
  const opened = await services['recovery.open']({ id })
  if (!opened.ok) throw new Error(opened.error.message)
}
writeSync(1, 'recovered')
process.kill(process.pid, 'SIGKILL')
