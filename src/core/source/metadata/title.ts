import { has, LETTER } from '../character-kinds'
import { isProse } from '../line-shape'
import type { Line } from '../lines'
import type { Judged } from '../noise/region'
import type { Span } from '../span'
import { trim } from '../spans'
import { keyOpening, siteSuffix, titleKey } from './title-key'

export interface Title {
  /** Index of the line that holds it. */
  readonly line: number
  readonly span: Span
  /** The site's name, where the line carries it behind a bar or dash. */
  readonly site: string | null
}

const LONGEST_TITLE = 40
/** Characters of the longest line that is looked at. */
const LONGEST_LINE = 400
/** Lines before the first paragraph among which a title is looked for, beside the very first. */
const HEAD_LINES = 400
/** Sentences of body whose words a title is expected to share. */
const LEAD_LINES = 8
/** A line that shares less with the article and has nothing else to show is no title. */
const ENOUGH = 0.75
/** A headline may ask or cry out, but only once. */
const ONE_QUESTION = /^[^.?!]{8,120}[?!]["'”’]?$/
const LABEL = /^(?:Subject|Title|Headline|Re|Fwd?): +/i
const TRAILER = /[\s|]+$/

/** The article's title among the lines before its first paragraph, or null ([T1] to [T3]). */
export function findTitle(text: string, lines: readonly Judged[], firstProse: number): Title | null {
  const near = lines.slice(Math.max(1, firstProse - HEAD_LINES), firstProse + 1)
  const head = [...lines.slice(0, 1), ...near].filter((line) => line.text.length <= LONGEST_LINE)
  const candidates = head.filter(mayBeTitle)
  const best = onlyTitle(lines, candidates, firstProse) ?? bestTitle(lines, head, candidates, firstProse)
  return best === null ? null : takeApart(text, best, siteIn(head, best))
}

/** The line that may be the title where no other may and its place is enough: nothing else needs to be asked. */
function onlyTitle(lines: readonly Judged[], candidates: readonly Judged[], body: number): Judged | null {
  const [only] = candidates
  return only !== undefined && candidates.length === 1 && ratePlace(lines, only, body) >= ENOUGH ? only : null
}

function bestTitle(
  lines: readonly Judged[],
  head: readonly Judged[],
  candidates: readonly Judged[],
  body: number
): Judged | null {
  if (candidates.length === 0) return null
  const lead = smallText(lines.slice(body, body + LEAD_LINES).filter((l) => isProse(l.shape)))
  const seen = countRepeats(head, candidates)
  let best: { line: Judged; score: number } | null = null
  for (const line of candidates) {
    const repeated = (seen.get(titleKey(line.text)) ?? 0) > 1 ? 0.5 : 0
    const score = rateWords(line, lead) + repeated + ratePlace(lines, line, body)
    if (score >= ENOUGH && (best === null || score >= best.score)) best = { line, score }
  }
  return best?.line ?? null
}

function mayBeTitle({ verdict, shape, text }: Judged): boolean {
  if (verdict !== null || shape.ending === 'ellipsis' || !has(shape.kinds, LETTER)) return false
  if (text.startsWith('(') || shape.words < 2 || shape.words > LONGEST_TITLE) return false
  return !isProse(shape) || ONE_QUESTION.test(text)
}

/** What speaks for a title but its words: that it comes first, is near the article, long enough, over a byline or date. */
function ratePlace(lines: readonly Judged[], line: Judged, body: number): number {
  const next = lines[line.index + 1]?.verdict?.class
  const first = line.index === 0 ? 0.5 : 0
  const near = 0.4 / (1 + (body - line.index) / 6)
  const full = Math.min(line.shape.words, 8) / 16
  const headed = next === 'byline' || next === 'timestamp' ? 0.3 : 0
  return first + near + full + headed
}

/** The share of a line's words that the lead has too. */
function rateWords(line: Judged, lead: string): number {
  const words = [...new Set(smallText([line]).match(WORD) ?? [])]
  return words.filter((word) => hasWord(lead, word)).length / Math.max(1, words.length)
}

/** How often the lines say what each of the candidates says, by its key. */
function countRepeats(lines: readonly Line[], candidates: readonly Line[]): Map<string, number> {
  const openings = new Set(candidates.map(({ text }) => keyOpening(text)))
  const seen = new Map<string, number>()
  for (const { text } of lines) {
    if (!openings.has(keyOpening(text))) continue
    const key = titleKey(text)
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return seen
}

/** Words that tell: of four letters or more, and single signs in shorter runs. */
const WORD = /[\p{L}\p{N}]{4,}|\p{Script=Han}/gu
const LETTERS_BEFORE = /[\p{L}\p{N}]{0,3}$/u
const LETTERS_AFTER = /^[\p{L}\p{N}]{0,3}/u
const LETTER_BEFORE = /[\p{L}\p{N}]$/u

/** The starts of lines in small letters. */
const smallText = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text.slice(0, 2000))
    .join('\n')
    .toLowerCase()

/** Whether a text has a word as one of its own. */
function hasWord(text: string, word: string): boolean {
  const room = word.length < 4 ? 2 : 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (room === 0 && LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at))) continue
    const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? ''
    const after = LETTERS_AFTER.exec(text.slice(at + word.length, at + word.length + 6))?.[0] ?? ''
    if ([...before].length + [...after].length <= room) return true
  }
  return false
}

/** The site's name on the line of the page's own title, which repeats the article's. */
function siteIn(head: readonly Judged[], title: Judged): string | null {
  for (const { text } of head) {
    const match = text === title.text ? null : siteSuffix(text)
    if (match !== null && titleKey(text) === titleKey(title.text)) return match[2] ?? null
  }
  return null
}

function takeApart(text: string, line: Judged, site: string | null): Title {
  const clean = line.text.replace(TRAILER, '')
  const match = siteSuffix(clean)
  const suffix = match?.[2] ?? ''
  const named = line.index === 0 && isName(suffix) && (match?.[1] ?? '').split(' ').length >= 4
  const end = line.start + (named ? (match?.[1] ?? '').length : clean.length)
  return {
    line: line.index,
    span: trim(text, { start: line.start + (LABEL.exec(clean)?.[0].length ?? 0), end }),
    site: site ?? (named ? suffix : null)
  }
}

/** Every word capitalised, or a domain. */
const isName = (text: string): boolean =>
  text.split(' ').length <= 5 &&
  text.split(' ').every((word) => /^(?:\p{Lu}|of$|the$|and$|&)|\.\p{Ll}{2,3}$/u.test(word))
