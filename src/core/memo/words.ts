import type { Confidence } from '../briefing/briefing'

/** Words the desk itself puts on the page, in one language. */
export interface Words {
  readonly untitled: string
  readonly undated: string
  readonly notDated: string
  readonly unknownOutlet: string
  readonly headline: string
  readonly paragraph: (numbers: readonly number[]) => string
  readonly line: (number: number) => string
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly likelihood: (term: string, range: string) => string
  readonly by: (author: string) => string
  readonly origin: (names: readonly string[]) => string
  readonly grade: (grade: string) => string
  readonly contents: string
  readonly otherWordings: string
  readonly timelineHead: readonly string[]
  readonly corroborationHead: readonly string[]
  readonly annexHead: readonly string[]
}

/** `3 articles`, `1 article`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`

/** `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

/** The languages the desk's own words are there in, by primary tag. */
export const WORDS_LANGUAGES: readonly string[] = ['en']

/** The words of the desk; English, whatever the language of the text around them: the preflight says so. [P6] */
export const WORDS: Words = {
  untitled: 'Untitled memo',
  undated: 'undated',
  notDated: 'not dated',
  unknownOutlet: 'outlet not named',
  headline: 'headline',
  paragraph: (numbers) => `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${ranges(numbers)}`,
  line: (number) => `line ${String(number)}`,
  confidence: { high: 'High confidence', moderate: 'Moderate confidence', low: 'Low confidence' },
  likelihood: (term, range) => (range === '' ? capital(term) : `${capital(term)} (${range})`),
  by: (author) => `by ${author.replace(/^by\s+/i, '')}`,
  origin: (names) => `goes back to ${listed(names)}`,
  grade: (grade) => `graded ${grade}`,
  contents: 'Contents',
  otherWordings: 'Also given as',
  timelineHead: ['When', 'Event', 'Actor', 'Grade', 'Note'],
  corroborationHead: ['Claim', 'Articles', 'Independent origins'],
  annexHead: ['Source', 'Exact words', 'Place']
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `2, 5–7` for sorted, distinct numbers. */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = []
  for (const n of numbers) {
    const last = parts.at(-1)
    if (last?.[1] === n - 1) last[1] = n
    else parts.push([n, n])
  }
  return parts.map(([a, b]) => (a === b ? String(a) : `${String(a)}–${String(b)}`)).join(', ')
}
