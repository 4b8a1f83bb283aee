import { surnameOf } from '../../evidence/name'
import { SPELLINGS } from './aliases'

const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Words that are read as others: other spellings, and number words as figures. */
const LISTED = new Map([
  ...TENS.map((word, i) => [word, String(30 + 10 * i)] as const),
  ...(
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, i) => [word, String(i === 0 ? 0 : i + 1)] as const),
  ...SPELLINGS
])

/** What the endings that are folded have in common. */
const MAY_FOLD = /our|is|ys|ll/

/** One spelling for words that British and American copy spell differently; anything else comes back as it is. */
export function foldSpelling(word: string): string {
  const listed = LISTED.get(word)
  if (listed !== undefined) return listed
  if (word.length < 6 || !MAY_FOLD.test(word)) return word
  return word
    .replace(/our(s|ed|ing|able|ite|ites|hood|ful)?$/, 'or$1')
    .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
}

/** The surname that speakers are compared by: "José Luna-Prado" and "Jose Luna Prado" bear one. */
export const surnameKey = (name: string): string =>
  surnameOf(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^.*-/, '')

/** Endings that only bend a word, and letters that are doubled before them. */
const ENDINGS = ['ing', 'ed', 'es', 'ly', 's']
const DOUBLED = 'bdfgmnprt'

/** A word without the endings that only bend it ("arrive", "arrived", "arriving"), for loose comparison. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const whole = word.endsWith('ies') || word.endsWith('ied') ? `${word.slice(0, -3)}y` : word
  const base = whole.slice(0, whole.length - (ENDINGS.find((end) => whole.endsWith(end))?.length ?? 0))
  const cut = base.length < 3 ? word : base
  const last = cut.charAt(cut.length - 1)
  const single = DOUBLED.includes(last) && cut.charAt(cut.length - 2) === last ? cut.slice(0, -1) : cut
  return single.endsWith('e') ? single.slice(0, -1) : single
}
