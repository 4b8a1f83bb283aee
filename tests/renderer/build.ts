import type { Briefing, Item } from '../../src/core/briefing/briefing'
import { newSourceEntry } from '../../src/core/briefing/briefing'
import type { Claim } from '../../src/core/corroboration/claim'
import { evidenceId, type Evidence } from '../../src/core/evidence/evidence'
import type { Source } from '../../src/core/source/source'

/** Source `n`: its id and everything else follow from its text. */
export function aSource(n: number, text: string, more: Partial<Source> = {}): Source {
  return {
    id: `s-${String(n).padStart(12, '0')}`,
    file: `${n}.txt`,
    sha256: String(n).repeat(64).slice(0, 64),
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

/** Evidence for words that stand in a source. */
export function evidenceOf(source: Source, words: string, more: Partial<Evidence> = {}): Evidence {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`‘${words}’ is not in the source`)
  const span = { start, end: start + words.length }
  const kind = more.kind ?? 'fact'
  return {
    id: evidenceId({ source: source.id, kind, ...span }),
    source: source.id,
    kind,
    ...span,
    text: words,
    quoteType: kind === 'quote' ? 'direct' : null,
    speaker: null,
    cue: null,
    score: 0.5,
    reasons: [],
    ...more
  }
}

export const aClaim = (id: string, members: readonly Evidence[], more: Partial<Claim> = {}): Claim => ({
  id,
  members: members.map((m) => m.id),
  outlets: [],
  origins: [],
  independentOrigins: 1,
  variants: [],
  conflicts: [],
  suggested: false,
  ...more
})

export const aBriefing = (sources: readonly Source[], more: Partial<Briefing> = {}): Briefing => ({
  id: 'b',
  title: 'Test',
  template: 'executive-memo',
  fields: {},
  marking: null,
  sections: [],
  sources: sources.map((s) => newSourceEntry(s.id)),
  marks: { rejected: [], speakers: {}, captured: [], claims: {} },
  ...more
})

export const aFact = (id: string, text: string, citations: Item['citations'] = []): Item => ({
  id,
  kind: 'fact',
  content: [{ text }],
  citations
})
