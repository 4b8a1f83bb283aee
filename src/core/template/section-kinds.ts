/** What a section holds. The first group is the analyst's; the second is written from the evidence. */
export const OWN_SECTIONS = ['bottom-line', 'judgements', 'facts', 'quotes', 'timeline', 'text'] as const
export const DERIVED_SECTIONS = ['contents', 'corroboration', 'source-summary', 'sources', 'annex'] as const

/** Whether the analyst fills the section, or the evidence does. */
export const isOwnSection = (kind: string): boolean => (OWN_SECTIONS as readonly string[]).includes(kind)
