// Prints the SHA-256 of the stress memo's Word file: two processes must print the same.
import { createHash } from 'node:crypto'
import { loadTs } from '../../scripts/load-ts.mjs'

const { stressDocx } = await loadTs('tests/support/stress-docx.ts')
console.log(
  createHash('sha256')
    .update(await stressDocx())
    .digest('hex')
)
