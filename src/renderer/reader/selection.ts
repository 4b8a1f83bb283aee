import type { Span } from '../../core/source/span'

/** The words selected in the reader as a span of the source's text, without white space at its ends; or null. */
export function selectedSpan(reader: HTMLElement, text: string): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(reader)) return null
  const start = offsetOf(reader, range.startContainer, range.startOffset)
  const end = offsetOf(reader, range.endContainer, range.endOffset)
  if (start === null || end === null) return null
  const words = text.slice(start, end)
  const trimmed = {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length
  }
  return trimmed.end > trimmed.start ? trimmed : null
}

/** A place in the page as an offset into the source: every stretch of it carries where it starts. */
function offsetOf(reader: HTMLElement, node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const holder = node.parentElement?.closest<HTMLElement>('[data-from]')
    return holder && reader.contains(holder) ? Number(holder.dataset['from']) + offset : null
  }
  const child = node.childNodes[offset] ?? node.childNodes[offset - 1]
  const element = child instanceof HTMLElement ? child : node instanceof HTMLElement ? node : null
  const holder = element?.matches('[data-from]')
    ? element
    : element?.querySelector<HTMLElement>('[data-from]')
  return holder ? Number(holder.dataset['from']) : null
}
