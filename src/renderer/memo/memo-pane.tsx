import { Plus } from 'lucide-react'
import type { Warning } from '../../core/memo/tree'
import { Button } from '../parts/button'
import { remembered, useTemplate } from '../state/derived'
import { useBriefing } from '../state/project-store'
import { useRemarks } from '../state/remarks'
import { t } from '../strings'
import { ChosenBar } from './chosen-bar'
import { MemoHeader } from './memo-header'
import { MemoSection } from './memo-section'
import { addSection } from './section-actions'
import './memo.css'

const NONE: readonly Warning[] = []

/** The remarks on each item, one a line: what was said before is the same value, and draws nothing anew. */
const byItem = remembered((warnings: readonly Warning[]): ReadonlyMap<string, string> => {
  const map = new Map<string, string>()
  for (const { item, message } of warnings)
    if (item !== null) map.set(item, map.has(item) ? `${map.get(item) ?? ''}\n${message}` : message)
  return map
})

/** What we say: the memo's own sheet, written in place. */
export function MemoPane() {
  const briefing = useBriefing()
  const template = useTemplate()
  const remarks = byItem(useRemarks((s) => s.warnings) ?? NONE)
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
              remarks={remarks}
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
