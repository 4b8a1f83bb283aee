import { backLinks, entryInlines } from '../../memo/source-entry'
import type { BlockOf, SourceEntryNode } from '../../memo/tree'
import { indentFor } from './page-style'
import type { PdfNode, Tag } from './pdf-node'
import type { Typesetter } from './typesetter'

/** A numbered hanging list, whatever way its titles run; each entry leads back to the places that cite it. */
export function setSourcesList(block: BlockOf<'sources-list'>, setter: Typesetter): PdfNode {
  const list: Tag = { type: 'L', parent: null }
  const indent = indentFor(setter.style, block.entries.at(-1)?.number ?? 0)
  return { stack: block.entries.map((entry) => setEntry(entry, setter, list, indent)) }
}

function setEntry(entry: SourceEntryNode, setter: Typesetter, list: Tag, indent: number): PdfNode {
  const { small, numeral, leading } = setter.style
  const item: Tag = { type: 'LI', parent: list }
  return {
    text: setter.inlines([...entryInlines(entry), ...backLinks(entry)], small),
    leading: small.leading,
    direction: 'ltr',
    margin: [indent, 0, 0, leading * 0.35],
    marker: {
      text: setter.words(`${entry.number}`, { ...numeral, fontSize: small.fontSize }),
      offset: indent,
      align: 'left',
      tag: { type: 'Lbl', parent: item }
    },
    tag: { type: 'LBody', parent: item },
    id: entry.id
  }
}
