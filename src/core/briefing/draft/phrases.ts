import { openingWords } from '../../source/source-name'

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count in words up to ten, as running text has it. */
export const inWords = (n: number): string => NUMBERS[n] ?? String(n)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "1 article", "5 articles". */
export const counted = (n: number, noun: string): string => `${inWords(n)} ${noun}${n === 1 ? '' : 's'}`

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** The first words of a text, whole, as a quotation. */
export const quoted = (text: string, words = 9): string => `“${openingWords(text, words)}”`
