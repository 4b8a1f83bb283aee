import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTemplate } from '../../../src/main/files/templates-folder'

let folder = ''
let good = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'templates-'))
  good = await readFile(resolve(import.meta.dirname, '../../../templates/executive-memo.yaml'), 'utf8')
})
afterAll(() => rm(folder, { recursive: true }))

async function problem(bytes: string | Uint8Array): Promise<string> {
  const file = join(folder, 'mine.yaml')
  await writeFile(file, bytes)
  const read = await readTemplate(file)
  return read.ok ? '' : read.error.message
}

describe('a template file', () => {
  it.each([
    ['YAML syntax', 'size: A4', '\tsize: A4', '8:3: A tab is used to indent. Use spaces'],
    ['an unknown key', 'masthead:', 'mastheed:', '28:1: “mastheed” is not a key of a template. Did you mean'],
    ['a wrong type', 'size: 10.5', 'size: big', '15:9: type › size is “big”. It must be a size in points'],
    [
      'an unknown kind',
      'kind: facts',
      'kind: fakts',
      '57:11: sections › 4 › kind is “fakts”. It must be one'
    ],
    ['a missing font', 'Noto Serif', 'Times', '13:9: type › text is “Times”. It must be one of Noto Serif'],
    [
      'a missing letterhead',
      'dates: long',
      'letterhead: a.docx',
      '89:13: The letterhead “a.docx” is missing. Put'
    ]
  ])('with %s is refused with file, line, column and the way out', async (_, from, to, says) => {
    expect(await problem(good.replace(from, to))).toContain(`mine.yaml:${says}`)
  })

  it('may begin with a byte-order mark and end its lines as Windows does, places included', async () => {
    const windows = `\ufeff${good.replaceAll('\n', '\r\n')}`
    expect(await problem(windows)).toBe('')
    expect(await problem(windows.replace('kind: facts', 'kind: fakts'))).toContain('mine.yaml:57:11: ')
  })

  it('that is empty, or nothing but a remark, says what it must be', async () => {
    for (const nothing of ['', '\n', '# later\n'])
      expect(await problem(nothing)).toBe(
        'mine.yaml:1:1: The template is empty. It must be a block of keys and values.'
      )
  })

  it('in another encoding is refused, never read with wrong letters', async () => {
    for (const encoding of ['latin1', 'utf16le'] as const)
      expect(await problem(Buffer.from(good.replace('Memorandum', 'Mémorandum'), encoding))).toMatch(
        /^mine\.yaml:1:1: .+UTF-8/
      )
  })

  it('of more than a megabyte is refused with sizes that differ', async () => {
    expect(await problem(`${good}#${'x'.repeat(1_100_000)}`)).toBe(
      'mine.yaml has 1.1 MB; at most 1.0 MB are read. Choose a smaller file.'
    )
  })
})
