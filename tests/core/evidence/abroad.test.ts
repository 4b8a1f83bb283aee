import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/core/evidence/extract'
import { article } from './article'

/** The speakers of an article's quotes, or null, in a language. */
const speakers = (language: string, ...paragraphs: string[]): (string | null)[] =>
  extract({ ...article(...paragraphs), language })
    .filter((e) => e.kind === 'quote')
    .map((e) => e.speaker?.name ?? null)

describe('speakers in other languages', () => {
  it('[Q15] stand beside a verb of saying, behind the words or before them', () => {
    expect(speakers('de', '„Wir haben das lange geplant“, sagte Angela Merkel am Montag in Berlin.')).toEqual(
      ['Angela Merkel']
    )
    expect(speakers('de', 'Angela Merkel erklärte: „Wir haben das lange geplant.“')).toEqual([
      'Angela Merkel'
    ])
    expect(speakers('fr', '« Nous avons beaucoup travaillé », a déclaré François Bayrou lundi.')).toEqual([
      'François Bayrou'
    ])
    expect(speakers('es', '«Hemos trabajado mucho estos meses», dijo Pedro Sánchez el lunes.')).toEqual([
      'Pedro Sánchez'
    ])
  })

  it('[Q15] are nobody where the name may be a title, a noun or a place', () => {
    const words = '„Wir haben das lange geplant“'
    expect(speakers('de', `${words}, sagte Bundeskanzlerin Angela Merkel am Montag.`)).toEqual([null])
    expect(speakers('de', `${words}, sagte die Ministerin am Montag in Berlin.`)).toEqual([null])
    expect(speakers('fr', '« Nous avons travaillé », a déclaré le maire de Lyon.')).toEqual([null])
  })

  it('[Q15] do not go on to words that somebody else may say', () => {
    expect(speakers('de', '„Wir haben geplant“, sagte Angela Merkel. „Das war lange vorher klar.“')).toEqual([
      'Angela Merkel',
      null
    ])
  })
})
