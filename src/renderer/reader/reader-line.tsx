import type { SourceEntry } from '../../core/briefing/briefing'
import { overlap } from '../../core/source/spans'
import { light, useView } from '../state/view-store'
import { Noise } from './noise-run'
import type { Line, Segment } from './segments'

interface ReaderLineProps {
  readonly line: Line
  readonly entry: SourceEntry
}

/** One line of the article. */
export function ReaderLine({ line, entry }: ReaderLineProps) {
  const Tag = line.title ? 'h3' : 'p'
  return (
    <Tag className={line.title ? 'reader-title' : 'reader-line'}>
      {line.segments.map((s) => (
        <ReaderSegment key={s.start} segment={s} entry={entry} />
      ))}
    </Tag>
  )
}

/** Where pieces of evidence overlap, the look of the narrower kind counts. */
const rank = ['quote', 'statement', 'fact'] as const

function ReaderSegment({ segment, entry }: { segment: Segment; entry: SourceEntry }) {
  const { noise, evidence, text, start } = segment
  const lit = useView((s) => s.lit.some((l) => l.source === entry.id && overlap(l, segment) > 0))
  const first = rank.flatMap((kind) => evidence.find((e) => e.kind === kind) ?? []).at(0)
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
