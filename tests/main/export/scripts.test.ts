import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/memo/tree'
import { article, citing, fact, memoOf as composed } from '../../support/memo-builder'
import { requireTools } from '../../support/tools'
import { bare } from './pdf-file'
import { printMemo } from './print-memo'
import { bullet, memoOf, paragraph } from './sample-memo'

describe.runIf(requireTools('pdftotext'))('right-to-left text', () => {
  const hebrew = 'שר החוץ אמר (ביום חמישי) 14 ביולי'
  const arabic = 'قال مسؤولون أمريكيون إن الخطة (التي وردت) ستنشئ مركزا'

  it('is extracted as it was written, letters and brackets alike', async () => {
    const { pdf, warnings } = await printMemo(
      memoOf([paragraph(hebrew), paragraph(arabic), paragraph(`He said ${hebrew} then.`)])
    )
    expect(warnings).toEqual([])
    const page = bare(pdf.pages()[0] ?? '')
    expect(page).toContain(bare(arabic))
    expect(page).toContain(bare('שר החוץ אמר (ביום חמישי)'))
  })

  it('runs from right to left on the page, numbers from left to right', async () => {
    const { pdf } = await printMemo(memoOf([paragraph(hebrew)], { marking: null }))
    // This program gives letters in the order they are seen.
    const seen = (word: string) => (/\d/.test(word) ? word : [...word].reverse().join(''))
    const at = (word: string) => pdf.words(1).find((w) => bare(w.text) === seen(word))?.xMin ?? NaN
    expect(at('שר')).toBeGreaterThan(at('החוץ'))
    expect(at('14')).toBeGreaterThan(at('ביולי'))
  })

  it('[M17] leaves the date of a source with such a title in one piece', async () => {
    const title = 'הסכם הפסקת האש'
    const source = article(1, ['The radio spoke.'], { title, byline: null, published: '2016-07-14' })
    const { memo } = composed([source], { facts: [fact('It spoke', citing(source, 'The radio'))] })
    const { pdf } = await printMemo(memo)
    const at = (word: RegExp) =>
      pdf
        .words(1)
        .filter((w) => word.test(bare(w.text)))
        .at(-1)?.xMin ?? NaN
    expect(at(/^July$/) - at(/^14$/)).toBeGreaterThan(0)
    expect(at(/^July$/) - at(/^14$/)).toBeLessThan(20)
  })
})

describe.runIf(requireTools('qpdf', 'pdftotext'))('characters that no font has', () => {
  it('are shown as a replacement, named with their item, and extracted as written', async () => {
    const { pdf, warnings } = await printMemo(
      memoOf([{ ...bullet('Eye \u{13080} of Horus'), item: 'item-7' } as Block])
    )
    expect(warnings).toEqual([
      {
        code: 'missing-glyph',
        message:
          'No installed font has the character \u{13080} (U+13080). The PDF shows \ufffd in its place.',
        item: 'item-7'
      }
    ])
    expect(pdf.pages()[0]).toContain('Eye \u{13080} of Horus')
  })

  it('are looked for in every font first: arrows, Greek, Cyrillic, old Georgian', async () => {
    const { pdf, warnings } = await printMemo(memoOf([paragraph('→ ≥ Ελλάδα Москва ქართული ✓ naïve Łódź')]))
    expect(warnings).toEqual([])
    expect(pdf.pages()[0]).toContain('→ ≥ Ελλάδα Москва ქართული ✓ naïve Łódź')
  })
})
