import type { BlockOf } from '../../memo/tree'
import type { PdfNode, Tag } from './pdf-node'
import type { Typesetter } from './typesetter'

/** Indented behind a rule, or large and free of it; the attribution on its own line. */
export function setBlockQuote(block: BlockOf<'block-quote'>, setter: Typesetter): PdfNode {
  const { quote: look, caption, rule, indent, leading } = setter.style
  const free = setter.template.design.quotes === 'display'
  const quote: Tag = { type: 'BlockQuote', parent: null }
  const paragraph = (): Tag => ({ type: 'P', parent: quote })
  const inset = free ? 0 : 10
  return {
    stack: [
      {
        text: setter.inlines(block.children, look, block.item),
        leading: look.leading,
        margin: [inset, 0, 0, 0],
        keepWithNext: true,
        tag: paragraph()
      },
      {
        text: setter.inlines(block.attribution, caption, block.item),
        leading: caption.leading,
        margin: [inset, 1, 0, 0],
        tag: paragraph()
      }
    ],
    keepTogether: true,
    margin: [free ? 0 : indent, leading * 0.1, 0, leading * (free ? 0.8 : 0.5)],
    panel: { rules: free ? [] : [{ side: 'left', width: 1.5, color: rule }] }
  }
}

/** The same words as other articles give them, set small below the quote. */
export function setWordings(block: BlockOf<'wordings'>, setter: Typesetter): PdfNode {
  const { small, caption, muted, indent, leading } = setter.style
  const list: Tag = { type: 'L', parent: null }
  return {
    stack: [
      {
        text: setter.words(block.label, caption),
        leading: caption.leading,
        keepWithNext: true,
        tag: { type: 'P', parent: null }
      },
      ...block.rows.map((row): PdfNode => ({
        text: [
          ...setter.inlines(row.words, small),
          ...setter.words(` ${row.outlets}`, { ...small, color: muted })
        ],
        leading: small.leading,
        margin: [0, 1, 0, 0],
        tag: { type: 'LBody', parent: { type: 'LI', parent: list } }
      }))
    ],
    margin: [indent + 10, 0, 0, leading * 0.5]
  }
}
