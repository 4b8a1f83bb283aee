/**
 * A process that recovers what a crash left behind, as the app does at its start. It is killed just before it makes the
 * disk call of a given number; where it is done before that, it says so and is killed then.
 */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { Handles } from '../../../src/main/services/handles'
import { createServices } from '../../../src/main/services/services'
import { disk } from '../../../src/main/files/disk'
import { watchedDisk } from './failing-disk'

const [folder = '', killAt = ''] = process.argv.slice(2)
Object.assign(
  disk,
  watchedDisk((call) => {
    if (call === Number(killAt)) process.kill(process.pid, 'SIGKILL')
  })
)
const services = createServices({
  host: 'web',
  version: '0',
  dialogs: null,
  system: null,
  handles: new Handles(),
  folders: { data: join(folder, 'data'), templates: join(folder, 'none'), workspace: folder },
  root: folder,
  now: () => new Date(),
  newId: () => randomUUID(),
  tell: () => undefined,
  isOpen: () => true,
  report: (error: unknown) => {
    writeSync(2, `${String(error)}\n`)
  }
})
const found = await services['recovery.list']({})
for (const { id } of found.ok ? found.value : []) {
  const opened = await services['recovery.open']({ id })
  if (!opened.ok) throw new Error(opened.error.message)
}
writeSync(1, 'recovered')
process.kill(process.pid, 'SIGKILL')
