import type { HeaderRow, Memo } from './tree'

/** The rows of a memo's header; none where it has no header. */
export const headerRows = ({ blocks }: Pick<Memo, 'blocks'>): readonly HeaderRow[] =>
  blocks.flatMap((block) => (block.type === 'memo-header' ? block.rows : []))
