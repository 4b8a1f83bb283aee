import { Plus } from 'lucide-react'
import { Button } from '../parts/button'
import { useTemplate } from '../state/derived'
import { useBriefing } from '../state/project-store'
import { t } from '../strings'
import { MemoHeader } from './memo-header'
import { MemoSection } from './memo-section'
import { addSection } from './section-actions'
import { useComposed } from './use-composed'
import './memo.css'

/** What we say: the memo's own sheet, written in place. */
export function MemoPane() {
  const briefing = useBriefing()
  const template = useTemplate()
  const warnings = useComposed()?.warnings ?? []
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
    </section>
  )
}
