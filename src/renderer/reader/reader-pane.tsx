import { ArrowLeft } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { overlap } from '../../core/source/span'
import { IconButton } from '../parts/button'
import { outletOf, titleOf, useEvidenceOf, useUsedSources, type UsedSource } from '../state/derived'
import { light, useView } from '../state/view-store'
import { t } from '../strings'
import { readerLines, type Line, type Segment } from './segments'
import './reader.css'

/** The whole article: its evidence marked, what was left out struck through. */
export function ReaderPane() {
  const place = useView((s) => s.reader)
  const used = useUsedSources().find((u) => u.source.id === place?.source)
  return (
    <section className="reader" aria-label={t.reader.heading}>
      <div className="pane-head">
        <IconButton
          label={t.reader.back}
          keys="O"
          onPress={() => {
            useView.setState({ middle: 'evidence' })
          }}
        >
          <ArrowLeft size={15} aria-hidden />
        </IconButton>
        <h2 className="label">{t.reader.heading}</h2>
      </div>
      {used ? <ReaderText used={used} /> : <p className="empty quiet">{t.reader.none}</p>}
    </section>
  )
}

function ReaderText({ used }: { used: UsedSource }) {
  const { source, entry } = used
  const evidence = useEvidenceOf(source.id)
  const lines = useMemo(() => readerLines(source, evidence, entry.restored), [source, evidence, entry])
  const scroller = useRef<HTMLDivElement>(null)
  const place = useView((s) => s.reader)
  useEffect(() => {
    const target = place && place.end > place.start ? scroller.current?.querySelector('[data-lit]') : null
    if (target) target.scrollIntoView({ block: 'center' })
    else scroller.current?.scrollTo({ top: 0 })
  }, [place])
  return (
    <div ref={scroller} className="reader-scroll" tabIndex={0} role="region" aria-label={titleOf(used)}>
      <article className="reader-text">
        <p className="reader-source small quiet">
          {outletOf(used) ?? t.sources.noOutlet} · {source.published ?? t.sources.undated} · {source.file}
        </p>
        {lines.map((line) => (
          <ReaderLine key={line.start} line={line} />
        ))}
      </article>
    </div>
  )
}

function ReaderLine({ line }: { line: Line }) {
  const Tag = line.title ? 'h3' : 'p'
  return (
    <Tag className={line.title ? 'reader-title' : 'reader-line'} data-start={line.start}>
      {line.segments.map((s) => (
        <ReaderSegment key={s.start} segment={s} />
      ))}
    </Tag>
  )
}

function ReaderSegment({ segment }: { segment: Segment }) {
  const { noise, evidence, text } = segment
  const source = useView((s) => s.reader?.source)
  const lit = useView((s) => s.lit.some((l) => l.source === source && overlap(l, segment) > 0))
  const [first] = evidence
  if (noise)
    return (
      <s className="noise" title={t.reader.noiseTitle(t.noise[noise.class])}>
        {text}
      </s>
    )
  if (!first)
    return (
      <span data-start={segment.start} data-lit={lit || undefined}>
        {text}
      </span>
    )
  return (
    <mark
      className={`found found-${first.kind}`}
      data-start={segment.start}
      data-lit={lit || undefined}
      onMouseEnter={() => {
        light(evidence)
      }}
      onMouseLeave={() => {
        light([])
      }}
    >
      {text}
    </mark>
  )
}
