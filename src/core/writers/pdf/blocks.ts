import type { Block, BlockOf, BlockType } from '../../memo/tree'
import { setContents, setHeading, setMasthead, setMemoHeader } from './set-head'
import { setBottomLine, setBullet, setJudgement, setNote, setParagraph } from './set-items'
import type { PdfNode, Tag } from './pdf-node'
import { setBlockQuote, setWordings } from './set-quote'
import { setSourcesList } from './set-sources'
import { setTable } from './set-table'
import type { Typesetter } from './typesetter'

type SetBlock<T extends BlockType> = (block: BlockOf<T>, setter: Typesetter, around: Around) => PdfNode

/** Where a block stands. */
export interface Around {
  /** The list it belongs to as an item: blocks of a kind that follow each other share one. */
  readonly list: Tag
  readonly previous: BlockType | undefined
  readonly next: BlockType | undefined
}

const SETTERS: { readonly [T in BlockType]: SetBlock<T> } = {
  masthead: setMasthead,
  'memo-header': setMemoHeader,
  contents: setContents,
  'bottom-line': setBottomLine,
  heading: setHeading,
  judgement: setJudgement,
  paragraph: setParagraph,
  bullet: setBullet,
  'block-quote': setBlockQuote,
  note: setNote,
  wordings: setWordings,
  timeline: setTable,
  'corroboration-table': setTable,
  'sources-list': setSourcesList,
  annex: setTable
}

/** Sets every block in order, one at a time; a kind without a setter does not type check. */
export function* setBlocks(blocks: readonly Block[], setter: Typesetter): Generator<PdfNode> {
  let list: Tag = { type: 'L', parent: null }
  for (const [at, block] of blocks.entries()) {
    const [previous, next] = [blocks[at - 1]?.type, blocks[at + 1]?.type]
    if (block.type !== previous) list = { type: 'L', parent: null }
    const set = SETTERS[block.type] as SetBlock<BlockType>
    const node = withNote(set(block as never, setter, { list, previous, next }), next)
    yield 'item' in block && block.item !== null ? { ...node, item: block.item } : node
  }
}

/** A note speaks of what stands above it, so it does not open a page; the last rows of a table are another matter. */
const withNote = (node: PdfNode, next: BlockType | undefined): PdfNode =>
  next === 'note' && !('table' in node) ? { ...node, keepWithNext: true } : node
