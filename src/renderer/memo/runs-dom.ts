import type { TextRun } from '../../core/briefing/briefing'
import { joinRuns } from './runs'

/** Builds the nodes of runs: `strong`, `em` and `a` around text, nothing deeper. */
export function drawRuns(element: HTMLElement, runs: readonly TextRun[]): void {
  element.replaceChildren(...runs.map(drawRun))
}

function drawRun({ text, strong, emphasis, href }: TextRun): Node {
  let node: Node = document.createTextNode(text)
  const wrap = (tag: 'strong' | 'em' | 'a'): HTMLElement => {
    const element = document.createElement(tag)
    element.append(node)
    node = element
    return element
  }
  if (emphasis) wrap('em')
  if (strong) wrap('strong')
  if (href !== undefined) wrap('a').setAttribute('href', href)
  return node
}

/** Reads the runs back from what the browser made of them while typing. Line breaks become spaces. */
export function readRuns(element: HTMLElement): TextRun[] {
  const runs: TextRun[] = []
  const walk = (node: Node, look: Omit<TextRun, 'text'>): void => {
    if (node instanceof Text) runs.push({ ...look, text: node.data.replace(/[\n\r]+/g, ' ') })
    if (node instanceof HTMLElement) for (const child of node.childNodes) walk(child, lookOf(node, look))
  }
  walk(element, {})
  const joined = joinRuns(runs)
  // An emptied field keeps a lone line break that the browser put there.
  return joined.length === 1 && joined[0]?.text.trim() === '' && element.querySelector('br') ? [] : joined
}

function lookOf(element: HTMLElement, look: Omit<TextRun, 'text'>): Omit<TextRun, 'text'> {
  if (element.tagName === 'STRONG') return { ...look, strong: true }
  if (element.tagName === 'EM') return { ...look, emphasis: true }
  const href = element.tagName === 'A' ? element.getAttribute('href') : null
  return href === null ? look : { ...look, href }
}

export interface Selected {
  readonly start: number
  readonly end: number
}

/** The selection inside an element as offsets into its text, or null when it is elsewhere. */
export function selectedIn(element: HTMLElement): Selected | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}

/** Whether arrow keys would lead out of an element: the caret is on its last (1) or first (-1) line. */
export function onEdgeLine(element: HTMLElement, by: 1 | -1): boolean {
  const caret = document.getSelection()?.getRangeAt(0).getClientRects()[0]
  const line = [...element.getClientRects()].at(by === 1 ? -1 : 0)
  if (!caret || !line) return atEdge(element, by)
  return by === 1 ? caret.bottom > line.bottom - caret.height / 2 : caret.top < line.top + caret.height / 2
}

/** Whether the moving end of the selection is at the very end (1) or start (-1) of an element. */
export function atEdge(element: HTMLElement, by: 1 | -1): boolean {
  const selection = document.getSelection()
  if (!selection?.focusNode || !element.contains(selection.focusNode)) return false
  const rest = document.createRange()
  rest.selectNodeContents(element)
  if (by === 1) rest.setStart(selection.focusNode, selection.focusOffset)
  else rest.setEnd(selection.focusNode, selection.focusOffset)
  return rest.toString() === ''
}

/** Puts the selection at offsets into the element's text; past the end means at the end. */
export function select(element: HTMLElement, { start, end }: Selected): void {
  const range = document.createRange()
  range.selectNodeContents(element)
  range.collapse(false)
  const from = pointAt(element, start)
  const to = pointAt(element, end)
  if (from) range.setStart(from.node, from.offset)
  if (to) range.setEnd(to.node, to.offset)
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

function pointAt(element: HTMLElement, offset: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left <= node.length) return { node, offset: left }
    left -= node.length
  }
  return null
}
