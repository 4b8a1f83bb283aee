import { align } from '../../core/corroboration/differences/align'

/** A stretch of words that stayed, went or came. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** What became of a text, word by word; joined without what was removed it is the new text. */
export function wordChanges(before: string, after: string): Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const keys = new Map([...a, ...b].map((word, i) => [word.trim(), i]))
  const keysOf = (words: readonly string[]): number[] => words.map((word) => keys.get(word.trim()) ?? -1)
  const stretches: Stretch[] = []
  const add = (kind: Stretch['kind'], words: readonly string[]): void => {
    if (words.length > 0) stretches.push({ kind, text: words.join('') })
  }
  let at = 0
  for (const change of align(keysOf(a), keysOf(b))) {
    add('same', b.slice(at, change.b.from))
    add('removed', a.slice(change.a.from, change.a.to))
    add('added', b.slice(change.b.from, change.b.to))
    at = change.b.to
  }
  add('same', b.slice(at))
  return stretches
}

/** Words, each with the white space behind it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? []
