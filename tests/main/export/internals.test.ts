import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedFont } from '../../../src/main/export/fonts'
import {
  DocMeasure,
  DocumentContext,
  LayoutBuilder,
  LineBreaker,
  PageElementWriter,
  PdfKitDocument,
  Renderer
} from '../../../src/main/export/pdfmake/internals'
import { MemoDocument } from '../../../src/main/export/pdfmake/memo-document'
import { root } from '../../support/web-host'

/** What the PDF engine relies on inside pdfmake and pdfkit: an update that changes it must not pass unseen. */
describe('the inside of pdfmake', () => {
  const methods = (type: unknown) => Object.getOwnPropertyNames((type as { prototype: object }).prototype)

  it('is of the version it was read in', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    expect(dependencies.pdfmake).toBe('0.3.11')
  })

  it('has the methods that are called and overridden', () => {
    expect(methods(LayoutBuilder)).toEqual(
      expect.arrayContaining(['processNode', 'processRow', 'processTable'])
    )
    expect(methods(DocMeasure)).toEqual(expect.arrayContaining(['measureNode', 'measureLeaf']))
    expect(methods(Renderer)).toEqual(expect.arrayContaining(['renderPages', 'renderLine', 'renderVector']))
    expect(methods(PdfKitDocument)).toContain('provideFont')
    expect(methods(PageElementWriter)).toEqual(
      expect.arrayContaining([
        'addLine',
        'addVector',
        'moveToNextPage',
        'addPage',
        'beginUnbreakableBlock',
        'commitUnbreakableBlock'
      ])
    )
  })

  it('keeps pages, places and room where layout looks for them', () => {
    const context = new DocumentContext()
    const writer = new PageElementWriter(context)
    const turned: unknown[] = []
    writer.addPage({ width: 300, height: 200 }, null, { left: 10, top: 20, right: 30, bottom: 40 })
    expect(context).toMatchObject({ page: 0, x: 10, y: 20, availableWidth: 260, availableHeight: 140 })
    context.moveDown(15)
    writer.on('pageChanged', (event) => turned.push(event))
    writer.moveToNextPage()
    expect(context).toMatchObject({ page: 1, y: 20, availableHeight: 140 })
    expect(turned).toEqual([{ prevPage: 0, prevY: 35, y: 20 }])
    expect(writer.repeatables).toEqual([])
    writer.beginUnbreakableBlock()
    expect(writer.transactionLevel).toBe(1)
    expect(writer.context().availableHeight).toBeNaN()
  })

  it('embeds fonts with a subset that takes further entries', () => {
    const definition = {
      pageSize: { width: 300, height: 200 },
      pageMargins: [0, 0, 0, 0],
      language: 'en',
      info: { title: '', author: '', subject: '', creationDate: new Date(0), modDate: new Date(0) },
      header: () => ({ stack: [] }),
      footer: () => ({ stack: [] }),
      content: [],
      blocks: 0
    } as const
    const font = new MemoDocument(definition, installedFont).provideFont('Noto Serif', false, false)
    expect(font).toMatchObject({ id: 'F1', subset: { glyphs: [0] }, unicode: [[0]] })
    expect(font.subset.encode().length).toBeGreaterThan(100)
    expect(font.layoutCached('fi ').advanceWidth * 10).toBeCloseTo(font.widthOfString('fi ', 10_000))
    expect(font.scale).toBe(1)
    const { glyphs, positions } = font.layout('fi a')
    expect(glyphs.flatMap((g) => g.codePoints)).toEqual([...'fi a'].map((c) => c.codePointAt(0)))
    expect(Object.keys(positions[0] ?? {})).toEqual(
      expect.arrayContaining(['xAdvance', 'xOffset', 'yOffset', 'advanceWidth'])
    )
  })

  it('remembers which characters a glyph stands for, each time it is used', () => {
    const font = installedFont('Noto Serif', false, false)
    const [first, second] = [font.getGlyph(5, [65]), font.getGlyph(5, [66])]
    expect([first.codePoints, second.codePoints, first.id, second.id]).toEqual([[65], [66], 5, 5])
    expect(second.advanceWidth).toBe(first.advanceWidth)
  })

  it('breaks lines by Unicode rules', () => {
    const breaker = new LineBreaker('on-line text')
    expect([breaker.nextBreak()?.position, breaker.nextBreak()?.position]).toEqual([3, 8])
  })
})
