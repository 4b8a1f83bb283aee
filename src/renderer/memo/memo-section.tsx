import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Section } from '../../core/briefing/briefing'
import type { TemplateSection } from '../../core/template/template'
import { IconButton } from '../parts/button'
import { t } from '../strings'
import { addItem } from './item-actions'
import { MemoItem, type Caret } from './memo-item'

/** One section of the memo with its items. */
export function MemoSection({ section, slot }: { section: Section; slot: TemplateSection | undefined }) {
  const [caret, setCaret] = useState<Caret | null>(null)
  const write = (): void => {
    const id = addItem(section.id, null)
    if (id !== null) setCaret({ id, at: 0 })
  }
  return (
    <section
      className={`section section-${slot?.kind ?? 'text'}`}
      aria-label={section.heading}
      data-section={section.id}
    >
      <div className="section-head">
        <h3>{section.heading}</h3>
        <IconButton label={t.memo.write} className="icon-button-small section-add" onPress={write}>
          <Plus size={14} aria-hidden />
        </IconButton>
      </div>
      {section.items.length === 0 ? (
        <button className="section-empty" onClick={write}>
          {slot?.hint || t.memo.emptyHint}
        </button>
      ) : (
        <ol className="items">
          {section.items.map((item, at) => (
            <MemoItem
              key={item.id}
              item={item}
              at={at}
              section={section}
              caret={caret?.id === item.id ? caret.at : null}
              setCaret={setCaret}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
