import { RotateCcw, ShieldCheck, TriangleAlert } from 'lucide-react'
import type { QuoteItem } from '../../core/briefing/briefing'
import { quotedWords } from '../../core/briefing/quoted-words'
import type { Seal } from '../../core/memo/seal'
import { Button } from '../parts/button'
import { useSourceMap } from '../state/derived'
import { t } from '../strings'
import { editItem } from './item-actions'
import { plain, run } from './runs'
import { sealOf } from './seal-of'

/** Worked out anew at every keystroke, as at export. */
export const useSeal = (item: QuoteItem): Seal => sealOf(item, useSourceMap())

/** Says whether a quote is verbatim, and gives the source's words back where it no longer is. */
export function SealNote({ item, state }: { item: QuoteItem; state: Seal }) {
  const sources = useSourceMap()
  const [first] = item.citations
  const source = first ? sources.get(first.source) : undefined
  const words = first && source ? quotedWords(source.text.slice(first.start, first.end)) : null
  if (state !== 'paraphrase')
    return (
      <span className="seal quiet" title={t.memo.sealHint[state]}>
        <ShieldCheck size={12} aria-hidden /> {t.memo.seal[state]}
      </span>
    )
  if (plain(item.content) === '') return null
  return (
    <span className="seal doubt">
      <TriangleAlert size={12} aria-hidden /> {t.memo.seal.paraphrase}
      {words === null ? null : (
        <Button
          className="button-small"
          onPress={() => {
            editItem(item, run(words))
          }}
        >
          <RotateCcw size={11} aria-hidden /> {t.memo.restoreWords}
        </Button>
      )}
    </span>
  )
}
