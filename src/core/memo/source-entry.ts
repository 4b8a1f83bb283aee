import type { Grade } from '../briefing/briefing'
import type { Material } from '../corroboration/claim'
import type { Template } from '../template/template'
import { described, placeWords, type CitedSource } from './citations'
import { formatDate } from './dates'
import { closing, emphasis, link, plainText, strong, text } from './inlines'
import type { Inline, SourceEntryNode } from './tree'
import { typeset } from './typography'
import { wordsIn, type Words } from './words/words'

/** The entry of a cited source, from what the article says, the analyst corrected, and the memo cites. */
export function sourceEntry(cited: CitedSource, material: Material, template: Template): SourceEntryNode {
  const { title, outlet, author, published } = described(cited)
  const { language, dates } = template
  const words = wordsIn(language)
  const origins = (material.origins[cited.source.id] ?? []).map((o) => o.name).filter((n) => n !== outlet)
  return {
    number: cited.number,
    id: `source-${String(cited.number)}`,
    outlet,
    title: typeset(title, language, 'outer'),
    author: author === '' ? '' : words.by(author.replace(/^by\s+/i, '')),
    date: published === '' ? words.undated : formatDate(published, language, dates),
    address: cited.source.file,
    place: placeWords(cited.places, cited.otherPlaces, words),
    origin: origins.length === 0 ? '' : words.origin([...new Set(origins)]),
    grade: gradeWords(cited.entry.grade, words),
    note: cited.entry.note,
    citedBy: cited.citedBy
  }
}

function gradeWords({ reliability, credibility }: Grade, words: Words): string {
  const code = `${reliability ?? ''}${credibility ?? ''}`
  return code === '' ? '' : words.grade(code)
}

/**
 * An entry of the sources list as every writer prints it: outlet in bold, title in italics, then what else is
 * known. Empty fields leave no trace. [M11]
 */
export function entryInlines(entry: SourceEntryNode): Inline[] {
  const parts: Inline[] = [
    ...(entry.outlet === '' ? [] : [strong(entry.outlet)]),
    ...(entry.title === '' ? [] : [emphasis(entry.title)]),
    ...[entry.author, entry.date].filter((p) => p !== '').map(text),
    /^https?:/i.test(entry.address) ? link(entry.address, entry.address) : text(entry.address),
    ...[entry.place, entry.origin, entry.grade].filter((p) => p !== '').map(text)
  ]
  const joined = parts.flatMap((part, at) =>
    at === 0 ? [part] : [text(`${closing(plainText(parts.slice(at - 1, at)))}, `), part]
  )
  const note = entry.note.trim()
  return [...joined, text('.'), ...(note === '' ? [] : [text(` ${note}`)])]
}

/** `a b c` after an entry: one letter for each place that cites it, leading back. Empty where none does. */
export const backLinks = ({ citedBy }: SourceEntryNode): Inline[] =>
  citedBy.flatMap((id, at) => [text(at === 0 ? '\u00a0' : ' '), link(`#${id}`, letterOf(at))])

/** 0 → a, 25 → z, 26 → aa. */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
