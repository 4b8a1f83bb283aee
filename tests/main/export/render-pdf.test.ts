import { beforeAll, describe, expect, it } from 'vitest'
import { PageMap } from '../../../src/contract/page-map'
import { memoStrings } from '../../../src/core/memo/strings'
import type { Block } from '../../../src/core/memo/tree'
import { renderPdf } from '../../../src/main/export/render-pdf'
import { requireTools } from '../../support/tools'
import { bare, type PdfFile } from './pdf-file'
import { printMemo, withoutFurniture } from './print-memo'
import { bullet, cite, heading, memoOf, paragraph, richBlocks, sources, template, words } from './sample-memo'

describe.runIf(requireTools('qpdf', 'pdfinfo', 'pdftotext', 'pdffonts'))('a memo as PDF', () => {
  let pdf: PdfFile
  const memo = memoOf(richBlocks())
  beforeAll(async () => {
    pdf = (await printMemo(memo)).pdf
  })

  it('is a sound file with title, author, subject, language and version', () => {
    pdf.check()
    const summary = pdf.summary()
    expect(summary).toMatch(/Title: +Sample memo/)
    expect(summary).toMatch(/Author: +Analysis desk/)
    expect(summary).toMatch(/Subject: +A subject/)
    expect(summary).toMatch(/CreationDate: +Sun Nov 22 00:00:00 2026/)
    expect(summary).toMatch(/Tagged: +yes/)
    const catalog = [...pdf.objects().values()].find(({ value }) => value?.['/Type'] === '/Catalog')?.value
    expect(catalog?.['/Lang']).toBe('u:en-GB')
    const preferences = pdf.objects().get(`obj:${catalog?.['/ViewerPreferences']}`)?.value
    expect(preferences).toMatchObject({ '/DisplayDocTitle': true })
  })

  it('holds every string of the memo', () => {
    const all = bare(withoutFurniture(pdf.pages()).join(' '))
    expect(memoStrings(memo).filter((s) => !all.includes(bare(s)) && s !== memo.marking)).toEqual([])
  })

  it('carries the marking and its page number on every page', () => {
    const pages = pdf.pages()
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((page, index) => {
      expect(page.match(/TLP:AMBER/g)).toHaveLength(2)
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    })
  })

  it('embeds every font as a subset with its characters', () => {
    for (const line of pdf.fonts()) expect(line).toMatch(/^[A-Z]{6}\+.* yes yes yes /)
  })

  it('draws no glyph for what is missing', () => {
    for (const content of pdf.contents())
      for (const [, glyphs = ''] of content.matchAll(/<([0-9a-f]+)>/g))
        expect(glyphs.match(/.{4}/g)).not.toContain('0000')
  })

  it('leads from citation to source and back', () => {
    const places = new Set([...pdf.info().matchAll(/"(.+)"$/gm)].map((m) => m[1]))
    const targets = [...pdf.objects().values()].flatMap(({ value }) =>
      value?.['/S'] === '/GoTo' ? [String(value['/D']).slice(2)] : []
    )
    expect(targets).toContain('source-2')
    expect(targets.filter((id) => id.startsWith('c-'))).not.toHaveLength(0)
    expect(targets.filter((id) => !places.has(id))).toEqual([])
  })

  it('sorts the names of its places by their bytes, whatever the language of the machine', async () => {
    const ids = ['b', 'B', 'a-b', 'ab', 'ä']
    const { pdf: named } = await printMemo(memoOf(ids.map((id) => ({ ...heading(id), id }))))
    const trees = [...named.objects().values()].flatMap(({ value }) => {
      const tree = value?.['/Dests'] as { '/Names'?: unknown[] } | undefined
      return tree?.['/Names'] ? [tree['/Names']] : []
    })
    const names = trees.flatMap((tree) => tree.filter((n) => typeof n === 'string').map((n) => n.slice(2)))
    expect(names).toEqual(['B', 'a-b', 'ab', 'b', 'ä'])
  })

  it('lists its headings in the outline, the smaller under the larger', () => {
    const titles = [...pdf.objects().values()].flatMap(({ value }) =>
      value?.['/Title'] && value['/Parent'] ? [String(value['/Title']).slice(2)] : []
    )
    expect(titles).toEqual(expect.arrayContaining(['Key judgements', 'John Kerry', 'Sources']))
  })

  it('prints the page of each heading in the contents', () => {
    const pages = pdf.pages()
    const page = pages.findIndex((p, i) => i > 0 && p.includes('Corroboration')) + 1
    expect(pages[0]).toMatch(new RegExp(`Corroboration\\s+${page}\\b`))
  })

  it('gives the same bytes again, also after other memos', async () => {
    await printMemo(memoOf([paragraph('Something else, שלום, in between.')]))
    const again = await printMemo(memoOf(richBlocks()))
    expect(Buffer.from(again.pdf.bytes).equals(Buffer.from(pdf.bytes))).toBe(true)
  })

  it('holds words of every script, drawn or not, and names the characters no font has', async () => {
    const hard = [
      'رحبت الأمم المتحدة بالاتفاق',
      'הסכם הפסקת האש נכנס לתוקף',
      'delegates 🤝 left 🕊️ 👩‍⚕️ 🇺🇸 1️⃣',
      '中文報道かな한국어',
      'Η Ελλάδα, Переговоры, Đà Nẵng',
      `${'w'.repeat(150)}end`,
      '中'.repeat(120)
    ]
    const { pdf: set, warnings } = await printMemo(memoOf(hard.map((w) => paragraph(w))))
    const all = bare(withoutFurniture(set.pages()).join(' '))
    expect(hard.filter((words) => !all.includes(bare(words)))).toEqual([])
    expect(new Set(warnings.map((w) => w.code))).toEqual(new Set(['missing-glyph']))
    const named = warnings.map((w) => /character (.) /u.exec(w.message)?.[1]).join('')
    expect(named).toBe('中文報道かな한국어')
  })

  it('shows a control character as what documents can hold', async () => {
    const { pdf: set, warnings } = await printMemo(memoOf([paragraph('Bell \u0007 rings')]))
    expect(set.pages()[0]).toContain('Bell \ufffd rings')
    expect(warnings).toEqual([]) // the preflight has said so
  })

  it('sets author and title in the text where the template cites so', async () => {
    const cited = { number: 1, id: 'c-1', text: 'Herald, “A pact”', place: '' }
    const block = paragraph('So it is.', { type: 'citation', marks: [cited, { ...cited, id: 'c-2' }] })
    const { pdf: set } = await printMemo(
      memoOf([block, sources(1)], { template: template({ citations: 'author-title' }) })
    )
    expect(set.pages()[0]).toContain('So it is. (Herald, “A pact”; Herald, “A pact”)')
  })

  it('says how many lines are too many for the template', async () => {
    const short = memoOf(
      [...words(200)].map((w) => paragraph(w)),
      { template: template({ pages: { max: 1 } }) }
    )
    const { warnings } = await printMemo(short)
    expect(warnings[0]?.message).toMatch(
      /^The memo takes \d+ pages, .* one page: it is \d+ lines too long\.$/
    )
  })
})

