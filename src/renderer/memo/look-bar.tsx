import { Bold, Italic, Link } from 'lucide-react'
import { showKeys } from '../commands/show-keys'
import { t } from '../strings'
import type { TextChange } from './rich-text'

type Look = Exclude<TextChange, 'typing'>

const LOOKS: readonly (readonly [Look, string, typeof Bold])[] = [
  ['strong', 'Mod+B', Bold],
  ['emphasis', 'Mod+I', Italic],
  ['link', 'Mod+K', Link]
]

/** The looks that words selected with the mouse can be given; the keyboard has its keys for them. */
export function LookBar({ onLook }: { onLook: (look: Look) => void }) {
  return (
    <div className="look-bar" role="toolbar" aria-label={t.memo.looksOf}>
      {LOOKS.map(([look, keys, Icon]) => (
        <button
          key={look}
          className="icon-button icon-button-small"
          tabIndex={-1}
          aria-label={t.memo.looks[look]}
          title={`${t.memo.looks[look]}  ${showKeys(keys)}`}
          onMouseDown={(event) => {
            event.preventDefault() // the selection stays where it is
          }}
          onClick={() => {
            onLook(look)
          }}
        >
          <Icon size={14} aria-hidden />
        </button>
      ))}
    </div>
  )
}
