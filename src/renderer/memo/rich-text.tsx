import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { TextRun } from '../../core/briefing/briefing'
import { LinkForm } from './link-form'
import { LookBar } from './look-bar'
import { linkAt, plain, sameRuns, setLink, toggleMark, type LinkPlace } from './runs'
import { atEdge, drawRuns, onEdgeLine, readRuns, select, selectedIn, type Selected } from './runs-dom'
import { TextTools } from './text-tools'

/** What was done to the words: written, or given a look. */
export type TextChange = 'typing' | 'strong' | 'emphasis' | 'link'

export interface RichTextProps {
  readonly runs: readonly TextRun[]
  readonly label: string
  readonly placeholder: string
  readonly className?: string
  readonly onChange: (runs: TextRun[], as: TextChange) => void
  /** Enter, with the caret's place; without it Enter does nothing. */
  readonly onEnter?: (selected: Selected) => void
  /** Backspace with the caret at the very start. */
  readonly onBackspaceAtStart?: () => void
  readonly onEscape?: () => void
  /** An arrow that leads out of the words, up or down; with Shift it chooses on the way. */
  readonly onLeave?: (by: 1 | -1, choosing: boolean) => void
  /** Mod+A where all words are selected already. */
  readonly onSelectMore?: () => void
  readonly onFocus?: () => void
  /** Where to put the caret at first, when the field was just made. */
  readonly caret?: number | null
}

/** What stands below the words for a moment: looks for words the mouse selected, or the address of a link. */
type Tools = { readonly name: 'looks' } | { readonly name: 'link'; readonly place: LinkPlace } | null

/**
 * Words with strong, emphasis and links, edited in place. The element's content belongs to the browser while
 * typing; it is drawn anew only when the runs differ from what stands there (undo, a look, another source).
 */
export function RichText(props: RichTextProps) {
  const { runs, label, placeholder, className, caret } = props
  const ref = useRef<HTMLSpanElement>(null)
  const [tools, setTools] = useState<Tools>(null)

  useDrawn(ref, runs, caret)

  /** Gives words a look and leaves them selected. */
  const redraw = (next: TextRun[], selected: Selected, as: TextChange): void => {
    const element = ref.current
    if (!element) return
    drawRuns(element, next)
    element.focus()
    select(element, selected)
    props.onChange(next, as)
  }
  /** True where there were words to give it to. */
  const look = (as: Exclude<TextChange, 'typing'>): boolean => {
    const selected = ref.current && selectedIn(ref.current)
    if (!selected) return false
    const { start, end } = selected
    const place = as === 'link' ? linkAt(runs, start, end) : null
    if (place) setTools({ name: 'link', place })
    else if (as !== 'link' && start < end) redraw(toggleMark(runs, start, end, as), selected, as)
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLSpanElement>): void => {
    const element = ref.current
    if (!element || event.nativeEvent.isComposing) return
    setTools(null)
    if (handleKey(event, element, props, look)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  return (
    <>
      <span
        ref={ref}
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        tabIndex={0}
        className={className}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck
        data-placeholder={placeholder}
        data-empty={plain(runs) === '' || undefined}
        onInput={(event) => {
          props.onChange(readRuns(event.currentTarget), 'typing')
        }}
        onKeyDown={onKeyDown}
        onFocus={props.onFocus}
        onMouseUp={() => {
          const selected = ref.current && selectedIn(ref.current)
          setTools(selected && selected.start < selected.end ? { name: 'looks' } : null)
        }}
        onBlur={() => {
          setTools((now) => (now?.name === 'looks' ? null : now))
        }}
      />
      {tools?.name === 'looks' ? (
        <TextTools words={ref}>
          <LookBar onLook={look} />
        </TextTools>
      ) : null}
      {tools?.name === 'link' ? (
        <TextTools words={ref}>
          <LinkForm
            words={plain(runs).slice(tools.place.start, tools.place.end)}
            href={tools.place.href}
            onSet={(href) => {
              const { start, end } = tools.place
              setTools(null)
              redraw(setLink(runs, start, end, href), { start: end, end }, 'link')
            }}
            onClose={() => {
              setTools(null)
              ref.current?.focus()
              if (ref.current) select(ref.current, tools.place)
            }}
          />
        </TextTools>
      ) : null}
    </>
  )
}

/** Draws the runs where the element shows others, and puts the caret where it should be at first. */
function useDrawn(
  ref: RefObject<HTMLElement | null>,
  runs: readonly TextRun[],
  caret: RichTextProps['caret']
): void {
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || sameRuns(readRuns(element), runs)) return
    const selected = document.activeElement === element ? selectedIn(element) : null
    drawRuns(element, runs)
    if (selected) select(element, selected)
  }, [ref, runs])

  useLayoutEffect(() => {
    const element = ref.current
    if (!element || caret === null || caret === undefined) return
    element.focus()
    select(element, { start: caret, end: caret })
  }, [ref, caret])
}

const LOOK_KEYS = { b: 'strong', i: 'emphasis', k: 'link' } as const

/** True when the key did something here. */
function handleKey(
  event: KeyboardEvent,
  element: HTMLElement,
  props: RichTextProps,
  look: (as: Exclude<TextChange, 'typing'>) => boolean
): boolean {
  const selected = selectedIn(element) ?? { start: 0, end: 0 }
  const command = (event.ctrlKey || event.metaKey) && !event.altKey
  const key = event.key.toLowerCase()
  if (command) {
    if (key === 'a' && selectsAll(element, selected)) return did(props.onSelectMore)
    return !event.shiftKey && key in LOOK_KEYS && look(LOOK_KEYS[key as keyof typeof LOOK_KEYS])
  }
  if (key === 'enter')
    return did(() => {
      props.onEnter?.(selected)
    })
  if (key === 'escape') return did(props.onEscape)
  if (key === 'backspace' && selected.start === 0 && selected.end === 0) return did(props.onBackspaceAtStart)
  const by = key === 'arrowdown' ? 1 : key === 'arrowup' ? -1 : null
  if (by === null || event.altKey || !props.onLeave) return false
  const leaves = event.shiftKey ? atEdge(element, by) : onEdgeLine(element, by)
  if (leaves) props.onLeave(by, event.shiftKey)
  return leaves
}

const selectsAll = (element: HTMLElement, { start, end }: Selected): boolean =>
  start === 0 && end === element.textContent.length

/** Does what there is to do; false where there is nothing. */
function did(what: (() => void) | undefined): boolean {
  what?.()
  return what !== undefined
}
