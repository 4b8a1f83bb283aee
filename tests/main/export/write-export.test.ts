import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeExport, type ExportTarget } from '../../../src/main/export/write-export'
import { memoOf, paragraph } from './sample-memo'

const memo = memoOf([paragraph('Words of the memo.')])
const options = { overwrite: false }

describe('writing an export', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const target = (name: string, format: ExportTarget['format']) => ({ format, path: join(folder, name) })

  it('writes several formats in one go', async () => {
    const targets = [
      target('memo.pdf', 'pdf'),
      target('memo.html', 'html'),
      target('memo.md', 'md'),
      target('memo.docx', 'docx')
    ]
    const reply = await writeExport(memo, targets, options)
    expect(reply).toEqual({ ok: true, value: { written: targets.map((t) => t.path), warnings: [] } })
    expect((await readFile(join(folder, 'memo.pdf'))).subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect((await readFile(join(folder, 'memo.docx'))).subarray(0, 2).toString()).toBe('PK')
    expect(await readFile(join(folder, 'memo.md'), 'utf8')).toContain('Words of the memo.')
  })

  it('does not replace a file without being told to', async () => {
    await writeFile(join(folder, 'memo.md'), 'mine')
    const targets = [target('memo.html', 'html'), target('memo.md', 'md')]
    expect(await writeExport(memo, targets, options)).toMatchObject({
      ok: false,
      error: { code: 'already-exists' }
    })
    expect(await readdir(folder)).toEqual(['memo.md'])
    expect(await readFile(join(folder, 'memo.md'), 'utf8')).toBe('mine')
    expect(await writeExport(memo, targets, { overwrite: true })).toMatchObject({ ok: true })
    expect(await readFile(join(folder, 'memo.md'), 'utf8')).not.toBe('mine')
  })

  it('writes nothing where one of the places is not to be had', async () => {
    await mkdir(join(folder, 'folder.md'))
    const refused = async (path: string) => {
      const reply = await writeExport(memo, [target('memo.html', 'html'), { format: 'md', path }], {
        overwrite: true
      })
      expect(await readdir(folder)).toEqual(['folder.md'])
      return reply.ok ? '' : reply.error.code
    }
    expect(await refused(join(folder, 'no/such/folder/memo.md'))).toBe('no-folder')
    expect(await refused(join(folder, 'folder.md'))).toBe('not-a-file')
    expect(await refused(join(folder, 'memo.html'))).toBe('invalid-input')
  })

  it('writes nothing once it was cancelled', async () => {
    const watch = new AbortController()
    const shares: number[] = []
    const targets = [target('memo.html', 'html'), target('memo.md', 'md')]
    const onProgress = (share: number) => {
      shares.push(share)
      watch.abort()
    }
    const reply = await writeExport(memo, targets, { ...options, signal: watch.signal, onProgress })
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(shares).toEqual([0.5])
    expect(await readdir(folder)).toEqual([])
  })
})
