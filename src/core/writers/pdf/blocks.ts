import type { Block, BlockOf, BlockType } from '../../memo/tree'
import { setContents, setHeading, setMasthead, setMemoHeader } from './set-head'
import { setBottomLine, setBullet, setJudgement, setNote, setParagraph } from './set-items'
import type { PdfNode } from './pdf-node'
import { setBlockQuote, setWordings } from './set-quote'
import { setSourcesList } from './set-sources'
import { setTable } from './set-table'
import type { Typesetter } from './typesetter'

type SetBlock<T extends BlockType> = (block: BlockOf<T>, setter: Typesetter, lists: Lists) => PdfNode

/** Hands out the list an item belongs to: items that follow each other share one. */
export interface Lists {
  current(): { type: 'L'; parent: null }
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
  let previous: BlockType | null = null
  let list = { type: 'L', parent: null } as const
  for (const block of blocks) {
    if (block.type !== previous) list = { type: 'L', parent: null }
    previous = block.type
    const set = SETTERS[block.type] as SetBlock<BlockType>
    const node = set(block as never, setter, { current: () => list })
    yield 'item' in block && block.item !== null ? { ...node, item: block.item } : node
  }
}
