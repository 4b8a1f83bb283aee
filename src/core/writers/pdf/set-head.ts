import type { BlockOf } from '../../memo/tree'
import type { PdfNode, PdfText, Tag } from './pdf-node'
import type { Typesetter } from './typesetter'

const LABEL_WIDTH = 64
const PAGE_NUMBER_WIDTH = 30

export function setMasthead(block: BlockOf<'masthead'>, setter: Typesetter): PdfNode {
  const { masthead } = setter.style
  return {
    text: setter.words(block.text, masthead),
    leading: masthead.leading,
    margin: [0, 0, 0, 8],
    keepWithNext: true,
    tag: { type: 'H1', parent: null }
  }
}

/** Labels in small capitals, values beside them, a hairline above and below. */
export function setMemoHeader(block: BlockOf<'memo-header'>, setter: Typesetter): PdfNode {
  const { body, label, rule, leading } = setter.style
  const rows = block.rows.map((row): PdfText => {
    const tag = { type: 'P', parent: null } as const
    return {
      text: setter.words(row.value, row.strong ? { ...body, bold: true } : body),
      leading: body.leading,
      margin: [LABEL_WIDTH, 2, 0, 2],
      marker: { text: setter.words(row.label, label), offset: LABEL_WIDTH, align: 'left', tag },
      tag
    }
  })
  return {
    stack: rows,
    keepTogether: true,
    margin: [0, 0, 0, leading],
    panel: {
      rules: [
        { side: 'top', width: 0.5, color: rule },
        { side: 'bottom', width: 0.5, color: rule }
      ]
    }
  }
}

export function setHeading(block: BlockOf<'heading'>, setter: Typesetter): PdfNode {
  const { heading1, heading2, leading } = setter.style
  const first = block.level === 1
  const look = first ? heading1 : heading2
  return {
    text: setter.words(block.text, look),
    leading: look.leading,
    margin: [0, first ? leading * 0.9 : leading * 0.5, 0, leading * 0.3],
    keepWithNext: true,
    tag: { type: first ? 'H1' : 'H2', parent: null },
    id: block.id,
    outline: { text: block.text, level: block.level }
  }
}

/** Headings with the pages they stand on. */
export function setContents(block: BlockOf<'contents'>, setter: Typesetter): PdfNode {
  const { body, small, leading, indent } = setter.style
  const list: Tag = { type: 'L', parent: null }
  return {
    stack: block.entries.map((entry): PdfNode => ({
      text: setter.words(entry.text, entry.level === 1 ? body : small, null, { linkToDestination: entry.id }),
      leading: entry.level === 1 ? body.leading : small.leading,
      margin: [entry.level === 1 ? 0 : indent, 0, PAGE_NUMBER_WIDTH, 0],
      pageOf: entry.id,
      tag: { type: 'LBody', parent: { type: 'LI', parent: list } }
    })),
    margin: [0, 0, 0, leading]
  }
}
