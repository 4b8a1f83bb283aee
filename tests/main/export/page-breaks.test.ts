import { describe, expect, it } from 'vitest'
import { requireTools } from '../../support/tools'
import { bare } from './pdf-file'
import { linesOf, printMemo, withoutFurniture } from './print-memo'
import { heading, memoOf, paragraph, quote, template, text, words } from './sample-memo'

describe.runIf(requireTools('qpdf', 'pdftotext'))('page breaks', () => {
  const filler = (lines: number) => Array.from({ length: lines }, (_, i) => paragraph(`filler ${i}`))

  it('never leave a heading at the foot of a page', async () => {
    for (let lines = 20; lines < 32; lines++) {
      const { pdf } = await printMemo(
        memoOf([
          ...filler(lines),
          heading('Alone?'),
          heading('Under it', 2),
          paragraph(...words(60)),
          quote('Said.')
        ])
      )
      const page = withoutFurniture(pdf.pages()).find((p) => p.includes('Alone?')) ?? ''
      expect(page).toMatch(/Alone\?\s+Under it\s+\w+/)
    }
  })

  it('never leave a note without what it speaks of', async () => {
    const note = { type: 'note', children: [text('Scale')] } as const
    for (let lines = 20; lines < 32; lines++) {
      const { pdf } = await printMemo(memoOf([...filler(lines), paragraph('Before it'), note]))
      expect(withoutFurniture(pdf.pages()).find((p) => p.includes('Scale'))).toContain('Before it')
    }
  })

  it('never leave one line of a paragraph alone', async () => {
    for (let lines = 20; lines < 32; lines++) {
      const { pdf } = await printMemo(
        memoOf([...filler(lines), paragraph(...words(75))], { footer: { left: '', right: '' } })
      )
      const parts = withoutFurniture(pdf.pages()).map(
        (p) => linesOf(p).filter((l) => !l.startsWith('filler')).length
      )
      expect(parts).not.toContain(1)
    }
  })

  it('keep a quote with its attribution, and a bottom line whole', async () => {
    for (let lines = 22; lines < 30; lines++) {
      const bottom = {
        type: 'bottom-line',
        label: 'Bottom line',
        children: words(40).map(text),
        item: null
      } as const
      const { pdf } = await printMemo(
        memoOf([...filler(lines), bottom, quote(words(30).join(''), 'Attributed')])
      )
      const pages = withoutFurniture(pdf.pages())
      expect(pages.find((p) => p.includes('Bottom line'))).toContain('b39')
      expect(pages.find((p) => p.includes('Attributed'))).toContain('b29')
    }
  })

  it('cut what is taller than a page, and lose nothing of it', async () => {
    const many = words(2500)
    const row = { claim: many.map(text), articles: 1, independentOrigins: 1, conflict: '' }
    const memo = memoOf([
      { type: 'bottom-line', label: 'Bottom line', children: many.map(text), item: null },
      quote(many.join(''), 'Attributed'),
      { type: 'corroboration-table', head: ['Claim', 'Articles', 'Origins', 'Conflict'], rows: [row, row] }
    ])
    const { pdf } = await printMemo(memo)
    pdf.check()
    const all = withoutFurniture(pdf.pages()).join(' ')
    for (const word of many) expect(all.split(new RegExp(`\\b${word.trim()}\\b`)).length - 1).toBe(4)
  })

  it('keep the rows of a table whole and repeat its head', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({
      claim: [text(`start${i} ${words(30).join('')} end${i}`)],
      articles: i,
      independentOrigins: 1,
      conflict: ''
    }))
    const { pdf } = await printMemo(
      memoOf([{ type: 'corroboration-table', head: ['Claim', 'Articles', 'Origins', 'Conflict'], rows }])
    )
    for (const page of pdf.pages()) {
      expect(page).toContain('Origins')
      expect(page).not.toContain('Conflict') // a column without a word in it is not printed
      for (const [, row] of page.matchAll(/start(\d+)/g)) expect(page).toContain(`end${row}`)
    }
  })

  it('never leave the last row of a table alone', async () => {
    const row = { claim: [text('A claim')], articles: 1, independentOrigins: 1, conflict: '' }
    for (let lines = 16; lines < 28; lines++) {
      const rows = Array.from({ length: 8 }, () => row)
      const { pdf } = await printMemo(
        memoOf([
          ...filler(lines),
          { type: 'corroboration-table', head: ['Claim', 'Articles', 'Origins'], rows }
        ])
      )
      const counts = pdf.pages().map((page) => page.match(/A claim/g)?.length ?? 0)
      expect(counts.reduce((sum, count) => sum + count)).toBe(8)
      expect(counts.slice(1)).not.toContain(1)
    }
  })

  it('cut a word wider than the page rather than lose its end', async () => {
    const long = 'x'.repeat(400)
    const { pdf } = await printMemo(memoOf([paragraph(long)]))
    expect(bare(pdf.pages()[0] ?? '')).toContain(long)
    for (const word of pdf.words(1)) expect(word.xMin).toBeLessThan(560)
  })
})

describe.runIf(requireTools('qpdf', 'pdftotext'))('a handling mark of many words', () => {
  it('gets the room it needs on every page', async () => {
    const mark = `SECRET//${'REL TO ABC, '.repeat(18).trim()}`
    const { pdf } = await printMemo(memoOf([paragraph(...words(900))], { marking: mark }))
    const pages = pdf.pages()
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(bare(page).split(bare(mark))).toHaveLength(3)
    const all = pages.join(' ')
    for (const word of words(900)) expect(all).toContain(word.trim())
  })
})

describe('a page too small for its type', () => {
  it('is refused with a way out', async () => {
    const margins = { top: 100, right: 25, bottom: 100, left: 25 }
    const page = { size: 'A4', orientation: 'landscape', margins } as const
    const tiny = template({ page, type: { size: 36, leading: 72 } })
    await expect(printMemo(memoOf([paragraph('Words')], { template: tiny }))).rejects.toThrow(
      /smaller margins/
    )
  })
})
