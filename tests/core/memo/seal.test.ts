import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seal } from '../../../src/core/memo/seal'
import { article, citing } from '../../support/memo-builder'

const sealOf = (said: string, content: string, cited = said) => {
  const source = article(1, [said])
  return seal([{ text: content }], citing(source, cited), source)
}

describe('seal', () => {
  test.each([
    ['the same words', 'We hope to make progress', 'We hope to make progress'],
    ['typographic marks for typewriter ones', "we'll see, he''s sure", 'we’ll see, he"s sure'],
    ['a comma of the source left out at the end', 'We hope to make progress,', 'We hope to make progress'],
    ['shortened at the ends', 'We hope to make progress soon', 'hope to make progress'],
    ['other white space', 'We hope\u00a0to  make', 'We hope to make'],
    ['the narrator left out', '“I hope,” he said. “You advise him.”', 'I hope, You advise him']
  ])('[S1] verbatim: %s', (_, said, content) => {
    expect(sealOf(said, content)).toBe('verbatim')
  })

  test.each([
    ['an ellipsis', 'We hope to make some genuine progress', 'We hope … progress'],
    ['three full stops', 'We hope to make some genuine progress', 'We hope ... progress'],
    ['words put in brackets', 'We hope he makes progress', 'We hope [Putin] makes progress'],
    ['a bracketed ellipsis', 'We hope to make progress', 'We […] make progress']
  ])('[S2] marked: %s', (_, said, content) => {
    expect(sealOf(said, content)).toBe('marked')
  })

  test('[S2] emphasis is a change that must be marked', () => {
    const source = article(1, ['We hope to make progress'])
    const content = [{ text: 'We ' }, { text: 'hope', emphasis: true as const }]
    expect(seal(content, citing(source, 'We hope to make progress'), source)).toBe('marked')
  })

  test.each([
    ['another word', 'Russia favours this', 'Moscow favours this'],
    ['a word of its own in the middle of a word', 'unlikely to agree', 'likely to agree'],
    ['words in another order', 'make progress and hope', 'hope … make progress'],
    ['nothing at all', 'We hope', ''],
    ['nothing but an ellipsis', 'We hope', '…']
  ])('[S3] paraphrase: %s', (_, said, content) => {
    expect(sealOf(said, content)).toBe('paraphrase')
  })

  test('[S1] law: any stretch of whole words of the cited text is verbatim', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (words, a, b) => {
        const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number]
        expect(sealOf(words.join(' '), words.slice(from, to + 1).join(' '))).toBe('verbatim')
      })
    )
  })
})
