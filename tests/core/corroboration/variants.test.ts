import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corroborate } from '../../../src/core/corroboration/corroborate'
import { align } from '../../../src/core/corroboration/differences/align'
import { article, evidence, facts, material } from './builders'

const PLAIN = 'The United States and Russia would establish separate headquarters in the hills.'

describe('variants', () => {
  it('[V1] aligns each wording with the most carried one', () => {
    const { claims } = material(PLAIN, PLAIN.replace('separate', 'two separate'), PLAIN)
    const [model, other] = claims[0]?.variants ?? []
    expect(model).toMatchObject({ text: PLAIN, changes: [] })
    expect(model?.members).toHaveLength(2)
    const [change] = other?.changes ?? []
    expect(other?.text.slice(change?.to.start, change?.to.end)).toBe('two')
    expect(change?.from.start).toBe(change?.from.end)
  })

  it('[V1] case, typographic quotes and punctuation make no variant', () => {
    const { claims } = material(
      "They don't expect that the talks will be resumed.",
      'They don’t expect that the talks will be resumed'
    )
    expect(claims[0]?.variants).toHaveLength(1)
  })

  it('[V2] flags the official name where others have the plain one', () => {
    const { evidence: found } = material(PLAIN, PLAIN.replace('Russia', 'the Russian Federation'))
    expect(found.map((e) => e.reasons.includes('spun-wording'))).toEqual([false, true])
  })

  it('[V3] flags names that only a machine would put so, with no other carrier', () => {
    const flags = (text: string): boolean[] =>
      material(text).evidence.map((e) => e.reasons.includes('spun-wording'))
    expect(flags('We would welcome a military contribution from Russian Federation in the north.')).toEqual([
      true
    ])
    expect(
      flags('We would welcome a military contribution from the Russian Federation in the north.')
    ).toEqual([false])
    expect(flags('Many of the rebels in the hills are backed by USA forces.')).toEqual([true])
    expect(flags('The team flew to the USA and came back with three medals.')).toEqual([false])
  })

  it('[V1] compares quotations with quotations', () => {
    const said = 'we shall rebuild every house that the river has taken'
    const a = article('a.txt', `“${said}”, Ansel said on Friday to the crowd.`)
    const b = article('b.txt', `He said: “${said} from us”.`)
    const all = [
      ...facts(a),
      evidence(a, 'quote', said),
      ...facts(b),
      evidence(b, 'quote', `${said} from us`)
    ]
    const { claims } = corroborate([a, b], all)
    expect(claims[0]?.variants.map((v) => v.text)).toEqual([said, `${said} from us`])
  })

  it('putting the changes into the first wording gives the other', () => {
    const words = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 25 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const rebuilt: number[] = []
        let at = 0
        for (const change of align(a, b)) {
          rebuilt.push(...a.slice(at, change.a.from), ...b.slice(change.b.from, change.b.to))
          at = change.a.to
        }
        expect([...rebuilt, ...a.slice(at)]).toEqual(b)
      })
    )
  })
})
