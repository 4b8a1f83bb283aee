import { packDocx } from '../../src/main/export/pack-docx'
import { houseTemplate } from './memo-builder'
import { stressMemo } from './stress-memo'

/** A small stress memo as a Word file. */
export async function stressDocx(): Promise<Uint8Array> {
  const memo = stressMemo(houseTemplate('executive-memo'), { items: 40, sources: 10, rows: 5 })
  return (await packDocx(memo)).bytes
}
