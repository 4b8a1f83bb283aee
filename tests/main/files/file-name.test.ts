import { describe, expect, it } from 'vitest'
import { fileName } from '../../../src/main/files/file-name'

describe('the name of a file to be made', () => {
  it.each([
    ['memo', 'memo.docx'],
    ['memo.docx', 'memo.docx'],
    ['Memo.DOCX', 'Memo.DOCX'],
    ['memo.pdf', 'memo.pdf.docx'],
    [' Syrien – Überblick ', 'Syrien – Überblick.docx'],
    ['v1.2', 'v1.2.docx']
  ])('%j becomes %j', (name, whole) => {
    expect(fileName(name, '.docx')).toEqual({ ok: true, value: whole })
  })

  it.each([
    '',
    ' ',
    '.docx',
    '../memo',
    'a/b',
    'a\\b',
    'C:memo',
    'con',
    'LPT1.docx',
    'a\u0000b',
    'a\nb',
    '.hidden',
    'a\u202eb',
    'x'.repeat(300)
  ])('%j is no name', (name) => {
    expect(fileName(name, '.docx')).toMatchObject({ ok: false, error: { code: 'refused' } })
  })
})
