import { RotateCcw } from 'lucide-react'
import type { SourceEntry } from '../../core/briefing/briefing'
import type { NoiseSpan } from '../../core/source/source'
import { overlap, type Span } from '../../core/source/span'
import { perform } from '../state/edit'
import { light, useView } from '../state/view-store'
import { t } from '../strings'
import type { Line, Segment } from './segments'

interface ReaderLineProps {
  readonly line: Line
  readonly entry: SourceEntry
}

/** One line of the article. */
export function ReaderLine({ line, entry }: ReaderLineProps) {
  const Tag = line.title ? 'h3' : 'p'
  const noise = line.segments.every((s) => s.noise)
  return (
    <Tag className={line.title ? 'reader-title' : noise ? 'reader-line reader-noise' : 'reader-line'}>
      {line.segments.map((s) => (
        <ReaderSegment key={s.start} segment={s} entry={entry} />
      ))}
    </Tag>
  )
}

function ReaderSegment({ segment, entry }: { segment: Segment; entry: SourceEntry }) {
  const { noise, evidence, text, start } = segment
  const lit = useView((s) => s.lit.some((l) => l.source === entry.id && overlap(l, segment) > 0))
  const [first] = evidence
  if (noise) return <Noise noise={noise} text={text} start={start} entry={entry} />
  if (!first)
    return (
      <span data-from={start} data-lit={lit || undefined}>
        {text}
      </span>
    )
  return (
    <mark
      className={`found found-${first.kind}`}
      data-from={start}
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

interface NoiseProps {
  readonly noise: NoiseSpan
  readonly text: string
  readonly start: number
  readonly entry: SourceEntry
}

/** Words that were left out: struck, named, and taken back with one press. */
function Noise({ noise, text, start, entry }: NoiseProps) {
  const takeBack = (): void => {
    const span: Span = { start: noise.start, end: noise.end }
    perform(
      t.steps.takeBack,
      [{ type: 'replace-source', entry: { ...entry, restored: [...entry.restored, span] } }],
      {
        note: t.reader.takenBack(t.noise[noise.class])
      }
    )
  }
  return (
    <span className="noise">
      <s data-from={start}>{text}</s>
      {start === noise.start ? (
        <button className="noise-back" onClick={takeBack} title={t.reader.takeBack(t.noise[noise.class])}>
          <RotateCcw size={10} aria-hidden /> {t.noise[noise.class]}
          <span className="visually-hidden">{t.reader.takeBack(t.noise[noise.class])}</span>
        </button>
      ) : null}
    </span>
  )
}
