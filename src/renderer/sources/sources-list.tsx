import { useCallback, useRef, useState, type KeyboardEvent } from 'react'
import { focusOn } from '../parts/focus-on'
import { useRows, VirtualRows } from '../parts/virtual-rows'
import type { UsedSource } from '../state/derived'
import { t } from '../strings'
import { SourceRow } from './source-row'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }

/** The articles: one stop for Tab, the arrows go from one to the next. Only what is seen is in the page. */
export function SourcesList({ sources }: { sources: readonly UsedSource[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, sources.length - 1)
  const keyOf = useCallback((i: number) => sources[i]?.source.id ?? String(i), [sources])
  const rows = useRows({
    scroller,
    count: sources.length,
    keyOf,
    estimate: 64,
    kept: at
  })
  const choose = useCallback((position: number) => {
    setChosen(position - 1)
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    const onRow = event.target instanceof Element && event.target.matches('.source-main')
    if (step === undefined || !onRow || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = Math.min(sources.length - 1, Math.max(0, at + step))
    if (next === at) return
    focusOn(
      () => {
        rows.scrollToIndex(next)
        setChosen(next)
      },
      `.sources-list [aria-posinset="${next + 1}"] .source-main`
    )
  }
  return (
    <div
      ref={scroller}
      className="sources-list"
      role="list"
      aria-label={t.sources.heading}
      onKeyDown={onKeyDown}
    >
      <VirtualRows rows={rows}>
        {(index) => {
          const used = sources[index]
          return used ? (
            <SourceRow
              used={used}
              position={index + 1}
              total={sources.length}
              current={index === at}
              onFocus={choose}
            />
          ) : null
        }}
      </VirtualRows>
    </div>
  )
}
