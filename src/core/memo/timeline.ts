import type { Item } from '../briefing/briefing'
import { described } from './citations'
import { formatDate } from './dates'
import { inlinesOf, withMark } from './inlines'
import type { Making } from './sections'
import type { TimelineRow } from './tree'
import { whenIn } from './when'
import { wordsIn } from './words/words'

/** One line of a chronology: when, what, by whom, how good, and what disagrees. */
export function timelineRow(making: Making, item: Item): TimelineRow {
  const { template, citations, claims } = making
  const mark = citations.mark(item.citations, item.id)
  return {
    when: whenOf(making, item),
    event: withMark(inlinesOf(item.content, template.language), mark),
    actor: item.kind === 'quote' ? (item.speaker?.name ?? '') : '',
    grade: claims.gradeOf(item),
    note: claims.support(item).conflict,
    item: item.id
  }
}

/** What the words say; where they say nothing, the day the article that carries them came out. */
function whenOf({ template, citations }: Making, item: Item): string {
  const dated = item.citations.flatMap(({ source }) => {
    const cited = citations.cited.get(source)
    return cited ? [described(cited).published] : []
  })
  const published = dated.find((date) => date !== '') ?? null
  const said = whenIn(item.content.map((run) => run.text).join(''), published, template)
  if (said !== null) return said
  const words = wordsIn(template.language)
  if (published === null) return words.notDated
  return words.reported(formatDate(published, template.language, template.dates))
}
