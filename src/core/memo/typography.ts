/** Opening and closing quotation marks, outer and inner, by primary language. [M8] */
interface Marks {
  readonly outer: readonly [open: string, close: string]
  readonly inner: readonly [open: string, close: string]
}

const ENGLISH: Marks = { outer: ['“', '”'], inner: ['‘', '’'] }
const THIN = '\u202f'
const MARKS: Readonly<Record<string, Marks>> = {
  en: ENGLISH,
  fr: { outer: [`«${THIN}`, `${THIN}»`], inner: ['“', '”'] },
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
  es: { outer: ['«', '»'], inner: ['“', '”'] },
  it: { outer: ['«', '»'], inner: ['“', '”'] },
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  uk: { outer: ['«', '»'], inner: ['„', '“'] },
  pl: { outer: ['„', '”'], inner: ['«', '»'] },
  nl: { outer: ['“', '”'], inner: ['‘', '’'] },
  pt: { outer: ['«', '»'], inner: ['“', '”'] }
}

export const marksFor = (language: string): Marks => MARKS[language.split('-', 1)[0] ?? 'en'] ?? ENGLISH

/** Whether the words stand inside quotation marks already, so that marks in them are the inner ones. */
export type Depth = 'outer' | 'inner'

/**
 * Sets typewriter quotation marks, apostrophes and double hyphens as a typesetter would. Words are never
 * touched. `before` is the character in front of the text, empty at the start of a paragraph.
 */
export function typeset(text: string, language: string, depth: Depth, before = ''): string {
  if (!/["'“”]|``|--| …/.test(text)) return text
  const [open, close] = marksFor(language)[depth]
  const nested = depth === 'inner'
  return text
    .replace(/``|''/g, '"')
    .replaceAll(' …', '\u00a0…')
    .replace(/(?<=[\p{L}\p{N},.])--(?=[\p{L}\p{N}])| -- /gu, (m) => (m === '--' ? '—' : ' — '))
    .replace(nested ? /["“”]/g : /"/g, (mark, at: number, all: string) => {
      if (mark === '“') return open
      if (mark === '”') return close
      return opens(at === 0 ? before : (all[at - 1] ?? '')) ? open : close
    })
    .replace(/'/g, (_, at: number, all: string) => {
      const previous = at === 0 ? before : (all[at - 1] ?? '')
      const next = all[at + 1] ?? ''
      return opens(previous) && /\p{L}/u.test(next) && all.indexOf("'", at + 1) > 0 ? '‘' : '’'
    })
}

const opens = (previous: string): boolean => previous === '' || /[\s([{—–/“‘«„]/u.test(previous)

/** Words with the language's own quotation marks around them. */
export function quoted(text: string, language: string, depth: Depth = 'outer'): string {
  const [open, close] = marksFor(language)[depth]
  return `${open}${text}${close}`
}
