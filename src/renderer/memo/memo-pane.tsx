import { Plus } from 'lucide-react'
import type { Warning } from '../../core/memo/tree'
import { Button } from '../parts/button'
import { remembered, useTemplate } from '../state/derived'
import { useBriefing } from '../state/project-store'
import { t } from '../strings'
import { ChosenBar } from './chosen-bar'
import { MemoHeader } from './memo-header'
import { MemoSection } from './memo-section'
import { addSection } from './section-actions'
import { useComposed } from './use-composed'
import './memo.css'

const NONE: readonly Warning[] = []

const byItem = remembered((warnings: readonly Warning[]): ReadonlyMap<string, readonly Warning[]> => {
  const map = new Map<string, Warning[]>()
  for (const warning of warnings)
    if (warning.item !== null) map.set(warning.item, [...(map.get(warning.item) ?? []), warning])
  return map
})

/** What we say: the memo's own sheet, written in place. */
export function MemoPane() {
  const briefing = useBriefing()
  const template = useTemplate()
  const warnings = byItem(useComposed()?.warnings ?? NONE)
  return (
    <section className="memo" aria-label={t.memo.heading}>
      <div className="memo-scroll">
        <div className="sheet">
          <MemoHeader />
          {briefing.sections.map((section) => (
            <MemoSection
              key={section.id}
              section={section}
              slot={template?.sections.find((s) => s.id === section.slot)}
              warnings={warnings}
            />
          ))}
          <Button className="add-section" onPress={addSection}>
            <Plus size={14} aria-hidden /> {t.memo.addSection}
          </Button>
        </div>
      </div>
      <ChosenBar />
    </section>
  )
}
