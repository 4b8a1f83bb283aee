import { HeadingLevel, Paragraph, Tab, TableOfContents, TextRun, type FileChild } from 'docx'
import { backLinks, entryInlines } from '../../memo/source-entry'
import type { Block, BlockOf, BlockType, Memo } from '../../memo/tree'
import { LIST } from './docx-lists'
import type { DocxNotes } from './docx-notes'
import { setInlines, textRuns } from './docx-runs'
import { setTable } from './docx-table'
import { words } from './docx-words'
import { CHARACTER, STYLE } from './style-names'

interface Setting {
  readonly memo: Memo
  readonly notes: DocxNotes
  /** The block after this one. */
  readonly next: Block | undefined
}
type Setters = { readonly [T in BlockType]: (block: BlockOf<T>, setting: Setting) => FileChild[] }

const SETTERS: Setters = {
  masthead: (b) => [new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(b.text) })],
  'memo-header': (b) =>
    b.rows.map(
      (row) =>
        new Paragraph({
          style: STYLE.header,
          children: [
            ...textRuns(row.label, { style: CHARACTER.label }),
            new TextRun({ children: [new Tab()] }),
            ...textRuns(row.value, row.strong ? { strong: true } : {})
          ]
        })
    ),
  contents: (b) => [
    new Paragraph({ style: STYLE.contentsLabel, children: textRuns(b.label) }),
    new TableOfContents(b.label, { hyperlink: true, headingStyleRange: '1-2' })
  ],
  'bottom-line': (b, setting) => [
    ...(b.label === '' ? [] : [new Paragraph({ style: STYLE.bottomLineLabel, children: textRuns(b.label) })]),
    words(b.children, setting.notes, { style: STYLE.bottomLine })
  ],
  heading: (b, { notes }) => [
    new Paragraph({
      heading: b.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      children: notes.anchor(b.id, textRuns(b.text))
    })
  ],
  judgement: (b, setting) => [
    words(b.children, setting.notes, {
      style: b.tags.length > 0 ? STYLE.judgementTagged : STYLE.judgement,
      numbering: { reference: LIST.judgements, level: 0 }
    }),
    ...(b.tags.length > 0
      ? [new Paragraph({ style: STYLE.tags, children: textRuns(b.tags.join(' · ')) })]
      : [])
  ],
  paragraph: (b, setting) => [
    words(b.children, setting.notes, {
      style: STYLE.text,
      ...(b.number === null ? {} : { numbering: { reference: LIST.paragraphs, level: 0 } })
    })
  ],
  bullet: (b, setting) => [
    words(b.children, setting.notes, { style: STYLE.fact, numbering: { reference: LIST.facts, level: 0 } })
  ],
  note: (b, setting) => [words(b.children, setting.notes, { style: STYLE.note })],
  'block-quote': (b, setting) => [
    words(b.children, setting.notes, { style: STYLE.quote }),
    words(b.attribution, setting.notes, {
      style: STYLE.attribution,
      ...(setting.next?.type === 'wordings' ? { keepNext: true } : {})
    })
  ],
  wordings: (b, setting) => [
    new Paragraph({ style: STYLE.wordingsLabel, children: textRuns(b.label) }),
    ...b.rows.map((row, at) =>
      words([...row.words, { type: 'text', text: ` (${row.outlets})` }], setting.notes, {
        style: at === b.rows.length - 1 ? STYLE.lastWording : STYLE.wording,
        numbering: { reference: LIST.wordings, level: 0 }
      })
    )
  ],
  timeline: setTable,
  'corroboration-table': setTable,
  'sources-list': (b, { notes }) =>
    notes.style === 'endnotes'
      ? []
      : b.entries.map(
          (entry) =>
            new Paragraph({
              style: STYLE.source,
              numbering: { reference: LIST.sources, level: 0 },
              children: [
                ...notes.anchor(entry.id, setInlines(entryInlines(entry), notes)),
                ...setInlines(backLinks(entry), notes, { style: CHARACTER.back })
              ]
            })
        ),
  annex: setTable
}

/** Sets every block in order; a kind without a setter does not type check. [D1] */
export const setBlocks = (memo: Memo, notes: DocxNotes): FileChild[] =>
  memo.blocks.flatMap((block, at) => {
    const setting = { memo, notes, next: memo.blocks[at + 1] }
    return (SETTERS[block.type] as (b: Block, s: Setting) => FileChild[])(block, setting)
  })
