import type { SourceId } from '../source/source'
import type { SourceEntry } from './briefing'

/** What the analyst says of a source at first: nothing. */
export const newSourceEntry = (id: SourceId): SourceEntry => ({
  id,
  grade: { reliability: null, credibility: null },
  note: '',
  corrections: {},
  restored: []
})