describe('the map of a PDF', () => {
  const named = (item: string, ...children: string[]): Block => ({ ...paragraph(...children), item }) as Block
  const mapOf = (blocks: Block[]) => PageMap.parse(renderPdf(memoOf(blocks), () => undefined).map)

  it('tells where each item stands, in order and inside the page; blocks without one are left out', () => {
    const { places, height } = mapOf([heading('A heading'), named('a', 'First.'), named('b', 'Second.')])
    expect(places.map((p) => [p.item, p.page])).toEqual([
      ['a', 1],
      ['b', 1]
    ])
    const [a, b] = places
    expect(a?.top).toBeGreaterThan(0)
    expect(b?.top).toBeGreaterThanOrEqual(a?.bottom ?? Infinity)
    expect(b?.bottom).toBeLessThan(height)
  })

  it('gives an item that runs over pages a place on each', () => {
    const { places, pages } = mapOf([named('long', ...words(2500))])
    expect(pages).toBeGreaterThan(1)
    expect(places.map((p) => p.page)).toEqual(Array.from({ length: pages }, (_, i) => i + 1))
  })
})

describe.runIf(requireTools('qpdf', 'pdfinfo', 'pdftotext'))('the structure of a PDF', () => {
  let pdf: PdfFile
  beforeAll(async () => {
    pdf = (await printMemo(memoOf(richBlocks()))).pdf
  })

  it('covers all text: what is drawn is in an element, or an artifact', () => {
    for (const content of pdf.contents()) {
      let marked = 0
      let nested = 0
      for (const [operator] of content.matchAll(/\b(?:BDC|BMC|EMC|TJ)\b/g)) {
        if (operator === 'TJ') marked += nested > 0 ? 0 : 1
        else nested += operator === 'EMC' ? -1 : 1
      }
      expect({ unmarked: marked, open: nested }).toEqual({ unmarked: 0, open: 0 })
    }
  })

  it('says everything that a reader sees, once', () => {
    const said = bare([...pdf.structure().matchAll(/^\s*"(.*)"$/gm)].map((m) => m[1]).join(''))
    const memo = memoOf(richBlocks())
    expect(memoStrings(memo).filter((s) => s !== memo.marking && !said.includes(bare(s)))).toEqual([])
    expect(said).not.toContain('TLP:AMBER')
    // The head of a table is repeated on each page, and read only once.
    expect(said.match(/Independentorigins/g)).toHaveLength(1)
  })

  it('knows headings, lists, tables, quotes and links for what they are', () => {
    const structure = pdf.structure()
    for (const path of [
      /^ {2}H1.*\n {4}"Memorandum"/m,
      /^ {2}H2.*\n {4}"Key judgements"/m,
      /^ {2}H3.*\n {4}"John Kerry"/m,
      /^ {2}L .*\n {4}LI .*\n {6}Lbl .*\n {8}"1"\n {6}LBody .*\n {8}"It is likely/m,
      /^ {2}BlockQuote\n {4}P .*\n {6}"“Hopefully/m,
      /^ {2}Table .*\n {4}TR\n {6}TH:?\s*\n\s+\/Scope \/Column\n {8}"Claim"/m,
      /^ {6}TD/m,
      /^ {2}TOC\n {4}TOCI/m,
      /Link .*\n +"1"\n +Object \d+ 0/
    ])
      expect(structure).toMatch(path)
  })
})

describe('sources', () => {
  it('can be cited a thousand times', async () => {
    const cited = Array.from({ length: 1000 }, (_, i) => bullet(`Fact ${i}`, cite(1)))
    const { warnings } = await printMemo(memoOf([...cited, sources(1)]))
    expect(warnings).toEqual([])
  })
})
