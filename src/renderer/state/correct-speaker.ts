import type { Edit } from '../../core/briefing/command'
import type { Evidence, Speaker } from '../../core/evidence/evidence'
import { t } from '../strings'
import { perform } from './edit'
import { briefing, useProject } from './project-store'

/** Sets who says something, here and in the quotes already picked from it; null gives the engine's finding back. */
export function correctSpeaker(evidence: Evidence, name: string | null): void {
  const found = useProject.getState().material.evidence.find((e) => e.id === evidence.id)?.speaker ?? null
  const before = evidence.speaker ?? found
  const speaker: Speaker | null =
    name === null
      ? null
      : {
          name,
          role: before?.name === name ? before.role : null,
          mention: before?.mention ?? null,
          start: before?.start ?? null,
          end: before?.end ?? null,
          resolution: 'analyst',
          ground: null
        }
  perform(
    t.steps.speaker,
    [{ type: 'correct-speaker', evidence: evidence.id, speaker }, ...inItems(evidence, speaker ?? found)],
    { note: name === null ? t.evidence.speakerBackNote : t.evidence.speakerNote(name) }
  )
}

const inItems = ({ source, start, end }: Evidence, speaker: Speaker | null): Edit[] =>
  briefing()
    .sections.flatMap((s) => s.items)
    .flatMap((item): Edit[] =>
      item.kind === 'quote' &&
      item.citations.some((c) => c.source === source && c.start === start && c.end === end)
        ? [{ type: 'replace-item', item: { ...item, speaker } }]
        : []
    )
