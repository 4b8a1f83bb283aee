import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/core/memo/compose'
import { HOUSE_TEMPLATES, briefing, houseTemplate, materialOf, text } from '../../support/memo-builder'
import { requireTools } from '../../support/tools'
import { printMemo } from './print-memo'

const WORDS = {
  English: 'Ferry capsizes off Mindelo, at least fourteen dead',
  capitals: 'MINISTRY OF WOMEN AND HOMES WARNS MEMBERS',
  Russian: 'Переговоры о прекращении огня продолжатся в Женеве',
  'Russian capitals': 'ФОНД ЖЮЩШ МЫШЬЮ',
  Greek: 'Η Ελλάδα χαιρέτισε τη συμφωνία για κατάπαυση',
  German: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
  Arabic: 'رحبت الأمم المتحدة بالاتفاق بين موسكو وواشنطن',
  Hebrew: 'הסכם הפסקת האש נכנס לתוקף בחצות',
  emoji: '🤝🕊️🤝🕊️'
}

/** Points: words whose tops are nearer than this stand on one line, whatever fonts they are set in. */
const ONE_LINE = 8

describe.runIf(requireTools('pdftotext'))('a title far too long for the foot of a page', () => {
  it.each(HOUSE_TEMPLATES)('takes one line of %s, in every script', async (id) => {
    const template = houseTemplate(id)
    const slot = template.sections.find((s) => s.kind !== 'bottom-line')?.id ?? ''
    for (const [script, words] of Object.entries(WORDS)) {
      const made = briefing(template, [], { [slot]: [text('Words.')] }, { title: `${words} `.repeat(15) })
      const { memo } = compose(made, materialOf([]), template, { today: '2020-01-02' })
      const { pdf } = await printMemo(memo)
      const last = pdf.words(1)
      const number = last.findLast(({ text }) => text === 'Page')
      const foot = last.filter(({ yMin, text }) => yMin > (number?.yMin ?? 0) - 30 && !/^TLP|^UNC/.test(text))
      const tops = foot.map(({ yMin }) => yMin)
      expect([script, Math.max(...tops) - Math.min(...tops) < ONE_LINE]).toEqual([script, true])
      expect(foot.some(({ text }) => text.includes('…'))).toBe(true)
    }
  })
})
