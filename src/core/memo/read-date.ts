import { monthsIn } from './dates'

/**
 * The ISO date that somebody wrote, or null where it is none or cannot be told. [M14] An ISO date, or a day, the name of
 * a month (three letters will do) and a year in any order; figures alone such as 3/4/2026 are read one way here and
 * another there, so they are not read at all.
 */
export function readDate(typed: string, language: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(typed)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const words = typed.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
  const figures = words.filter((word) => /^\d/.test(word))
  const [month, another] = words.flatMap((word) => monthNumber(word, language) ?? [])
  if (figures.length !== 2 || month === undefined || another !== undefined) return null
  const year = figures.find((figure) => figure.length === 4)
  const day = figures.find((figure) => figure.length < 3)
  return year === undefined || day === undefined ? null : dateOf(Number(year), month, Number(day))
}

/** From 1: the month that a word names in the language or in English. */
function monthNumber(word: string, language: string): number | null {
  if (word.length < 3) return null
  for (const months of [monthsIn(language), monthsIn('en')]) {
    const found = months.filter((month) => month.toLowerCase().startsWith(word))
    if (found.length === 1 && found[0] !== undefined) return months.indexOf(found[0]) + 1
  }
  return null
}

/** An ISO date, or null for a day that the month does not have. */
function dateOf(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day < 1 || day > days) return null
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
