import type { BlockOf } from '../../memo/tree'
import type { Around } from './blocks'
import { indentFor } from './page-style'
import type { PdfNode, PdfText, Tag } from './pdf-node'
import type { Typesetter } from './typesetter'

const BULLET = '\u2022'

/** A tinted box with a rule at its left; one that follows another goes on with it. */
export function setBottomLine(
  block: BlockOf<'bottom-line'>,
  setter: Typesetter,
  { previous, next }: Around
): PdfNode {
  const { body, label, accent, tint, leading } = setter.style
  const above = block.label !== '' || previous === 'bottom-line' ? 0 : 8
  return {
    stack: [
      ...(block.label === ''
        ? []
        : [
            {
              text: setter.words(block.label, { ...label, color: accent, bold: true }),
              leading: label.leading,
              margin: [12, 6, 12, 1] as const,
              keepWithNext: true as const,
              tag: { type: 'H2', parent: null } as const
            }
          ]),
      {
        text: setter.inlines(block.children, body, block.item),
        leading: body.leading,
        margin: [12, above, 12, 8],
        tag: { type: 'P', parent: null }
      }
    ],
    keepTogether: true,
    margin: [0, 0, 0, next === 'bottom-line' ? 0 : leading * 0.6],
    panel: { fill: tint, rules: [{ side: 'left', width: 2.5, color: accent }] }
  }
}

/** A numbered paragraph hangs its number the way a judgement does. */
export function setParagraph(block: BlockOf<'paragraph'>, setter: Typesetter): PdfNode {
  const { body, numeral, leading, muted } = setter.style
  const text = { text: setter.inlines(block.children, body, block.item), leading: body.leading }
  const tag: Tag = { type: 'P', parent: null }
  if (block.number === null) return { ...text, margin: [0, 0, 0, leading * 0.5], tag }
  const indent = indentFor(setter.style, block.number)
  const number = setter.words(`${block.number}`, { ...numeral, bold: false, color: muted })
  return {
    ...text,
    margin: [indent, 0, 0, leading * 0.5],
    marker: { text: number, offset: indent, align: 'left', tag },
    tag
  }
}

/** A small remark of the desk itself. */
export function setNote(block: BlockOf<'note'>, setter: Typesetter): PdfNode {
  const { caption, leading } = setter.style
  return {
    text: setter.inlines(block.children, caption),
    leading: caption.leading,
    margin: [0, 0, 0, leading * 0.5],
    tag: { type: 'P', parent: null }
  }
}

/** A hanging bold numeral; likelihood and confidence on a short line of their own. */
export function setJudgement(block: BlockOf<'judgement'>, setter: Typesetter, around: Around): PdfNode {
  const { body, caption, numeral, leading } = setter.style
  const indent = indentFor(setter.style, block.number)
  const item: Tag = { type: 'LI', parent: around.list }
  const words: Tag = { type: 'LBody', parent: item }
  const text: PdfText = {
    text: setter.inlines(block.children, body, block.item),
    leading: body.leading,
    margin: [indent, 0, 0, 0],
    marker: {
      text: setter.words(`${block.number}`, numeral),
      offset: indent,
      align: 'left',
      tag: { type: 'Lbl', parent: item }
    },
    tag: words
  }
  if (block.tags.length === 0) return { ...text, margin: [indent, 0, 0, leading * 0.5] }
  return {
    stack: [
      { ...text, keepWithNext: true },
      {
        text: setter.words(block.tags.join('  \u00b7  '), caption, block.item),
        leading: caption.leading,
        margin: [indent, 1, 0, 0],
        tag: words
      }
    ],
    margin: [0, 0, 0, leading * 0.5]
  }
}

export function setBullet(block: BlockOf<'bullet'>, setter: Typesetter, around: Around): PdfNode {
  const { body, accent, indent, leading } = setter.style
  const item: Tag = { type: 'LI', parent: around.list }
  return {
    text: setter.inlines(block.children, body, block.item),
    leading: body.leading,
    margin: [indent, 0, 0, leading * 0.35],
    marker: {
      text: setter.words(BULLET, { ...body, color: accent }),
      offset: indent * 0.75,
      align: 'left',
      tag: { type: 'Lbl', parent: item }
    },
    tag: { type: 'LBody', parent: item }
  }
}
