import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'
import type { Memo } from '../../memo/tree'
import { hex, twips } from './docx-units'

export const LIST = {
  judgements: 'judgements',
  paragraphs: 'paragraphs',
  facts: 'facts',
  sources: 'sources',
  wordings: 'wordings'
} as const
export type DocxList = (typeof LIST)[keyof typeof LIST]

/** The lists of a memo as Word's own: numbers count on through the document. [D4] */
export function docxLists({ template }: Memo): INumberingOptions {
  const numeral = { font: template.type.headings, bold: true, color: hex(template.colours.accent) }
  const numbers = (reference: string, left: number) => ({
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1',
        alignment: AlignmentType.LEFT,
        style: { run: numeral, paragraph: { indent: { left: twips(left), hanging: twips(left) } } }
      }
    ]
  })
  const signs = (reference: string, sign: string, left: number, hanging: number) => ({
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: sign,
        alignment: AlignmentType.LEFT,
        style: {
          run: { color: hex(template.colours.accent), font: template.type.text },
          paragraph: { indent: { left: twips(left), hanging: twips(hanging) } }
        }
      }
    ]
  })
  return {
    config: [
      numbers(LIST.judgements, 20),
      numbers(LIST.paragraphs, 20),
      numbers(LIST.sources, 20),
      signs(LIST.facts, '•', 14, 14),
      signs(LIST.wordings, '–', 42, 12)
    ]
  }
}
