import type { SectionKind, TemplateSection } from '../../template/template'
import type { Item } from '../briefing'
import { canConclude, take, type Desk } from './desk'
import { disputeOf, disputes, type Gap } from './gaps'
import { actorItems, factItem, judgementItem, quoteItem, textItem } from './items'
import { paragraphs } from './paragraphs'
import { capital, counted, inWords, listed } from './phrases'
import { isDangling, type Point } from './point'
import { inTime, isDated } from './timeline'
import { within, wordCount } from './words'

type Most = Readonly<Partial<Record<SectionKind, number>>>

/** How many items a section gets at most, whatever its template allows; less in a memo of few pages. Rule [D11]. */
const MOST: Most = { 'bottom-line': 3, judgements: 4, facts: 8, quotes: 16, timeline: 12, text: 12 }
const MOST_IN_SHORT: Most = { 'bottom-line': 1, judgements: 3, facts: 5, quotes: 3, timeline: 6, text: 4 }
const SHORT_PAGES = 2
/** Quotations stand in large type and open, with their speakers. */
const QUOTES_A_PAGE = 3

type Fill = (desk: Desk, slot: TemplateSection, count: number) => Item[]

/** What each kind of section is filled with; the other kinds are written from the evidence when the memo is made. */
const FILLS: Readonly<Partial<Record<SectionKind, Fill>>> = {
  'bottom-line': bottomLine,
  judgements,
  facts,
  quotes,
  timeline: (desk, _, count) =>
    inTime(take(desk, count, isDated), desk.material.sources).map((p) => factItem(p, desk.newId)),
  text: (desk, slot) => paragraphs(desk, slot)
}

/** The items of one section, within the limits of its template. */
export function fill(desk: Desk, slot: TemplateSection, pages: number): Item[] {
  const longest = (pages <= SHORT_PAGES ? MOST_IN_SHORT : MOST)[slot.kind] ?? 0
  const most = slot.kind === 'quotes' ? Math.min(longest, QUOTES_A_PAGE * pages) : longest
  const count = Math.min(most, slot.limit.items ?? most)
  const items = FILLS[slot.kind]?.(desk, slot, count) ?? []
  return within(slot.limit.words ?? Infinity, items).slice(0, count)
}

/** The weightiest points in their sources' words, the first with what stands behind it and against it. Rule [D3]. */
function bottomLine(desk: Desk, { limit }: TemplateSection, count: number): Item[] {
  const words = limit.words ?? Infinity
  const room = limit.items === undefined || limit.items > 1
  const points = take(desk, room ? count : 1, (p) => canConclude(p) && wordCount(p.evidence[0].text) < words)
  return points.map((point, i) => {
    const room = i > 0 ? 0 : words - wordCount(point.evidence[0].text)
    return factItem(point, desk.newId, remarkOn(point, desk, room))
  })
}

/** What stands behind a point and, where there is room for it, against it. */
function remarkOn(point: Point, desk: Desk, words: number): Gap {
  const behind = ` ${standing(point, desk)}`
  const [conflict] = point.conflicts
  const against = conflict ? disputeOf(conflict, desk.material.sources) : null
  const both = against ? `${behind} ${against.text}` : behind
  if (against && wordCount(both) <= words) return { text: both, citations: against.citations }
  return { text: wordCount(behind) <= words ? behind : '', citations: [] }
}

/** How many articles carry a point, and how many origins they go back to. */
function standing({ sources, origins }: Point, { material }: Desk): string {
  const all = material.sources.length
  if (all === 1) return 'It rests on one article.'
  const some =
    sources.length === all
      ? `All ${inWords(all)} articles`
      : `${capital(inWords(sources.length))} of the ${counted(all, 'article')}`
  if (sources.length === 1) return `${some} carries this.`
  if (origins.length > 1) {
    return `${some} carry this, from ${counted(origins.length, 'independent origin')} (${listed(origins)}).`
  }
  return `${some} carry this, from one origin (${origins[0] ?? 'not named'}): it counts as one report.`
}

/** Below this, judgements are also made of what one article alone carries. */
const FEWEST_JUDGEMENTS = 2
/** What may come, for a section about that. */
const AHEAD =
  /\b(?:will|would|could|plans? to|expects?|expected|predict(?:s|ed)?|intends?|is to|are to|proposal|next (?:week|month|year))\b/

function judgements(desk: Desk, { id }: TemplateSection, count: number): Item[] {
  const ahead = /outlook|forecast|next/.test(id)
  const fits = (p: Point): boolean => canConclude(p) && (!ahead || AHEAD.test(p.evidence[0].text))
  const shared = take(desk, count, (p) => p.sources.length > 1 && fits(p))
  const more = take(desk, Math.max(0, FEWEST_JUDGEMENTS - shared.length), fits)
  return [...shared, ...more].map((p) => judgementItem(p, desk.newId))
}

const DATES =
  /\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?(?:\d{1,2}\b)?,?(?: ?(?:19|20)\d\d)?|\b(?:19|20)\d\d\b/g
const FIGURE = /\d|\b(?:hundreds?|thousands?|millions?|billions?|dozens?|per ?cent)\b/

/** Facts for a section by its name: who is involved, figures, what is disputed; else the next weightiest. */
function facts(desk: Desk, { id }: TemplateSection, count: number): Item[] {
  if (/actor|who-|people/.test(id)) return actorItems(desk.material, count, desk.newId)
  if (/disput|conflict|contradict/.test(id)) {
    return disputes(desk.material)
      .slice(0, count)
      .map((d) => ({ ...textItem(d.text, d.citations, desk.newId), kind: 'fact' }))
  }
  const figures = /figure|number|statistic/.test(id)
  const fits = ({ evidence: [{ text }] }: Point): boolean =>
    !isDangling(text) && (!figures || FIGURE.test(text.replace(DATES, '')))
  return take(desk, count, fits).map((p) => factItem(p, desk.newId))
}

const QUOTES_A_SPEAKER = 2
const MIN_QUOTE_WORDS = 6

/** The best direct quotations of known speakers, and the weightiest one whose speaker is not known, said so. Rule [D9]. */
function quotes(desk: Desk, _: TemplateSection, count: number): Item[] {
  const speakers = new Map<string, number>()
  const known: Point[] = []
  const unknown: Point[] = []
  for (const point of desk.quotes) {
    const name = point.evidence[0].speaker?.name ?? null
    const said = speakers.get(surname(name)) ?? 0
    if (said >= QUOTES_A_SPEAKER || !isQuotable(point)) continue
    speakers.set(surname(name), said + 1)
    ;(name === null ? unknown : known).push(point)
  }
  const open = unknown.slice(0, 1)
  return [...known.slice(0, count - open.length), ...open].map((p) => quoteItem(p, desk.newId))
}

const surname = (name: string | null): string => name?.toLowerCase().split(' ').at(-1) ?? ''

const isQuotable = ({ evidence: [best] }: Point): boolean =>
  best.quoteType !== 'indirect' &&
  wordCount(best.text) >= MIN_QUOTE_WORDS &&
  !best.reasons.some((reason) => reason === 'stray-event' || reason === 'caption')
