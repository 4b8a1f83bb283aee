import type { SectionKind, TemplateSection } from '../../template/template'
import type { Item } from '../briefing'
import { canConclude, take, type Desk } from './desk'
import { gapsOf } from './gaps'
import { factItem, judgementItem, quoteItem, textItem } from './items'
import { capital, counted, inWords, listed } from './phrases'
import { isDangling, type Point } from './point'
import { inTime, isDated } from './timeline'

/** How many items a section gets where its template sets no limit. */
const ITEMS: Readonly<Partial<Record<SectionKind, number>>> = {
  judgements: 4,
  facts: 8,
  quotes: 6,
  timeline: 10
}

type Fill = (desk: Desk, slot: TemplateSection, count: number) => Item[]

/** What each kind of section is filled with; the other kinds are written from the evidence when the memo is made. */
const FILLS: Readonly<Partial<Record<SectionKind, Fill>>> = {
  'bottom-line': bottomLine,
  judgements: (desk, _, count) => take(desk, count, canConclude).map((p) => judgementItem(p, desk.newId)),
  facts: facts,
  quotes: quotes,
  timeline: (desk, _, count) => inTime(take(desk, count, isDated)).map((p) => factItem(p, desk.newId)),
  text: text
}

export function fill(desk: Desk, slot: TemplateSection): Item[] {
  const usual = ITEMS[slot.kind] ?? 1
  const count = Math.min(usual, slot.limit.items ?? usual)
  return FILLS[slot.kind]?.(desk, slot, count) ?? []
}

/** The weightiest point in its source's words, with what stands behind it. Rule [D3]. */
function bottomLine(desk: Desk, slot: TemplateSection): Item[] {
  const words = slot.limit.words ?? Infinity
  const [point] = take(desk, 1, (p) => canConclude(p) && wordCount(p.evidence[0].text) < words)
  if (!point) return []
  const remark = ` ${standing(point, desk)}`
  const fits = wordCount(point.evidence[0].text + remark) <= words
  return [factItem(point, desk.newId, fits ? remark : '')]
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length

/** How many articles carry a point, and how many origins they go back to. */
function standing({ sources, origins }: Point, { material }: Desk): string {
  const all = material.sources.length
  if (sources.length < 2)
    return all === 1 ? 'It rests on one article.' : `One of ${counted(all, 'article')} says so.`
  const carried = `${capital(counted(sources.length, 'article'))} of ${inWords(all)} carry this`
  if (origins.length < 2)
    return `${carried}, from one origin (${origins[0] ?? 'unknown'}): it counts as one report.`
  return `${carried}, from ${counted(origins.length, 'independent origin')} (${listed(origins)}).`
}

function facts(desk: Desk, { id }: TemplateSection, count: number): Item[] {
  const figures = /figure|number|statistic/.test(id)
  const fits = (p: Point): boolean =>
    !isDangling(p.evidence[0].text) && (!figures || /\d/.test(p.evidence[0].text))
  return take(desk, count, fits).map((p) => factItem(p, desk.newId))
}

const QUOTES_A_SPEAKER = 2
const MIN_QUOTE_WORDS = 6

/** The best direct quotations of known speakers, and the weightiest one whose speaker is not known, said so. Rule [D9]. */
function quotes(desk: Desk, _: TemplateSection, count: number): Item[] {
  const speakers = new Map<string, number>()
  const picked: Point[] = []
  for (const point of desk.quotes) {
    const name = point.evidence[0].speaker?.name ?? ''
    const said = speakers.get(name) ?? 0
    if (picked.length === count || said >= (name ? QUOTES_A_SPEAKER : 1) || !isQuotable(point)) continue
    speakers.set(name, said + 1)
    picked.push(point)
  }
  const known = picked.filter((p) => p.evidence[0].speaker?.name)
  return [...known, ...picked.filter((p) => !known.includes(p))].map((p) => quoteItem(p, desk.newId))
}

const isQuotable = ({ evidence: [best] }: Point): boolean =>
  best.quoteType !== 'indirect' &&
  wordCount(best.text) >= MIN_QUOTE_WORDS &&
  !best.reasons.includes('stray-event')

/** Paragraphs that the evidence can write: what it leaves open, a summary, what came before. The rest is the analyst's. */
function text(desk: Desk, { id, limit }: TemplateSection): Item[] {
  const words = limit.words ?? 200
  if (/gap|caveat|limit|unknown/.test(id)) {
    const gaps = gapsOf(desk.material).map((g) => textItem(g.text, g.citations, desk.newId))
    return within(words, gaps)
  }
  const count = /summary|issue|highlight|overview/.test(id)
    ? 3
    : /background|history|context/.test(id)
      ? 4
      : 0
  const fits = /background|history|context/.test(id) ? isBackground : canConclude
  const points = take(desk, count, (p) => fits(p) && canConclude(p))
  return within(
    words,
    points.map((p) => ({ ...factItem(p, desk.newId), kind: 'text' }) as Item)
  )
}

const isBackground = ({ evidence: [{ text }] }: Point): boolean =>
  /\b(?:since|last (?:year|month|week)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})|years? ago|had (?:been|already)|ago)\b/.test(
    text
  )

/** As many items, from the first, as a number of words holds. */
function within(words: number, items: readonly Item[]): Item[] {
  let left = words
  return items.filter(({ content }) => {
    left -= wordCount(content.map((run) => run.text).join(''))
    return left >= 0
  })
}
