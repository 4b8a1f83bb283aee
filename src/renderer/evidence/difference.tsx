import { Fragment } from 'react'
import type { Variant } from '../../core/corroboration/claim'

/** A wording against the first one, word by word: what it drops is struck, what it has instead is marked. */
export function Difference({ from, variant }: { from: string; variant: Variant }) {
  const starts = [0, ...variant.changes.map((c) => c.to.end)]
  return (
    <>
      {variant.changes.map((change, i) => (
        <Fragment key={change.to.start}>
          {variant.text.slice(starts[i], change.to.start)}
          <del>{from.slice(change.from.start, change.from.end)}</del>
          <ins>{variant.text.slice(change.to.start, change.to.end)}</ins>
        </Fragment>
      ))}
      {variant.text.slice(starts.at(-1))}
    </>
  )
}
