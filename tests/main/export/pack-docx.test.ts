import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { memoStrings } from '../../../src/core/memo/strings'
import type { Memo } from '../../../src/core/memo/tree'
import { packDocx } from '../../../src/main/export/pack-docx'
import { docxParts, partText } from '../../support/docx-parts'
import {
  article,
  citing,
  fact,
  HOUSE_TEMPLATES,
  houseTemplate,
  memoOf,
  quote
} from '../../support/memo-builder'
import { stressMemo } from '../../support/stress-memo'

const small = { items: 60, sources: 12, rows: 20 }
const parts = async (memo: Memo) => docxParts((await packDocx(memo)).bytes)
const source = article(1, ['He said so.'], { outlet: 'Herald' })
const other = article(2, ['They said no.'])
const cited = [
  fact('So it is.', citing(source, 'He said so.')),
  fact('Not so.', citing(other, 'They said no.'), citing(source, 'said')),
  quote('He said so', { name: 'Kerry' }, citing(source, 'He said so'))
]
const withCitations = (citations: 'sources' | 'endnotes' | 'footnotes' | 'author-title') =>
  memoOf([source, other], { facts: cited }, { ...houseTemplate('executive-memo'), citations }).memo

describe('a packed Word document', () => {
  test.each(HOUSE_TEMPLATES)('[W1] %s holds every string of the memo', async (id) => {
    const memo = stressMemo(houseTemplate(id), small)
    const found = await parts(memo)
    const words = partText(found['word/document.xml'] ?? '')
    const furniture = Object.keys(found)
      .filter((n) => /header|footer/.test(n))
      .map((n) => partText(found[n] ?? ''))
    // Word numbers its own lists: numerals are not in the text.
    const missing = memoStrings(memo).filter(
      (s) => !/^\d+$/.test(s) && !`${words}${furniture.join()}`.includes(s)
    )
    expect(missing).toEqual([])
  })

  test('[D2] uses no style it does not define, and leads no link nowhere', async () => {
    for (const id of ['executive-memo', 'chronology', 'quote-sheet']) {
      const found = await parts(stressMemo(houseTemplate(id), small))
      const document = found['word/document.xml'] ?? ''
      const all = (pattern: RegExp, xml = document) => new Set([...xml.matchAll(pattern)].map((m) => m[1]))
      const styles = all(/w:styleId="([^"]+)"/g, found['word/styles.xml'])
      const used = all(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)
      expect([...used].filter((s) => !styles.has(s))).toEqual([])
      const bookmarks = all(/<w:bookmarkStart w:name="([^"]+)"/g)
      const anchors = all(/w:anchor="([^"]+)"/g)
      expect([...anchors].filter((a) => !bookmarks.has(a))).toEqual([])
      expect([...bookmarks].filter((b) => (b ?? '').length > 40)).toEqual([])
    }
  })

  test('[D3] the handling mark is in the header and the footer', async () => {
    const found = await parts(withCitations('sources'))
    const headers = Object.keys(found).filter((n) => /^word\/(header|footer)\d*\.xml$/.test(n))
    expect(headers.length).toBeGreaterThanOrEqual(2)
    for (const name of headers) expect(partText(found[name] ?? '')).toContain('TLP:AMBER')
  })

  test('[D5] numbers lead to the sources list and back', async () => {
    const document = (await parts(withCitations('sources')))['word/document.xml'] ?? ''
    expect(document).toContain('w:anchor="source_1"')
    expect(document).toContain('w:name="source_1"')
    expect(document).toContain('w:anchor="cite_1"')
    expect(document).toContain('w:name="cite_1"')
  })

  test('[D5] endnotes: one a source, in order of first citation; repeats refer back', async () => {
    const found = await parts(withCitations('endnotes'))
    const document = found['word/document.xml'] ?? ''
    expect([...document.matchAll(/<w:endnoteReference w:id="(\d+)"/g)].map((m) => m[1])).toEqual(['1', '2'])
    expect(document.match(/NOTEREF cite_1 /g)).toHaveLength(2)
    expect(partText(found['word/endnotes.xml'] ?? '')).toContain('Herald, Title 1')
    expect(document).not.toContain('w:name="source_1"')
    const { warnings } = await packDocx(withCitations('endnotes'))
    expect(warnings[0]?.message).toContain('does not carry TLP:AMBER')
  })

  test('[D5] footnotes: one a citation, with its place', async () => {
    const found = await parts(withCitations('footnotes'))
    expect(found['word/document.xml']?.match(/<w:footnoteReference /g)).toHaveLength(4)
    expect(partText(found['word/footnotes.xml'] ?? '')).toContain('Source 1: Herald, Title 1, paragraph 1.')
  })

  test('[D5] author and title stand in the text', async () => {
    const found = await parts(withCitations('author-title'))
    expect(partText(found['word/document.xml'] ?? '')).toContain('So it is. (Herald, “Title 1”, paragraph 1)')
  })

  test('what XML cannot hold shows as a replacement character', async () => {
    const { memo } = memoOf([], { facts: [fact('Bell \u0007 rings')] })
    expect(partText((await parts(memo))['word/document.xml'] ?? '')).toContain('Bell \ufffd rings')
  })

  test('right-to-left paragraphs and runs are marked as such', async () => {
    const { memo } = memoOf([], { facts: [fact('رحبت الأمم المتحدة'), fact('He said رحبت today')] })
    const document = (await parts(memo))['word/document.xml'] ?? ''
    expect(document.match(/<w:bidi\/>/g)).toHaveLength(1)
    expect(document.match(/<w:rtl\/>/g)).toHaveLength(2)
  })

  test('[X2] contents carry their page numbers; a long memo leaves them to Word and says so', async () => {
    const template = houseTemplate('backgrounder')
    const short = memoOf([source], { actors: [fact('So.', citing(source, 'He said so.'))] }, template).memo
    const document = (await parts(short))['word/document.xml'] ?? ''
    const entry = /<w:p>(?:(?!<\/w:p>).)*TOC1(?:(?!<\/w:p>).)*<\/w:p>/s.exec(document)?.[0] ?? ''
    expect(partText(entry)).toMatch(/^Actors\t?1\n$/)
    const long = await packDocx(stressMemo(template, small))
    expect(long.warnings.map((w) => w.code)).toEqual(['not-rendered'])
  })

  test('[X3] a machine without the fonts takes faces of the same kind', async () => {
    const fonts = (await parts(withCitations('sources')))['word/fontTable.xml'] ?? ''
    expect(fonts).toMatch(/w:name="Noto Serif"><w:altName w:val="Cambria"\/>/)
    expect(fonts).toMatch(/w:name="Noto Sans"><w:altName w:val="Segoe UI"\/>/)
    for (const element of ['embedRegular', 'embedBold', 'embedItalic'])
      expect(fonts.match(new RegExp(`<w:${element} `, 'g'))).toHaveLength(2)
  })

  test('properties carry title, author, subject, marking, language and the memo’s own date', async () => {
    const found = await parts(withCitations('sources'))
    const core = found['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>A title</dc:title>')
    expect(core).toContain('<dc:creator>Writer</dc:creator>')
    expect(core).toContain('<dc:language>en-GB</dc:language>')
    expect(core.match(/2016-07-14T00:00:00Z/g)).toHaveLength(2)
    expect(found['docProps/custom.xml']).toContain('TLP:AMBER')
  })
})

