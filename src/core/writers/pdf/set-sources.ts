import type { BlockOf, SourceEntryNode } from '../../memo/tree'
import type { PdfNode, PdfRun, Tag } from './pdf-node'
import type { Typesetter } from './typesetter'

/** A numbered hanging list; each entry leads back to the places that cite it. */
export function setSourcesList(block: BlockOf<'sources-list'>, setter: Typesetter): PdfNode {
  const list: Tag = { type: 'L', parent: null }
  return { stack: block.entries.map((entry) => setEntry(entry, setter, list)) }
}

function setEntry(entry: SourceEntryNode, setter: Typesetter, list: Tag): PdfNode {
  const { small, accent, indent, leading, heading1 } = setter.style
  const item: Tag = { type: 'LI', parent: list }
  return {
    text: [...entryWords(entry, setter), ...backLinks(entry, setter)],
    leading: small.leading,
    margin: [indent, 0, 0, leading * 0.35],
    marker: {
      text: setter.words(`${entry.number}`, { ...small, font: heading1.font, bold: true, color: accent }),
      offset: indent,
      align: 'left',
      tag: { type: 'Lbl', parent: item }
    },
    tag: { type: 'LBody', parent: item },
    id: entry.id
  }
}

function entryWords(entry: SourceEntryNode, setter: Typesetter): PdfRun[] {
  const { small, accent } = setter.style
  const parts: PdfRun[][] = [
    setter.words(entry.outlet, { ...small, bold: true }),
    setter.words(entry.title, { ...small, italics: true }),
    ...[entry.author, entry.date].map((words) => setter.words(words, small)),
    /^https:/.test(entry.address)
      ? setter.words(entry.address, { ...small, color: accent }, null, { link: entry.address })
      : setter.words(entry.address, small),
    ...[entry.place, entry.origin, entry.grade, entry.note].map((words) => setter.words(words, small))
  ]
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...setter.words('. ', small), ...part]))
}

function backLinks(entry: SourceEntryNode, setter: Typesetter): PdfRun[] {
  const { small, accent } = setter.style
  return entry.citedBy.flatMap((id) => [
    ...setter.words(' ', small),
    ...setter.words('\u2191', { ...small, color: accent }, null, { linkToDestination: id })
  ])
}
