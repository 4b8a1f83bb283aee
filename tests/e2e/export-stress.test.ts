import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memoStrings } from '../../src/core/memo/strings'
import { parseTemplate } from '../../src/core/template/parse-template'
import type { Template } from '../../src/core/template/template'
import { pageStyle } from '../../src/core/writers/pdf/page-style'
import { type Area, bare } from '../main/export/pdf-file'
import { printMemo } from '../main/export/print-memo'
import { stressMemo } from '../support/stress-memo'
import { requireTools } from '../support/tools'
import { root } from '../support/web-host'

const folder = join(root, 'templates')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** What stands between the running head and foot of each page. */
function bodyArea(template: Template): Area {
  const { page, margins } = pageStyle(template)
  const [, top, , bottom] = margins
  return { top, width: page.width, height: page.height - top - bottom }
}

/**
 * Where directions mix in one string, pdftotext moves what stands between its words by rules of its own: there each word
 * is looked for. Words of one direction are found as they are.
 */
function holds(text: string, words: string): boolean {
  const isMixed = /[\u0590-\u08ff]/.test(words) && /[^\u0590-\u08ff\s]/.test(words)
  if (!isMixed) return text.includes(bare(words))
  return words.split(/\s+/).every((word) => text.includes(word.replace(/[^\p{L}\p{M}\p{N}]/gu, '')))
}

describe.runIf(requireTools('qpdf', 'pdftotext', 'pdfinfo'))('more than any page was meant for', () => {
  it.each(files)('is set whole by %s', { timeout: 240_000 }, async (file) => {
    const parsed = parseTemplate(readFileSync(join(folder, file), 'utf8'), file)
    if (!parsed.ok) throw new Error(`${file} is not a template`)
    const memo = stressMemo(parsed.template)
    const { pdf, warnings } = await printMemo(memo)
    pdf.check()
    const text = bare(pdf.pages(bodyArea(parsed.template)).join(' '))
    const expected = memoStrings(memo).filter((words) => words !== memo.marking)
    expect(expected.filter((words) => !holds(text, words))).toEqual([])
    expect(warnings.filter(({ code }) => code !== 'over-limit')).toEqual([])
    for (const content of pdf.contents())
      for (const [, glyphs = ''] of content.matchAll(/<([0-9a-f]+)>/g))
        if (glyphs.match(/.{4}/g)?.includes('0000')) throw new Error('a glyph for what is missing is drawn')
  })
})
