import type { Template } from '../template/template'

/** Sets an ISO date as the language writes it; what is no ISO date comes back as it is. [M7] */
export function formatDate(iso: string, language: string, style: Template['dates']): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
  if (!match) return iso
  const [date, year = '', month, day] = match
  if (style === 'iso' || !month) return date
  const [base, months] = monthsOf(language)
  const name = months[Number(month) - 1]
  if (name === undefined) return iso
  if (!day) return `${name} ${year}`
  return PATTERNS[base](Number(day), name, year)
}

type Base = keyof typeof PATTERNS

/** The order and marks of a full date, by language; `US` is English as written in America. */
const PATTERNS = {
  en: (day: number, month: string, year: string) => `${String(day)} ${month} ${year}`,
  US: (day: number, month: string, year: string) => `${month} ${String(day)}, ${year}`,
  fr: (day: number, month: string, year: string) => `${day === 1 ? '1er' : String(day)} ${month} ${year}`,
  de: (day: number, month: string, year: string) => `${String(day)}. ${month} ${year}`,
  es: (day: number, month: string, year: string) => `${String(day)} de ${month} de ${year}`
}

const ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]
const MONTHS: Readonly<Record<Base, readonly string[]>> = {
  en: ENGLISH,
  US: ENGLISH,
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
}

/** The names of the months in a language, January first. */
export const monthsIn = (language: string): readonly string[] => monthsOf(language)[1]

function monthsOf(language: string): [Base, readonly string[]] {
  const [primary = 'en', region] = language.split('-')
  const base = primary === 'en' && region === 'US' ? 'US' : primary
  return base in MONTHS ? [base as Base, MONTHS[base as Base]] : ['en', ENGLISH]
}
