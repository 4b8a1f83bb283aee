import type { Span } from '../../source/span'
import { isCapitalAt, isWordAt } from '../words/scan-words'
import { AGENCIES, OUTLET_ENDINGS, OUTLET_NOUNS, OUTLETS } from './outlets'

/** A place where a text names a news outlet. */
export interface Mention extends Span {
  /** The outlet's name, the same for all its short forms. */
  readonly name: string
  readonly agency: boolean
}

interface Known {
  readonly form: string
  readonly name: string
  readonly agency: boolean
}

const bare = (name: string): string => name.replace(/^The /, '')

const known = new Map<string, Known>()
for (const [rows, agency] of [
  [AGENCIES, true],
  [OUTLETS, false]
] as const) {
  for (const row of rows) {
    for (const form of row) known.set(bare(form), { form: bare(form), name: row[0] ?? form, agency })
  }
}

/** Names by their first word, longest first. */
const byFirstWord = new Map<string, Known[]>()
for (const outlet of known.values()) {
  const first = /^[\p{L}\p{N}]+/u.exec(outlet.form)?.[0] ?? ''
  const names = [...(byFirstWord.get(first) ?? []), outlet]
  byFirstWord.set(
    first,
    names.sort((a, b) => b.form.length - a.form.length)
  )
}

const ENDINGS = new Set(OUTLET_ENDINGS)
const NOUN_INITIALS = new Set(OUTLET_NOUNS.map((noun) => noun.charCodeAt(0)))
const NOUN = new RegExp(`^ (?:${OUTLET_NOUNS.join('|')})\\b`)
const NAME_BEFORE = /(?:\p{Lu}[\p{L}’'&.-]* ){1,3}$/u
const NOT_A_NAME =
  /^(?:The|A|An|In|On|At|But|And|As|For|His|Her|Its|Their|Our|This|That|Last|By|From|After|When)\b/
const REACH = 60

/** A word's first and last letter and its length. */
const shapeAt = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 0xfff) << 18) |
  ((text.charCodeAt(end - 1) & 0xfff) << 6) |
  ((end - start) & 0x3f)

/** The shapes of the words that are looked up: most words in capitals have none of them. */
const SHAPES = new Set([...byFirstWord.keys(), ...ENDINGS].map((word) => shapeAt(word, 0, word.length)))

/** Every outlet a text names, in order. `starts` are the places where its words begin. */
export function outletMentions(text: string, starts: Uint32Array): Mention[] {
  const found: Mention[] = []
  const { length } = starts
  for (let i = 0; i < length; i++) {
    const start = starts[i] ?? 0
    if (start < (found.at(-1)?.end ?? 0) || !isCapitalAt(text, start)) continue
    const end = wordEnd(text, start)
    const word = SHAPES.has(shapeAt(text, start, end)) ? text.slice(start, end) : null
    const mention = (word && listedAt(text, start, word)) ?? unlistedAt(text, start, end, word)
    if (mention) found.push(mention)
  }
  return found
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (isWordAt(text, end)) end++
  return end
}

function unlistedAt(text: string, start: number, end: number, word: string | null): Mention | null {
  if (word && ENDINGS.has(word)) return unlistedBefore(text, start, end)
  const next = text.charCodeAt(end + 1)
  if (text.charAt(end) !== ' ' || !NOUN_INITIALS.has(next)) return null
  return NOUN.test(text.slice(end, end + REACH)) ? withNoun(text, start, end) : null
}

function listedAt(text: string, start: number, word: string): Mention | null {
  const outlet = byFirstWord
    .get(word)
    ?.find(
      ({ form }) => text.startsWith(form, start) && !/[\p{L}\p{N}]/u.test(text.charAt(start + form.length))
    )
  return outlet
    ? {
        start: withArticle(text, start),
        end: start + outlet.form.length,
        name: outlet.name,
        agency: outlet.agency
      }
    : null
}

/** "Kansas City Star": capitalised words before a word that outlets' names end with. */
function unlistedBefore(text: string, from: number, end: number): Mention | null {
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, from - REACH), from))?.[0]
  if (!before || (NOT_A_NAME.test(before) && before.trim().split(' ').length < 2)) return null
  return named(text, from - before.length, end)
}

/** "the Izvestia newspaper": capitalised words before a common noun for outlets. */
function withNoun(text: string, from: number, end: number): Mention | null {
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, from - REACH), from))?.[0] ?? ''
  return NOT_A_NAME.test(text.slice(from, end)) && before === ''
    ? null
    : named(text, from - before.length, end)
}

function named(text: string, start: number, end: number): Mention {
  const words = text.slice(start, end)
  const opener = NOT_A_NAME.exec(words)?.[0].length ?? 0
  const name = words.slice(opener).trim()
  const from = end - name.length
  const outlet = known.get(name)
  return {
    start: withArticle(text, from),
    end,
    name: outlet?.name ?? (withArticle(text, from) < from ? `The ${name}` : name),
    agency: outlet?.agency ?? false
  }
}

const withArticle = (text: string, start: number): number =>
  /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) ? start - 4 : start

/** The outlet's name as this room writes it ("AP" is "The Associated Press"); an unknown one stays as it is. */
export const outletName = (outlet: string): string => known.get(bare(outlet))?.name ?? outlet

export const isAgency = (outlet: string): boolean => known.get(bare(outlet))?.agency ?? false
