import { expect, test } from 'vitest'
import { writeMarkdown } from '../../../src/core/writers/markdown/write-markdown'
import { HOUSE_TEMPLATES, houseTemplate } from '../../support/memo-builder'
import { sampleMemo } from '../../support/sample-memo'

// What every template makes of one and the same small briefing, to be read as a diff when it changes.
test.each(HOUSE_TEMPLATES)('%s reads as it did', async (id) => {
  const { text } = writeMarkdown(sampleMemo(houseTemplate(id)))
  await expect(text).toMatchFileSnapshot(`../../golden/${id}.md`)
})

// The longest of them in every language the desk has words in; headings and items stay what they are.
test.each(['de', 'fr', 'es'])('the backgrounder reads as it did in %s', async (language) => {
  const { text } = writeMarkdown(sampleMemo({ ...houseTemplate('backgrounder'), language }))
  await expect(text).toMatchFileSnapshot(`../../golden/backgrounder.${language}.md`)
})
