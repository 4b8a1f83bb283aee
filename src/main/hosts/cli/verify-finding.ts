import type { Citation } from '../../../core/briefing/briefing'

/** One thing that is not as its article has it. Only an error makes the command fail. */
export interface Finding {
  readonly level: 'error' | 'warning'
  readonly code:
    | 'altered-article'
    | 'altered-capture'
    | 'altered-quote'
    | 'altered-speaker'
    | 'cut-word'
    | 'missing-article'
    | 'missing-place'
    | 'no-citation'
    | 'other-words'
  readonly message: string
  /** Id of the item, and the heading it stands under; null for what is no item. */
  readonly item: string | null
  readonly section: string | null
  /** The place it speaks of, and the words that the article has there. */
  readonly citation: Citation | null
  readonly has: string | null
}

export const finding = (
  code: Finding['code'],
  message: string,
  place: Partial<Pick<Finding, 'citation' | 'has'>> = {}
): Finding => ({
  level: 'error',
  code,
  message,
  item: null,
  section: null,
  citation: null,
  has: null,
  ...place
})
