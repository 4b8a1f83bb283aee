import { RotateCcw } from 'lucide-react'
import type { SourceEntry } from '../../core/briefing/briefing'
import type { NoiseSpan } from '../../core/source/source'
import { perform } from '../state/edit'
import { t } from '../strings'
import type { Line } from './segments'

/** More lines than this are folded away until they are asked for. */
const SHORT = 4

/** Lines that were left out, in one piece: struck, named, and taken back with one press. */
export function NoiseRun({ lines, entry }: { lines: readonly Line[]; entry: SourceEntry }) {
  const spans = [...new Set(lines.flatMap((l) => l.segments.flatMap((s) => s.noise ?? [])))]
  const names = [...new Set(spans.map((s) => t.noise[s.class]))].join(', ')
  const words = lines.map((line) => (
    <p key={line.start}>
      {line.segments.map((s) => (
        <s key={s.start} className="noise" data-from={s.start}>
          {s.text}
        </s>
      ))}
    </p>
  ))
  return (
    <div className="noise-run">
      {lines.length > SHORT ? (
        <details className="noise-lines">
          <summary className="noise-head">{t.reader.leftOut(names, lines.length)}</summary>
          {words}
        </details>
      ) : (
        <div className="noise-lines">
          <p className="noise-head">{names}</p>
          {words}
        </div>
      )}
      <TakeBack spans={spans} names={names} entry={entry} />
    </div>
  )
}

interface NoiseProps {
  readonly noise: NoiseSpan
  readonly text: string
  readonly start: number
  readonly entry: SourceEntry
}

/** Words inside a line that were left out. */
export function Noise({ noise, text, start, entry }: NoiseProps) {
  return (
    <>
      <s className="noise" data-from={start}>
        {text}
      </s>
      {start === noise.start ? <TakeBack spans={[noise]} names={t.noise[noise.class]} entry={entry} /> : null}
    </>
  )
}

interface TakeBackProps {
  readonly spans: readonly NoiseSpan[]
  readonly names: string
  readonly entry: SourceEntry
}

function TakeBack({ spans, names, entry }: TakeBackProps) {
  const takeBack = (): void => {
    const back = spans.map(({ start, end }) => ({ start, end }))
    const next = { ...entry, restored: [...entry.restored, ...back] }
    perform(t.steps.takeBack, [{ type: 'replace-source', entry: next }], { note: t.reader.takenBack(names) })
  }
  return (
    <button className="noise-back" aria-label={t.reader.takeBack(names)} onClick={takeBack}>
      <RotateCcw size={10} aria-hidden /> {t.reader.takeBackShort}
    </button>
  )
}
