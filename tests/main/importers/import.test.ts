import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importBytes, importFile } from '../../../src/main/importers/import-file'
import { MAX_TEXT_BYTES } from '../../../src/main/importers/import-limits'
import { importPaths } from '../../../src/main/importers/import-paths'

const TEXT =
  'Ports opened again\n\nThe ports were opened again on Friday, the minister said, after a blockade of nine days.\n'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('importing a file', () => {
  it('gives its article with the name, the hash and the language of what was read', async () => {
    const reply = await importFile(await file('ports.txt', TEXT))
    expect(reply).toMatchObject({
      ok: true,
      value: { file: 'ports.txt', text: TEXT, title: 'Ports opened again', language: 'en' }
    })
  })

  it('gives the same file the same id, and another name or other bytes another one', () => {
    const id = (name: string, text: string): string => {
      const reply = importBytes(name, Buffer.from(text))
      return reply.ok ? reply.value.id : reply.error.code
    }
    expect(id('a.txt', TEXT)).toBe(id('a.txt', TEXT))
    expect(new Set([id('a.txt', TEXT), id('b.txt', TEXT), id('a.txt', `${TEXT}.`)]).size).toBe(3)
    expect(id('a.txt', TEXT)).toMatch(/^s-[0-9a-f]{12}$/)
  })

  it('leaves the language open where there is too little to tell it by', () => {
    expect(importBytes('a.txt', Buffer.from('Ja.'))).toMatchObject({ ok: true, value: { language: null } })
  })

  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n\t\n', 'empty'],
    ['dots.txt', '... --- ...', 'empty'],
    ['paper.pdf', '%PDF-1.7 and so on', 'binary'],
    ['zeros.txt', Uint8Array.from({ length: 300 }, (_, i) => i % 7), 'binary']
  ])('refuses %s in one line that names it and says what to do', async (name, content, code) => {
    const reply = await importFile(await file(name, content))
    expect(reply).toMatchObject({ ok: false, error: { code } })
    const message = reply.ok ? '' : reply.error.message
    expect(message).toMatch(new RegExp(`^${name} .+\\. [A-Z].+\\.$`))
    expect(message).not.toContain(folder)
  })

  it('refuses what is missing or a folder', async () => {
    expect(await importFile(join(folder, 'none.txt'))).toMatchObject({
      ok: false,
      error: { code: 'not-found' }
    })
    expect(await importFile(folder)).toMatchObject({ ok: false, error: { code: 'not-a-file' } })
  })

  it('refuses what is too large before reading it, and names the limit', async () => {
    const path = join(folder, 'large.txt')
    const handle = await open(path, 'w')
    await handle.truncate(4 * MAX_TEXT_BYTES)
    await handle.close()
    expect(await importFile(path)).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: expect.stringMatching(/large\.txt has 80 MB.+20 MB/) as string }
    })
  })

  it('refuses what the system will not open, and gives its reason', async () => {
    const path = join(folder, 'loop.txt')
    await symlink('loop.txt', path)
    expect(await importFile(path)).toMatchObject({
      ok: false,
      error: { code: 'unreadable', message: expect.stringContaining('ELOOP') as string }
    })
  })
})

describe('importing paths', () => {
  it('takes the text files of a folder and its folders, by name, and leaves the others', async () => {
    await mkdir(join(folder, 'b'))
    await file('c.txt', `${TEXT}c`)
    await file('a.TXT', `${TEXT}a`)
    await file('b/d.txt', `${TEXT}d`)
    await file('README.md', '# Not an article')
    await file('.hidden.txt', TEXT)
    const { sources, problems } = await importPaths([folder])
    expect(sources.map((source) => source.file)).toEqual(['a.TXT', 'd.txt', 'c.txt'])
    expect(problems).toEqual([])
  })

  it('takes an article once, however often it is named', async () => {
    const path = await file('a.txt', TEXT)
    const { sources } = await importPaths([path, folder, path])
    expect(sources).toHaveLength(1)
  })

  it('reads what it can and names what it cannot', async () => {
    await file('a.txt', TEXT)
    await file('empty.txt', '')
    const { sources, problems } = await importPaths([folder, join(folder, 'none.txt')])
    expect(sources.map((source) => source.file)).toEqual(['a.txt'])
    expect(problems.map((problem) => problem.code)).toEqual(['empty', 'not-found'])
  })

  it('says so where a folder has nothing to read', async () => {
    await file('README.md', '# Nothing')
    const { sources, problems } = await importPaths([folder])
    expect(sources).toEqual([])
    expect(problems.map((problem) => problem.code)).toEqual(['nothing-to-read'])
  })
})
