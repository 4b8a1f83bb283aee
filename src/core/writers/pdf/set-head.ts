import type { BlockOf } from '../../memo/tree'
import { labelWidth } from '../../template/type-scale'
import type { PdfNode, PdfText, Tag } from './pdf-node'
import type { Typesetter } from './typesetter'

export function setMasthead(block: BlockOf<'masthead'>, setter: Typesetter): PdfNode {
  const { masthead, accent } = setter.style
  const { leading } = masthead
  const dress = setter.template.design.masthead
  const text: PdfText = {
    text: setter.words(block.text, masthead),
    leading,
    margin: dress === 'band' ? [10, 6, 10, 4] : [0, dress === 'rule' ? 7 : 0, 0, 0],
    tag: { type: 'H1', parent: null }
  }
  return {
    stack: [text],
    margin: [0, 0, 0, leading * (dress === 'band' ? 0.35 : 0.2)],
    keepWithNext: true,
    panel: {
      ...(dress === 'band' ? { fill: accent } : {}),
      rules: dress === 'rule' ? [{ side: 'top', width: 3, color: accent }] : []
    }
  }
}

/** Labels in small capitals, values beside them, a hairline above and below. */
export function setMemoHeader(block: BlockOf<'memo-header'>, setter: Typesetter): PdfNode {
  const { body, label, rule, leading } = setter.style
  const labels = block.rows.map((row) => row.label)
  const width = labelWidth(labels, setter.template)
  const rows = block.rows.map((row): PdfText => {
    const tag = { type: 'P', parent: null } as const
    return {
      text: setter.words(row.value, row.strong ? { ...body, bold: true } : body),
      leading: body.leading,
      margin: [width, 2, 0, 2],
      marker: { text: setter.words(row.label, label), offset: width, align: 'left', tag },
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
  const { heading1, heading2, rule, leading } = setter.style
  const first = block.level === 1
  const look = first ? heading1 : heading2
  const ruled = first && setter.template.design.headings === 'ruled'
  const text: PdfText = {
    text: setter.words(block.text, look),
    leading: look.leading,
    margin: [0, ruled ? 4 : 0, 0, 0],
    tag: { type: first ? 'H2' : 'H3', parent: null },
    id: block.id,
    outline: { text: block.text, level: block.level }
  }
  return {
    stack: [text],
    margin: [0, first ? leading * 0.9 : leading * 0.5, 0, leading * 0.3],
    keepWithNext: true,
    panel: { rules: ruled ? [{ side: 'top', width: 0.75, color: rule }] : [] }
  }
}

/** Headings with the pages they stand on. */
export function setContents(block: BlockOf<'contents'>, setter: Typesetter): PdfNode {
  const { body, label, rule, indent, leading } = setter.style
  const list: Tag = { type: 'TOC', parent: null }
  const title: PdfText = {
    text: setter.words(block.label, label),
    leading: label.leading,
    margin: [0, 2, 0, 2],
    keepWithNext: true,
    tag: { type: 'P', parent: null }
  }
  const entries = block.entries.map((entry): PdfText => {
    const link = { linkToDestination: entry.id }
    return {
      text: setter.words(entry.text, body, null, link),
      right: setter.words('0', body, null, { ...link, pageOf: entry.id }),
      leading: body.leading,
      margin: [entry.level === 1 ? 0 : indent, 1, 0, 1],
      tag: { type: 'TOCI', parent: list }
    }
  })
  return {
    stack: block.label === '' ? entries : [title, ...entries],
    margin: [0, 0, 0, leading],
    panel: { rules: [{ side: 'bottom', width: 0.5, color: rule }] }
  }
}
