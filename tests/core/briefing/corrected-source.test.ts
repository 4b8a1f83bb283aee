import { describe, expect, it } from 'vitest'
import type { SourceEntry } from '../../../src/core/briefing/briefing'
import { newSourceEntry } from '../../../src/core/briefing/new-source-entry'
import { correctedSource } from '../../../src/core/briefing/corrected-source'
import type { Source } from '../../../src/core/source/source'
import { source } from '../project/build'

const read: Source = {
  ...source('a.txt', 'Body one. Advert! Body two.'),
  body: [
    { start: 0, end: 9 },
    { start: 18, end: 27 }
  ],
  noise: [{ start: 10, end: 17, class: 'advertisement' }]
}
const entry = (changes: Partial<SourceEntry>): SourceEntry => ({ ...newSourceEntry(read.id), ...changes })

describe('a source as the analyst corrected it', () => {
  it('is the source itself where nothing was corrected', () => {
    expect(correctedSource(read, entry({}))).toEqual(read)
  })

  it('takes details from the analyst before its own', () => {
    expect(correctedSource(read, entry({ corrections: { outlet: 'AP' } }))).toMatchObject({
      outlet: 'AP',
      title: 'A title'
    })
  })

  it('has the noise they took back in its body, in order, and only that', () => {
    const back = correctedSource(read, entry({ restored: [{ start: 10, end: 17 }] }))
    expect(back.noise).toEqual([])
    expect(back.body.map(({ start, end }) => back.text.slice(start, end))).toEqual([
      'Body one.',
      'Advert!',
      'Body two.'
    ])
    expect(correctedSource(read, entry({ restored: [{ start: 10, end: 12 }] })).noise).toEqual(read.noise)
  })
})
