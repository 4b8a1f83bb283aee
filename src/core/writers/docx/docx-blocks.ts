import { Tab, TableOfContents, TextRun, type FileChild } from 'docx'
import { backLinks, entryInlines } from '../../memo/source-entry'
import type { Block, BlockOf, BlockType, Memo } from '../../memo/tree'
import { LIST } from './docx-lists'
import { place, type DocxNotes } from './docx-notes'
import { setInlines, setParagraph, textRuns } from './docx-runs'
import { setTable } from './docx-table'
import { CHARACTER, STYLE } from './style-names'
import { MemoParagraph } from './word-pieces'

interface Setting {
  readonly memo: Memo
  readonly notes: DocxNotes
  /** The block after this one. */
  readonly next: Block | undefined
}
type Setters = { readonly [T in BlockType]: (block: BlockOf<T>, setting: Setting) => FileChild[] }

const SETTERS: Setters = {
  masthead: (b) => [new MemoParagraph({ style: STYLE.masthead }, textRuns(b.text))],
  'memo-header': (b) =>
    b.rows.map(
      (row) =>
        new MemoParagraph({ style: STYLE.header }, [
          ...textRuns(row.label, { style: CHARACTER.label }),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(row.value, row.strong ? { strong: true } : {})
        ])
    ),
  contents: (b) => [
    new MemoParagraph({ style: STYLE.contentsLabel }, textRuns(b.label)),
    new TableOfContents(b.label, { hyperlink: true, headingStyleRange: '1-2' })
  ],
  'bottom-line': (b, { notes }) => [
    ...(b.label === '' ? [] : [new MemoParagraph({ style: STYLE.bottomLineLabel }, textRuns(b.label))]),
    setParagraph(b.children, notes, { style: STYLE.bottomLine })
  ],
  heading: (b, { notes, next }) =>
    notes.style === 'endnotes' && next?.type === 'sources-list'
      ? []
      : [
          new MemoParagraph(
            { style: b.level === 1 ? STYLE.heading1 : STYLE.heading2 },
            place(b.id, textRuns(b.text))
          )
        ],
  judgement: (b, { notes, next }) => [
    setParagraph(b.children, notes, {
      style: b.tags.length > 0 ? STYLE.judgementTagged : STYLE.judgement,
      list: LIST.judgements,
      ...keptWith(next, 'note')
    }),
    ...(b.tags.length > 0
      ? [
          new MemoParagraph(
            { style: STYLE.tags, ...keptWith(next, 'note') },
            textRuns(b.tags.join(' \u00b7 '))
          )
        ]
      : [])
  ],
  paragraph: (b, { notes, next }) => [
    setParagraph(b.children, notes, {
      style: STYLE.text,
      ...keptWith(next, 'note'),
      ...(b.number === null ? {} : { list: LIST.paragraphs })
    })
  ],
  bullet: (b, { notes, next }) => [
    setParagraph(b.children, notes, { style: STYLE.fact, list: LIST.facts, ...keptWith(next, 'note') })
  ],
  note: (b, { notes }) => [setParagraph(b.children, notes, { style: STYLE.note })],
  'block-quote': (b, { notes, next }) => [
    setParagraph(b.children, notes, { style: STYLE.quote }),
    setParagraph(b.attribution, notes, {
      style: STYLE.attribution,
      ...keptWith(next, 'wordings', 'note')
    })
  ],
  wordings: (b, { notes }) => [
    new MemoParagraph({ style: STYLE.wordingsLabel }, textRuns(b.label)),
    ...b.rows.map((row, at) =>
      setParagraph([...row.words, { type: 'text', text: ` (${row.outlets})` }], notes, {
        style: at === b.rows.length - 1 ? STYLE.lastWording : STYLE.wording,
        list: LIST.wordings
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
            new MemoParagraph({ style: STYLE.source, list: LIST.sources }, [
              ...place(entry.id, setInlines(entryInlines(entry), notes)),
              ...setInlines(backLinks(entry), notes, { style: CHARACTER.back })
            ])
        ),
  annex: setTable
}

/** Direct formatting, since only some paragraphs of a style have such a block after them. */
const keptWith = (next: Block | undefined, ...types: BlockType[]) =>
  next && types.includes(next.type) ? { keepNext: true } : {}

/** Sets every block in order, one at a time; a kind without a setter does not type check. [D1] */
export function* setBlocks(memo: Memo, notes: DocxNotes): Generator<FileChild> {
  for (const [at, block] of memo.blocks.entries()) {
    const setting = { memo, notes, next: memo.blocks[at + 1] }
    yield* (SETTERS[block.type] as (b: Block, s: Setting) => FileChild[])(block, setting)
  }
}
