import { describe, expect, it } from 'vitest'
import { candidates } from '../../../src/renderer/state/speaker-candidates'
import { evidenceOf } from '../../support/sources'
import { aSource } from '../build'

const article = aSource(1, 'One thing. Another thing. A third thing. A last thing.')
const said = (words: string, name: string | null) =>
  evidenceOf(article, words, {
    speaker: { name, role: null, mention: null, start: null, end: null, resolution: 'explicit', ground: null }
  })
const unknown = said('A third thing', null)

describe('who might say what nobody is known to say', () => {
  it('are those the article quotes, each once, the nearest first', () => {
    const all = [
      said('One thing', 'Far'),
      said('Another thing', 'Near'),
      unknown,
      said('A last thing', 'Near')
    ]
    expect(candidates(unknown, all)).toEqual(['Near', 'Far'])
  })

  it('are nobody where the article quotes nobody by name, and no long list where it quotes many', () => {
    expect(candidates(unknown, [unknown])).toEqual([])
    const many = Array.from({ length: 9 }, (_, n) => said('One thing', `Speaker ${String(n)}`))
    expect(candidates(unknown, many)).toHaveLength(4)
  })
})
