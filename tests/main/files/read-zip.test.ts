import { describe, expect, it } from 'vitest'
import { readZip, salvageZip } from '../../../src/main/files/read-zip'
import { writeZip } from '../../../src/main/files/write-zip'

const LIMITS = { parts: 10, partBytes: 100_000, totalBytes: 150_000 }
const parts = [
  { name: 'mimetype', bytes: Buffer.from('application/x-test') },
  { name: 'a.txt', bytes: Buffer.from('words '.repeat(1000)) },
  { name: 'empty', bytes: Buffer.alloc(0) }
]
const written = await writeZip(parts, new Set(['mimetype']))

describe('zip', () => {
  it('gives back the parts in their order', async () => {
    const read = await readZip(written, LIMITS)
    expect(read.ok && read.parts.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual(
      parts.map(({ name, bytes }) => [name, bytes.toString()])
    )
  })

  it('stores the first part where any program can read it, and tells no time', async () => {
    expect(Buffer.from(written).subarray(30, 56).toString()).toBe('mimetypeapplication/x-test')
    expect(await writeZip(parts, new Set(['mimetype']))).toEqual(written)
  })

  it.each([
    ['parts', { ...LIMITS, parts: 2 }],
    ['partBytes', { ...LIMITS, partBytes: 5999 }],
    ['totalBytes', { ...LIMITS, totalBytes: 6000 }]
  ])('refuses what passes the limit on %s before inflating it', async (limit, limits) => {
    expect(await readZip(written, limits)).toMatchObject({ problem: { code: 'too-large', limit } })
  })

  it('never inflates more than an entry claims', async () => {
    const bomb = await writeZip([{ name: 'bomb', bytes: Buffer.alloc(50_000_000) }], new Set())
    // The central directory's entry lies about the size: 20 bytes before the name, as 4 bytes.
    const at = Buffer.from(bomb).lastIndexOf('bomb') - 22
    bomb.set([10, 0, 0, 0], at)
    expect(await readZip(bomb, LIMITS)).toMatchObject({ parts: [], damaged: [{ name: 'bomb' }] })
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('no zip at all')],
    ['half a zip', written.subarray(0, written.length / 2)]
  ])('is no zip: %s', async (_, bytes) => {
    expect(await readZip(bytes, LIMITS)).toMatchObject({ problem: { code: 'not-a-zip' } })
  })

  it('names an entry that is there twice, and trusts neither', async () => {
    const twice = await writeZip([...parts, { name: 'a.txt', bytes: Buffer.from('x') }], new Set())
    const read = await readZip(twice, LIMITS)
    expect(read).toMatchObject({ damaged: [{ name: 'a.txt', detail: 'it is there twice' }] })
    expect(read.ok && read.parts.map(({ name }) => name)).toEqual(['mimetype', 'empty'])
  })

  it('gives what came before the place where it was cut short', () => {
    for (let length = 0; length <= written.length; length += 7) {
      const read = salvageZip(written.subarray(0, length), LIMITS)
      const names = read.ok ? read.parts.map(({ name }) => name) : []
      expect(names).toEqual(parts.map(({ name }) => name).slice(0, names.length))
      expect(read.ok && read.parts.map(({ bytes }) => Buffer.from(bytes))).toEqual(
        parts.map(({ bytes }) => bytes).slice(0, names.length)
      )
    }
    const whole = salvageZip(written, LIMITS)
    expect(whole.ok && whole.parts).toHaveLength(parts.length)
  })
})
