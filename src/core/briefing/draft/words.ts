import type { Item } from '../briefing'

export const wordCount = (text: string): number => text.trim().split(/\s+/).length

/** As many items, from the first, as a number of words holds. */
export function within(words: number, items: readonly Item[]): Item[] {
  let left = words
  return items.filter(({ content }) => {
    const count = wordCount(content.map((run) => run.text).join(''))
    if (count > left) return false
    left -= count
    return true
  })
}
