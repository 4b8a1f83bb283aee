import { ArrowLeft } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Span } from '../../core/source/span'
import { IconButton } from '../parts/button'
import { focusOn } from '../parts/focus-on'
import { outletOf, titleOf, useEvidenceOf, useUsedSources, type UsedSource } from '../state/derived'
import { useView } from '../state/view-store'
import { t } from '../strings'
import { capture } from './capture'
import { CaptureBar } from './capture-bar'
import { NoiseRun } from './noise-run'
import { ReaderLine } from './reader-line'
import { passages, readerLines } from './segments'
import { selectedSpan } from './selection'
import './reader.css'

/** The whole article: its evidence marked, what was left out struck through. */
export function ReaderPane() {
  const place = useView((s) => s.reader)
  const used = useUsedSources().find((u) => u.source.id === place?.source)
  return (
    <section className="reader" aria-label={t.reader.heading}>
      <div className="pane-head">
        <IconButton label={t.reader.back} keys="O" onPress={backToEvidence}>
          <ArrowLeft size={15} aria-hidden />
        </IconButton>
        <h2 className="label">{t.reader.heading}</h2>
        <span className="reader-hint small quiet">{t.reader.hint}</span>
      </div>
      {used ? (
        <ReaderText key={used.source.id} used={used} />
      ) : (
        <p className="empty quiet">{t.reader.none}</p>
      )}
    </section>
  )
}

/** The evidence pane again, with the focus on the card one came from. */
function backToEvidence(): void {
  focusOn(() => {
    useView.setState({ middle: 'evidence', pane: 'evidence' })
  }, '#evidence article[tabindex="0"]')
}

function ReaderText({ used }: { used: UsedSource }) {
  const { source, entry } = used
  const evidence = useEvidenceOf(source.id)
  const lines = useMemo(() => readerLines(source, evidence, entry.restored), [source, evidence, entry])
  const scroller = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<Span | null>(null)
  useScrollToPlace(scroller)
  const look = (): void => {
    setSelected(scroller.current ? selectedSpan(scroller.current, source.text) : null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const span = scroller.current ? selectedSpan(scroller.current, source.text) : null
    const key = event.key.toLowerCase()
    if (key === 'o' || key === 'escape') backToEvidence()
    else if (span && (key === 'q' || key === 'f')) capture(source, span, key === 'q' ? 'quote' : 'fact')
    else return
    event.preventDefault()
  }
  return (
    <div className="reader-frame" onKeyDown={onKeyDown}>
      <div
        ref={scroller}
        className="reader-scroll"
        tabIndex={0}
        role="region"
        aria-label={titleOf(used)}
        onMouseUp={look}
        onKeyUp={look}
        onScroll={() => {
          setSelected(null)
        }}
      >
        <article className="reader-text">
          <p className="reader-source small quiet">
            {[
              outletOf(used) ?? t.sources.noOutlet,
              source.byline,
              source.published ?? t.sources.undated,
              source.file
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {passages(lines).map((passage) =>
            passage.noise ? (
              <NoiseRun key={passage.lines[0]?.start} lines={passage.lines} entry={entry} />
            ) : (
              passage.lines.map((line) => <ReaderLine key={line.start} line={line} entry={entry} />)
            )
          )}
        </article>
      </div>
      {selected ? (
        <CaptureBar
          onCapture={(kind) => {
            capture(source, selected, kind)
            setSelected(null)
            scroller.current?.focus()
          }}
        />
      ) : null}
    </div>
  )
}

/** Brings the words that were asked for into the middle, and the focus with them. */
function useScrollToPlace(scroller: RefObject<HTMLDivElement | null>): void {
  const place = useView((s) => s.reader)
  useEffect(() => {
    const exact = place && place.end > place.start
    const target = exact ? scroller.current?.querySelector('[data-lit]') : null
    if (target) target.scrollIntoView({ block: 'center' })
    else scroller.current?.scrollTo({ top: 0 })
    scroller.current?.focus({ preventScroll: true })
  }, [place, scroller])
}
