import type { Claim, Material } from '../../../src/core/corroboration/claim'
import { corroborate } from '../../../src/core/corroboration/corroborate'
import { evidenceId, type Evidence, type Speaker } from '../../../src/core/evidence/evidence'
import type { Source } from '../../../src/core/source/source'

/** An article whose every line is body; its id is made of its file's name. */
export function article(file: string, text: string, more: Partial<Source> = {}): Source {
  const sha256 = [...file, ...text].reduce(
    (h, c) => (h * 31n + BigInt(c.codePointAt(0) ?? 0)) % 2n ** 256n,
    7n
  )
  const hex = sha256.toString(16).padStart(64, '0')
  return {
    id: `s-${hex.slice(-12)}`,
    file,
    sha256: hex,
    text,
    title: null,
    titleSpan: null,
    outlet: null,
    byline: null,
    dateline: null,
    published: null,
    language: 'en',
    body: [{ start: 0, end: text.length }],
    noise: [],
    ...more
  }
}

/** Words of an article as evidence; they must stand in it. */
export function evidence(
  source: Source,
  kind: Evidence['kind'],
  words: string,
  more: Partial<Evidence> = {}
): Evidence {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`not in ${source.file}: ${words}`)
  const end = start + words.length
  const id = evidenceId({ source: source.id, kind, start, end })
  return {
    ...{ id, source: source.id, kind, start, end, text: words, cue: null, score: 0.5, reasons: [] },
    quoteType: kind === 'quote' ? 'direct' : null,
    speaker: null,
    ...more
  }
}

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
