/** The months as dates are written in English, French, German, Spanish, Italian, Portuguese and Russian, January first. */
const MONTHS = [
  'january janvier januar jänner enero gennaio janeiro января январе',
  'february février februar febrero febbraio fevereiro февраля феврале',
  'march mars märz marzo março марта марте',
  'april avril abril aprile апреля апреле',
  'may mai mayo maggio maio мая мае',
  'june juin juni junio giugno junho июня июне',
  'july juillet juli julio luglio julho июля июле',
  'august août agosto августа августе',
  'september septembre septiembre settembre setembro сентября сентябре',
  'october octobre oktober octubre ottobre outubro октября октябре',
  'november novembre noviembre novembro ноября ноябре',
  'december décembre dezember diciembre dicembre dezembro декабря декабре'
].map((names) => names.split(' '))

const NUMBERS = new Map(MONTHS.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])))
const SHORT = MONTHS.map(([name = '']) => name.slice(0, 3))

/** A month's name in another language than English, with a capital or without, for a pattern: the longest first. */
export const FOREIGN_MONTH = MONTHS.flatMap(([, ...names]) => names)
  .sort((a, b) => b.length - a.length)
  .map((name) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`)
  .join('|')

/** 1 to 12, by the whole name or the English short one ("Sept."); 0 where it is none. */
export function monthNumber(name: string): number {
  const word = name.toLowerCase()
  return NUMBERS.get(word) ?? SHORT.indexOf(word.slice(0, 3)) + 1
}
