import { describe, expect, test } from 'vitest'
import { LIKELIHOOD } from '../../../src/core/memo/likelihood'
import { hasWordsIn, wordsIn } from '../../../src/core/memo/words/words'
import { houseTemplate, judgement, memoOf, only } from '../../support/memo-builder'
import { plainText } from '../../../src/core/memo/inlines'

const LANGUAGES = ['de', 'fr', 'es']
const inLanguage = (language: string) => ({ ...houseTemplate('executive-memo'), language })

/** What is the same in every memo, in the order of the table. */
const plainWords = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? plainWords(value) : []
  })

describe('[P6] the desk’s own words', () => {
  test('are those of the primary tag; English where there are none', () => {
    expect(LANGUAGES.filter((language) => !hasWordsIn(`${language}-XX`))).toEqual([])
    expect(wordsIn('fr-CA').undated).toBe('non daté')
    expect(hasWordsIn('it')).toBe(false)
    expect(wordsIn('it')).toBe(wordsIn('en-US'))
  })

  test.each(LANGUAGES)('are none of them English in %s', (language) => {
    const english = plainWords(wordsIn('en'))
    const same = plainWords(wordsIn(language)).filter((words, at) => words === english[at])
    expect(same.filter((words) => !['; ', 'Source', 'Articles', 'Actor'].includes(words))).toEqual([])
  })

  test.each(['en', ...LANGUAGES])('agree with their numbers in %s', (language) => {
    const { summary, alone } = wordsIn(language)
    for (const say of [summary.citations, summary.single, summary.dated, summary.shared])
      expect(say(1).replace('1', '2')).not.toBe(say(2))
    expect(alone(1, true).replace('1', '2')).not.toBe(alone(2, true))
  })

  test('translate the terms of the scales and keep their ranges', () => {
    const memo = (language: string) =>
      memoOf([], { 'key-judgements': [judgement('So.', 'likely', 'low')] }, inLanguage(language)).memo
    const tags = (language: string) => only(memo(language), 'judgement').flatMap((j) => j.tags)
    expect(tags('de')).toEqual(['Wahrscheinlich (55–80\u202f%)', 'Geringe Gewissheit'])
    expect(tags('fr')).toEqual(['Probable (55–80\u202f%)', 'Confiance faible'])
    expect(tags('es-MX')).toEqual(['Probable (55–80\u202f%)', 'Confianza baja'])
  })

  test.each(LANGUAGES)(
    'have a term for every term of a range in %s, and another for every other range',
    (language) => {
      for (const { terms } of Object.values(LIKELIHOOD)) {
        const said = terms.map(([words]) => words.map((word) => wordsIn(language).likelihood(word, '')))
        const all = said.flatMap((words) => [...new Set(words)])
        expect(new Set(all).size).toBe(all.length)
      }
    }
  )
})

test('[M15] a section that mixes the rows of ICD 203 says so', () => {
  const note = (...terms: string[]) => {
    const items = terms.map((term) => judgement('So.', term, null))
    return only(memoOf([], { 'key-judgements': items }).memo, 'note').map((n) => plainText(n.children))
  }
  expect(note('likely', 'almost certain')).toEqual(['Likelihood terms and ranges: ICD 203.'])
  expect(note('likely', 'remote')).toEqual([
    'Likelihood terms and ranges: ICD 203. Terms of both its rows are used; they are of equal standing.'
  ])
})
