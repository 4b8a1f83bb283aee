import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestedName } from '../../../src/core/briefing/suggested-name'
import { fileName, projectName } from '../../../src/main/files/file-name'

describe('the name of a file to be made', () => {
  it.each([
    ['memo', 'memo.docx'],
    ['memo.docx', 'memo.docx'],
    ['Memo.DOCX', 'Memo.DOCX'],
    ['memo.pdf', 'memo.pdf.docx'],
    [' Syrien – Überblick ', 'Syrien – Überblick.docx'],
    ['v1.2', 'v1.2.docx'],
    ['گزارش می\u200cخواهم', 'گزارش می\u200cخواهم.docx'],
    ['👩\u200d💻 Plan', '👩\u200d💻 Plan.docx']
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
    'a\u200fb',
    'x'.repeat(300)
  ])('%j is no name', (name) => {
    expect(fileName(name, '.docx')).toMatchObject({ ok: false, error: { code: 'refused' } })
  })
})

describe('the name suggested for a title', () => {
  it.each([
    ['Syria: what is “known”?', 'Syria what is “known”'],
    ['../../etc/passwd', 'etc passwd'],
    ['a\u202eb\u00adc\n d', 'abc d'],
    ['👩\u200d💻 می\u200cخواهم', '👩\u200d💻 می\u200cخواهم'],
    [' … ', '…'],
    ['?', '']
  ])('%j is %j', (title, name) => {
    expect(suggestedName(title)).toBe(name)
  })

  it('is one that can be used, however long and strange the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = projectName(title)
        expect(fileName(name, '.briefing')).toEqual({ ok: true, value: name })
      }),
      { numRuns: 500 }
    )
    expect(suggestedName('简'.repeat(300))).toBe('简'.repeat(60))
  })
})
