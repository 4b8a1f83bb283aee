import { describe, expect, it } from 'vitest'
import { corroborate } from '../../../src/core/corroboration/corroborate'
import type { Speaker } from '../../../src/core/evidence/evidence'
import type { Source } from '../../../src/core/source/source'
import { article, evidence, speaker } from './builders'

const SAID = 'we will have plenty of time to talk about it tonight in the capital'

/** The speaker of the words in the first of several articles that all carry them. */
function speakerOfFirst(...speakers: Speaker[]): Speaker | null | undefined {
  const sources = speakers.map((_, i) => article(`${String(i)}.txt`, `Someone spoke. “${SAID}”, he said.`))
  const quotes = sources.map((s, i) => evidence(s, 'quote', SAID, { speaker: speakers[i] ?? null }))
  return corroborate(sources, quotes).evidence[0]?.speaker
}

const unresolved = speaker('unresolved', null, { mention: 'he' })
const kerry = speaker('explicit', 'John Kerry', { mention: 'Kerry' })

describe('speakers repaired from other articles', () => {
  it('[S1] [S3] takes the name from the same words elsewhere, and shows the ground', () => {
    const repaired = speakerOfFirst(unresolved, kerry)
    expect(repaired).toMatchObject({ name: 'John Kerry', mention: 'he', resolution: 'cross-source' })
    expect(repaired?.ground?.source).toBe(article('1.txt', `Someone spoke. “${SAID}”, he said.`).id)
  })

  it('[S2] never changes an explicit speaker or a definite reference', () => {
    const lavrov = speaker('explicit', 'Sergei Lavrov')
    expect(speakerOfFirst(lavrov, kerry)).toEqual(lavrov)
    const official = speaker('definite-reference', 'a senior official')
    expect(speakerOfFirst(official, kerry)).toEqual(official)
  })

  it('[S2] an unresolved or implicit speaker lends nothing', () => {
    expect(speakerOfFirst(unresolved, unresolved, speaker('implicit', 'the proposal'))).toEqual(unresolved)
  })

  it('[S2] a pronoun grounded in its own paragraph wins over one grounded in another', () => {
    const text = (gap: string): string => `Kerry declined to comment.${gap}“${SAID}”, he told reporters.`
    const near = article('near.txt', text(' '))
    const far = article('far.txt', text('\n\n'))
    const pronoun = (source: Source, name: string): Speaker => {
      const at = source.text.indexOf('he told')
      const ground = { source: source.id, start: 0, end: 5 }
      return speaker('pronoun', name, { mention: 'he', start: at, end: at + 2, ground })
    }
    const quotes = [
      evidence(far, 'quote', SAID, { speaker: pronoun(far, 'Lavrov') }),
      evidence(near, 'quote', SAID, { speaker: pronoun(near, 'Kerry') })
    ]
    const found = corroborate([far, near], quotes).evidence
    expect(found.map((e) => e.speaker?.name)).toEqual(['Kerry', 'Kerry'])
    expect(found.map((e) => e.speaker?.resolution)).toEqual(['cross-source', 'pronoun'])
  })

  it('[S4] lenders who disagree leave nobody named', () => {
    const lavrov = speaker('explicit', 'Sergei Lavrov')
    expect(speakerOfFirst(unresolved, kerry, lavrov)).toMatchObject({ name: null, resolution: 'unresolved' })
    const [luna, prado] = ['José Luna-Pradó', 'Jose Luna Prado'].map((name) => speaker('explicit', name))
    expect(luna && prado && speakerOfFirst(unresolved, luna, prado)).toMatchObject({
      name: 'José Luna-Pradó'
    })
    expect(speakerOfFirst(unresolved, kerry, speaker('explicit', 'Mr Kerry'))).toMatchObject({
      name: 'John Kerry'
    })
  })

  it('[S4] a description does not disagree with a name, unless a thing may be meant', () => {
    const witness = speaker('explicit', 'one witness')
    expect(speakerOfFirst(unresolved, kerry, witness)).toMatchObject({ name: 'John Kerry' })
    const it = speaker('unresolved', null, { mention: 'It' })
    expect(speakerOfFirst(it, kerry, speaker('explicit', 'the cable'))).toMatchObject({ name: null })
  })

  it('[S5] names the holder of an office that a related article names', () => {
    const shared = 'The harbour council voted to close the ferry line that links the two islands.'
    const a = article('a.txt', `${shared} The harbour commissioner called Dahl a friend. Moen left.`)
    const b = article('b.txt', `${shared} Harbour Commissioner Ingrid Moen was there.`)
    const office = speaker('explicit', 'the harbour commissioner', { mention: 'The harbour commissioner' })
    const all = [
      evidence(a, 'fact', shared),
      evidence(b, 'fact', shared),
      evidence(a, 'quote', 'a friend', { speaker: office })
    ]
    const named = corroborate([a, b], all).evidence.find((e) => e.kind === 'quote')?.speaker
    expect(named).toMatchObject({
      name: 'Ingrid Moen',
      role: 'harbour commissioner',
      resolution: 'cross-source'
    })
    const without = { ...a, text: a.text.replace('Moen', 'Dahl') }
    const kept = corroborate([without, b], all).evidence.find((e) => e.kind === 'quote')?.speaker
    expect(kept).toEqual(office)
  })

  it('[S5] reads the whole name of a holder that has particles in it', () => {
    const shared = 'The harbour council voted to close the ferry line that links the two islands.'
    const a = article('a.txt', `${shared} The harbour commissioner called Dahl a friend. Mr Orr e Moen left.`)
    const b = article('b.txt', `${shared} Harbour Commissioner Ingo Orr e Moen said no.`)
    const mention = 'The harbour commissioner'
    const quote = evidence(a, 'quote', 'a friend', {
      speaker: speaker('explicit', 'the harbour commissioner', { mention })
    })
    const found = corroborate([a, b], [evidence(a, 'fact', shared), evidence(b, 'fact', shared), quote])
    expect(found.evidence.find((e) => e.kind === 'quote')?.speaker?.name).toBe('Ingo Orr e Moen')
  })

  it('[S5] reads an office with an alias in it as the text does', () => {
    const shared = 'The harbour council voted to close the ferry line that links the two islands.'
    const a = article('a.txt', `${shared} The U.S. harbour commissioner called Dahl a friend. Moen left.`)
    const b = article('b.txt', `${shared} U.S. Harbour Commissioner Ingrid Moen was there.`)
    const mention = 'the U.S. harbour commissioner'
    const quote = evidence(a, 'quote', 'a friend', { speaker: speaker('explicit', mention, { mention }) })
    const found = corroborate([a, b], [evidence(a, 'fact', shared), evidence(b, 'fact', shared), quote])
    expect(found.evidence.find((e) => e.kind === 'quote')?.speaker?.name).toBe('Ingrid Moen')
  })
})
