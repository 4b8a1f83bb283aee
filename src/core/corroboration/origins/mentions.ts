import type { Span } from '../../source/span'
import { AGENCIES, OUTLET_ENDINGS, OUTLET_NOUNS, OUTLETS } from './outlets'

/** A place where a text names a news outlet. */
export interface Mention extends Span {
  /** The outlet's name, the same for all its short forms. */
  readonly name: string
  readonly agency: boolean
}

interface Known {
  readonly name: string
  readonly agency: boolean
}

const known = new Map<string, Known>()
for (const [rows, agency] of [
  [AGENCIES, true],
  [OUTLETS, false]
] as const) {
  for (const row of rows) for (const form of row) known.set(bare(form), { name: row[0] ?? form, agency })
}

const escaped = [...known.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}’'&.-]*"
const MENTION = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:[Tt]he )?(?:(?<known>${escaped.join('|')})|` +
    `(?<ending>(?:${CAPITAL} ){1,3}(?:${OUTLET_ENDINGS}))|` +
    `(?<noun>(?:${CAPITAL} ?){1,3}) (?:${OUTLET_NOUNS}))(?![\\p{L}\\p{N}])`,
  'gu'
)

function bare(name: string): string {
  return name.replace(/^The /, '')
}

/** Every outlet a text names, in order. */
export function outletMentions(text: string): Mention[] {
  return [...text.matchAll(MENTION)].map((match) => {
    const start = match.index
    const named = match.groups?.['known'] ?? match.groups?.['ending'] ?? match.groups?.['noun']?.trim() ?? ''
    const outlet = known.get(named)
    const name = outlet?.name ?? (/^the /i.test(match[0]) ? `The ${named}` : named)
    return { start, end: start + match[0].length, name, agency: outlet?.agency ?? false }
  })
}

/** The outlet's name as this room writes it ("AP" is "The Associated Press"); an unknown one stays as it is. */
export const outletName = (outlet: string): string => known.get(bare(outlet))?.name ?? outlet

export const isAgency = (outlet: string): boolean => known.get(bare(outlet))?.agency ?? false
