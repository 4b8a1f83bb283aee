import type { LikelihoodTerm } from '../likelihood'

/** `3 articles`, `1 article`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`

/** The form of a verb that a number asks for. */
export const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `a, b and c`. */
export const listedWith =
  (and: string) =>
  (parts: readonly string[]): string =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`

/** `2, 5–7` for sorted, distinct numbers. */
export function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = []
  for (const n of numbers) {
    const last = parts.at(-1)
    if (last?.[1] === n - 1) last[1] = n
    else parts.push([n, n])
  }
  return parts.map(([a, b]) => (a === b ? String(a) : `${String(a)}–${String(b)}`)).join(', ')
}

/** A label of a likelihood: `Likely (55–80%)`, or the term alone. */
export const withRange = (term: string, range: string): string =>
  range === '' ? capital(term) : `${capital(term)} (${range})`

/** The same with a term's translation, and the space that other languages set before the sign. */
export const translated =
  (terms: Readonly<Record<LikelihoodTerm, string>>) =>
  (term: string, range: string): string => {
    const known: Readonly<Record<string, string>> = terms
    return withRange(known[term.toLowerCase()] ?? term, range.replace('%', '\u202f%'))
  }
