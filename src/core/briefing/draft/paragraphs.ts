import type { TemplateSection } from '../../template/template'
import type { Item } from '../briefing'
import { canConclude, take, type Desk } from './desk'
import { gapsOf, quoteNotes, undated, type Gap } from './gaps'
import { factItem, textItem } from './items'
import { sourceName } from '../../source/source-name'
import { capital, counted, listed } from './phrases'
import type { Point } from './point'

/** What a section of paragraphs may be about, by its name, and what the evidence can write of it. */
const WRITERS: readonly { readonly about: RegExp; readonly write: (desk: Desk) => Item[] }[] = [
  { about: /gap|caveat|limit|unknown/, write: (desk) => sentences(desk, gapsOf(desk.material)) },
  { about: /notes?$|handling-of-quotes/, write: (desk) => sentences(desk, quoteNotes(desk.material)) },
  { about: /scope|coverage/, write: (desk) => sentences(desk, scope(desk)) },
  { about: /background|history|context/, write: (desk) => pointItems(desk, 4, isBackground) },
  {
    about: /summary|issue|highlight|overview|introduction/,
    write: (desk) => pointItems(desk, 3, canConclude)
  }
]

/** Paragraphs that the evidence can write; what only the analyst can say stays empty. */
export const paragraphs = (desk: Desk, { id }: TemplateSection): Item[] =>
  WRITERS.find(({ about }) => about.test(id))?.write(desk) ?? []

const sentences = (desk: Desk, gaps: readonly Gap[]): Item[] =>
  gaps.map((gap) => textItem(gap.text, gap.citations, desk.newId))

const pointItems = (desk: Desk, count: number, fits: (point: Point) => boolean): Item[] =>
  take(desk, count, (p) => canConclude(p) && fits(p)).map((p) => {
    const { id, content, citations } = factItem(p, desk.newId)
    return { id, kind: 'text', content, citations }
  })

function scope({ material: { sources } }: Desk): Gap[] {
  const from = sources.length > 6 ? '' : `: ${listed(sources.map(sourceName))}`
  return [
    { text: `Drawn from ${counted(sources.length, 'article')}${from}.`, citations: [] },
    ...undated(sources)
  ].map((gap) => ({ ...gap, text: capital(gap.text) }))
}

const isBackground = ({ evidence: [{ text }] }: Point): boolean =>
  /\b(?:since|last (?:year|month|week)|years? ago|ago|had (?:been|already)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}))\b/.test(
    text
  )
