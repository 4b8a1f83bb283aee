import { LineRuleType } from 'docx'

/** Points to half-points, the unit of type sizes. */
export const points = (pt: number): number => Math.round(pt * 2)

/** Points to twentieths of a point, the unit of lengths. */
export const twips = (pt: number): number => Math.round(pt * 20)

/** Line spacing of at least so many points: a tall character makes room for itself. */
export const leading = (pt: number) => ({ line: twips(pt), lineRule: LineRuleType.AT_LEAST })

/** `#1f3a5f` to `1F3A5F`. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase()

/** Names of bookmarks hold no hyphen: `cite-3` to `cite_3`. */
export const anchorName = (id: string): string => id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 40)
