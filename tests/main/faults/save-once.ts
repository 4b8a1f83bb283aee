/** A process that saves a file once, as the user it runs as. */
import { atomicSave } from '../../../src/main/files/atomic-save'

const saved = await atomicSave(process.argv[2] ?? '', Buffer.from('new words'), { keepPrevious: false })
if (!saved.ok) throw new Error(saved.error.detail)
