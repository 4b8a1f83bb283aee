import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Section } from '../../core/briefing/briefing'
import type { TemplateSection } from '../../core/template/template'
import { IconButton } from '../parts/button'
import type { MenuGroup } from '../parts/menu'
import { MenuButton } from '../parts/menu-button'
import { count, t } from '../strings'
import { useDrag } from './drag-store'
import { addItem } from './item-actions'
import { MemoItem, type Caret } from './memo-item'
import { wordsIn } from './runs'
import { moveSection, removeSection, renameSection } from './section-actions'

interface MemoSectionProps {
  readonly section: Section
  readonly slot: TemplateSection | undefined
  /** By the item they speak of, one a line. */
  readonly remarks: ReadonlyMap<string, string>
}

/** One section of the memo: its heading, its items, and where the next one goes. */
export function MemoSection({ section, slot, remarks }: MemoSectionProps) {
  const [caret, setCaret] = useState<Caret | null>(null)
  const dropHere = useDrag((s) => s.over?.section === section.id && section.items.length === 0)
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
      <SectionHead section={section} slot={slot} write={write} />
      {section.items.length === 0 ? (
        <button className="section-empty" data-drop={dropHere ? 'in' : undefined} onClick={write}>
          {slot?.hint || t.memo.emptyHint}
        </button>
      ) : (
        <ol className="items">
          {section.items.map((item, at) => (
            <MemoItem
              key={item.id}
              item={item}
              at={at}
              last={at + 1 === section.items.length}
              section={section.id}
              heading={section.heading}
              remarks={remarks.get(item.id) ?? ''}
              caret={caret?.id === item.id ? caret.at : null}
              setCaret={setCaret}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

interface SectionHeadProps extends Omit<MemoSectionProps, 'remarks'> {
  readonly write: () => void
}

function SectionHead({ section, slot, write }: SectionHeadProps) {
  return (
    <div className="section-head">
      <h3 className="section-title">
        <input
          className="section-heading"
          aria-label={t.memo.sectionHeading}
          value={section.heading}
          onChange={(event) => {
            renameSection(section.id, event.target.value)
          }}
        />
      </h3>
      <Limit section={section} slot={slot} />
      <IconButton label={t.memo.write} className="icon-button-small section-tool" onPress={write}>
        <Plus size={14} aria-hidden />
      </IconButton>
      <MenuButton
        label={`${section.heading}: ${t.evidence.more}`}
        className="icon-button icon-button-small section-tool"
        groups={() => menuOf(section)}
      >
        <Ellipsis size={14} aria-hidden />
      </MenuButton>
    </div>
  )
}

const menuOf = (section: Section): MenuGroup[] => [
  {
    entries: [
      {
        id: 'up',
        title: t.memo.sectionUp,
        icon: <ArrowUp size={14} aria-hidden />,
        run: () => {
          moveSection(section, -1)
        }
      },
      {
        id: 'down',
        title: t.memo.sectionDown,
        icon: <ArrowDown size={14} aria-hidden />,
        run: () => {
          moveSection(section, 1)
        }
      }
    ]
  },
  {
    entries: [
      {
        id: 'remove',
        title: t.memo.sectionRemove,
        icon: <Trash2 size={14} aria-hidden />,
        run: () => {
          removeSection(section)
        }
      }
    ]
  }
]

/** How much of the template's limit is used; nothing where there is none. */
function Limit({ section, slot }: Pick<SectionHeadProps, 'section' | 'slot'>) {
  const { items, words } = slot?.limit ?? {}
  const used = section.items.reduce((n, item) => n + wordsIn(item.content), 0)
  const over = (items ?? Infinity) < section.items.length || (words ?? Infinity) < used
  const parts = [
    items === undefined ? null : t.memo.ofItems(section.items.length, items),
    words === undefined ? null : t.memo.ofWords(used, words)
  ].filter((part) => part !== null)
  if (parts.length === 0 || section.items.length === 0) return null
  return (
    <span className={over ? 'limit small doubt' : 'limit small quiet'} title={count(used, 'word')}>
      {parts.join(' · ')}
    </span>
  )
}