describe('[X1] the same memo gives the same bytes', () => {
  test('twice in one process', async () => {
    const memo = stressMemo(houseTemplate('backgrounder'), { items: 12, sources: 5, rows: 5 })
    const [first, second] = [await packDocx(memo), await packDocx(memo)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('in two processes and two time zones', () => {
    const digest = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', DIGEST], {
        cwd: resolve(import.meta.dirname, '../../..'),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8'
      }).trim()
    const [here, there] = [digest('Pacific/Kiritimati'), digest('America/Los_Angeles')]
    expect(here).toMatch(/^[0-9a-f]{64}$/)
    expect(there).toBe(here)
  })
})

/** Prints the SHA-256 of a stress memo's Word file. */
const DIGEST = `
  import { createHash } from 'node:crypto'
  import { loadTs } from './scripts/load-ts.mjs'
  const { packDocx } = await loadTs('src/main/export/pack-docx.ts')
  const { stressMemo } = await loadTs('tests/support/stress-memo.ts')
  const { houseTemplate } = await loadTs('tests/support/memo-builder.ts')
  const memo = stressMemo(houseTemplate('executive-memo'), { items: 40, sources: 10, rows: 5 })
  console.log(createHash('sha256').update((await packDocx(memo)).bytes).digest('hex'))
`
