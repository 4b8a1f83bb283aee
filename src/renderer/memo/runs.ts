import type { TextRun } from '../../core/briefing/briefing'

export type Mark = 'strong' | 'emphasis'
type Look = Omit<TextRun, 'text'>

/** The words of runs without their looks. */
export const plain = (runs: readonly TextRun[]): string => runs.map((r) => r.text).join('')

/** How many words there are; counted once for each list of runs, for lists are never changed in place. */
export function wordsIn(runs: readonly TextRun[]): number {
  const known = counts.get(runs)
  if (known !== undefined) return known
  const count = plain(runs).match(/\S+/g)?.length ?? 0
  counts.set(runs, count)
  return count
}
const counts = new WeakMap<readonly TextRun[], number>()

export const run = (text: string): TextRun[] => (text === '' ? [] : [{ text }])

/** Adjacent runs of one look become one, empty ones go. */
export function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = []
  for (const next of runs) {
    const last = joined.at(-1)
    if (next.text === '') continue
    if (last && sameLook(last, next)) joined[joined.length - 1] = { ...last, text: last.text + next.text }
    else joined.push(next)
  }
  return joined
}

export const sameRuns = (a: readonly TextRun[], b: readonly TextRun[]): boolean =>
  a.length === b.length && a.every((r, i) => r.text === b[i]?.text && sameLook(r, b[i] ?? r))

const sameLook = (a: Look, b: Look): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href

/** The runs between two offsets into the plain text, in UTF-16 units. */
export function sliceRuns(runs: readonly TextRun[], start: number, end = Infinity): TextRun[] {
  let at = 0
  return joinRuns(
    runs.map((r) => {
      const from = at
      at += r.text.length
      return { ...r, text: r.text.slice(Math.max(0, start - from), Math.max(0, end - from)) }
    })
  )
}

/** Gives the stretch a look, or takes it away where all of it has it. */
export function toggleMark(runs: readonly TextRun[], start: number, end: number, mark: Mark): TextRun[] {
  const middle = sliceRuns(runs, start, end)
  const on = !middle.every((r) => r[mark])
  const changed = middle.map((r): TextRun => {
    const { [mark]: _old, ...rest } = r
    return on ? { ...rest, [mark]: true } : rest
  })
  return joinRuns([...sliceRuns(runs, 0, start), ...changed, ...sliceRuns(runs, end)])
}

/** Words that are or may become one link. */
export interface LinkPlace {
  readonly start: number
  readonly end: number
  /** Where they lead now, or null. */
  readonly href: string | null
}

/** The selected words; without any, the whole link around the caret, or null outside of links. */
export function linkAt(runs: readonly TextRun[], start: number, end: number): LinkPlace | null {
  if (start < end) return { start, end, href: sliceRuns(runs, start, end).find((r) => r.href)?.href ?? null }
  return linksIn(runs).find((link) => link.start <= start && start <= link.end) ?? null
}

/** Each link with all its words, whatever their looks. */
function linksIn(runs: readonly TextRun[]): LinkPlace[] {
  const links: LinkPlace[] = []
  let at = 0
  for (const { text, href } of runs) {
    const last = links.at(-1)
    const end = at + text.length
    if (href !== undefined && last?.href === href && last.end === at)
      links[links.length - 1] = { ...last, end }
    else if (href !== undefined) links.push({ start: at, end, href })
    at = end
  }
  return links
}

/** Makes the stretch a link, or plain words for a null address. */
export function setLink(
  runs: readonly TextRun[],
  start: number,
  end: number,
  href: string | null
): TextRun[] {
  const changed = sliceRuns(runs, start, end).map((r): TextRun => {
    const { href: _old, ...rest } = r
    return href === null ? rest : { ...rest, href }
  })
  return joinRuns([...sliceRuns(runs, 0, start), ...changed, ...sliceRuns(runs, end)])
}
