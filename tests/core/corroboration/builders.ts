import type { Claim, Material } from '../../../src/core/corroboration/claim'
import { corroborate } from '../../../src/core/corroboration/corroborate'
import type { Evidence, Speaker } from '../../../src/core/evidence/evidence'
import type { Source } from '../../../src/core/source/source'
import { evidenceOf, sourceOf } from '../../support/sources'

/** An article whose every line is body; its id is made of its file's name. */
export function article(file: string, text: string, more: Partial<Source> = {}): Source {
  const sha256 = [...file, ...text].reduce(
    (h, c) => (h * 31n + BigInt(c.codePointAt(0) ?? 0)) % 2n ** 256n,
    7n
  )
  const hex = sha256.toString(16).padStart(64, '0')
  return sourceOf(text, { id: `s-${hex.slice(-12)}`, file, sha256: hex, ...more })
}

/** Words of an article as evidence of a kind; they must stand in it. */
export const evidence = (
  source: Source,
  kind: Evidence['kind'],
  words: string,
  more: Partial<Evidence> = {}
): Evidence => evidenceOf(source, words, { kind, ...more })

/** Each line of an article as a fact. */
export const facts = (source: Source): Evidence[] =>
  source.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => evidence(source, 'fact', line))

export const speaker = (
  resolution: Speaker['resolution'],
  name: string | null,
  more: Partial<Speaker> = {}
): Speaker => ({
  ...{ name, role: null, mention: null, start: null, end: null, ground: null },
  resolution,
  ...more
})

/** What articles say together when each of their lines is a fact. */
export function material(...texts: string[]): Material {
  const sources = texts.map((text, i) => article(`${String(i)}.txt`, text))
  return corroborate(sources, sources.flatMap(facts))
}

/** The texts of a claim's members, in order. */
export function wordsOf(claim: Claim | undefined, { evidence: all }: Material): string[] {
  return (claim?.members ?? []).map((id) => all.find((e) => e.id === id)?.text ?? '?')
}
