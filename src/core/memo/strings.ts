import { inlineStrings } from './inlines'
import { entryInlines } from './source-entry'
import type { Block, BlockOf, BlockType, Inline, Memo } from './tree'

type Strings = { readonly [T in BlockType]: (block: BlockOf<T>) => string[] }

const cells = (rows: readonly (readonly Inline[])[]): string[] => rows.flatMap(inlineStrings)

const STRINGS: Strings = {
  masthead: (b) => [b.text],
  'memo-header': (b) => b.rows.flatMap((row) => [row.label, row.value]),
  contents: (b) => [b.label, ...b.entries.map((e) => e.text)],
  'bottom-line': (b) => [b.label, ...inlineStrings(b.children)],
  heading: (b) => [b.text],
  judgement: (b) => [String(b.number), ...inlineStrings(b.children), ...b.tags],
  paragraph: (b) => [b.number === null ? '' : String(b.number), ...inlineStrings(b.children)],
  bullet: (b) => inlineStrings(b.children),
  note: (b) => inlineStrings(b.children),
  'block-quote': (b) => [...inlineStrings(b.children), ...inlineStrings(b.attribution)],
  wordings: (b) => [b.label, ...b.rows.flatMap((row) => [...inlineStrings(row.words), row.outlets])],
  timeline: (b) => b.rows.flatMap((r) => [r.when, ...inlineStrings(r.event), r.actor, r.grade, r.note]),
  'corroboration-table': (b) =>
    cells(b.rows.map((r) => r.claim)).concat(
      b.rows.flatMap((r) => [String(r.articles), String(r.independentOrigins), r.conflict])
    ),
  'sources-list': (b) => b.entries.flatMap((e) => [String(e.number), ...inlineStrings(entryInlines(e))]),
  annex: (b) => b.rows.flatMap((r) => [String(r.number), r.words, r.place])
}

/** Every string of a block that a writer must print, in no promised order; empty ones left out. [W1] */
const blockStrings = (block: Block): string[] =>
  (STRINGS[block.type] as (b: Block) => string[])(block).filter((words) => words.trim() !== '')

/** Every string of a memo that a reader must find in whatever format it was written. */
export const memoStrings = (memo: Memo): string[] => [
  ...(memo.marking === null ? [] : [memo.marking]),
  ...memo.blocks.flatMap(blockStrings)
]
