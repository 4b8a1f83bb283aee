/** A process that recovers what a crash left behind, as the app does at its start, and then lives on. */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { Handles } from '../../../src/main/services/handles'
import { createServices } from '../../../src/main/services/services'

const [folder = ''] = process.argv.slice(2)
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
writeSync(1, 'begun\n')
const found = await services['recovery.list']({})
for (const { id } of found.ok ? found.value : []) await services['recovery.open']({ id })
writeSync(1, 'recovered\n')
setInterval(() => undefined, 1000)
