import type { Source } from './source'

const TITLE_WORDS = 6

/** What a reader knows an article by: its outlet, else the first words of its title in quotation marks, else its file. */
export const sourceName = ({ outlet, title, file }: Pick<Source, 'outlet' | 'title' | 'file'>): string =>
  outlet ?? (title ? `“${openingWords(title, TITLE_WORDS)}”` : file)

/** The first words of a text, whole, with an ellipsis where there are more. */
export function openingWords(text: string, words: number): string {
  const all = text.trim().split(/\s+/)
  const first = all
    .slice(0, words)
    .join(' ')
    .replace(/[,;:.]+$/, '')
  return all.length > words ? `${first} …` : first
}
