import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { TextRun } from '../../core/briefing/briefing'
import { plain, sameRuns, setLink, toggleMark } from './runs'
import { drawRuns, readRuns, select, selectedIn, type Selected } from './runs-dom'

export interface RichTextProps {
  readonly runs: readonly TextRun[]
  readonly label: string
  readonly placeholder: string
  readonly className?: string
  readonly onChange: (runs: TextRun[]) => void
  /** Enter, with the caret's place; without it Enter does nothing. */
  readonly onEnter?: (selected: Selected) => void
  /** Backspace with the caret at the very start. */
  readonly onBackspaceAtStart?: () => void
  readonly onEscape?: () => void
  readonly onFocus?: () => void
  /** Where to put the caret at first, when the field was just made. */
  readonly caret?: number | null
}

/**
 * Words with strong, emphasis and links, edited in place. The element's content belongs to the browser while
 * typing; it is drawn anew only when the runs differ from what stands there (undo, a look, another source).
 */
export function RichText(props: RichTextProps) {
  const { runs, label, placeholder, className, caret } = props
  const ref = useRef<HTMLSpanElement>(null)

  useLayoutEffect(() => {
    const element = ref.current
    if (!element || sameRuns(readRuns(element), runs)) return
    const selected = document.activeElement === element ? selectedIn(element) : null
    drawRuns(element, runs)
    if (selected) select(element, selected)
  }, [runs])

  useLayoutEffect(() => {
    const element = ref.current
    if (!element || caret === null || caret === undefined) return
    element.focus()
    select(element, { start: caret, end: caret })
  }, [caret])

  const onKeyDown = (event: KeyboardEvent<HTMLSpanElement>): void => {
    const element = ref.current
    if (!element || event.nativeEvent.isComposing) return
    if (handleKey(event, element, props)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  return (
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
        props.onChange(readRuns(event.currentTarget))
      }}
      onKeyDown={onKeyDown}
      onFocus={props.onFocus}
    />
  )
}

/** True when the key did something here. */
function handleKey(event: KeyboardEvent, element: HTMLElement, props: RichTextProps): boolean {
  const selected = selectedIn(element) ?? { start: 0, end: 0 }
  const command = (event.ctrlKey || event.metaKey) && !event.altKey
  if (event.key === 'Enter' && !command) {
    props.onEnter?.(selected)
    return true
  }
  if (event.key === 'Escape') {
    props.onEscape?.()
    return props.onEscape !== undefined
  }
  if (event.key === 'Backspace' && selected.start === 0 && selected.end === 0 && props.onBackspaceAtStart) {
    props.onBackspaceAtStart()
    return true
  }
  if (command && selected.end > selected.start) return changeLook(event, element, selected, props)
  return false
}

function changeLook(
  event: KeyboardEvent,
  element: HTMLElement,
  selected: Selected,
  props: RichTextProps
): boolean {
  const key = event.key.toLowerCase()
  const { start, end } = selected
  const redraw = (runs: TextRun[]): true => {
    drawRuns(element, runs)
    select(element, selected)
    props.onChange(runs)
    return true
  }
  if (key === 'b' && !event.shiftKey) return redraw(toggleMark(props.runs, start, end, 'strong'))
  if (key === 'i' && !event.shiftKey) return redraw(toggleMark(props.runs, start, end, 'emphasis'))
  // Links come with opened projects; they can be taken off, not made, until there is a dialog for their address.
  if (key === 'k' && event.shiftKey) return redraw(setLink(props.runs, start, end, null))
  return false
}
