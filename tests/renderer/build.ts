import type { Briefing, Item } from '../../src/core/briefing/briefing'
import { newSourceEntry } from '../../src/core/briefing/new-source-entry'
import type { Claim } from '../../src/core/corroboration/claim'
import type { Evidence } from '../../src/core/evidence/evidence'
import type { Source } from '../../src/core/source/source'
import { sourceOf } from '../support/sources'

/** Source `n`: its id and everything else follow from its text. */
export function aSource(n: number, text: string, more: Partial<Source> = {}): Source {
  const id = `s-${String(n).padStart(12, '0')}`
  return sourceOf(text, { id, file: `${n}.txt`, sha256: String(n).repeat(64).slice(0, 64), ...more })
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
