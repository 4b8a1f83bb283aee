import { SPELLINGS } from './aliases'

const LISTED = new Map(SPELLINGS)

const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ')
const NUMBER_WORDS = new Map([
  ...TENS.map((word, i) => [word, String(30 + 10 * i)] as const),
  ...(
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, i) => [word, String(i === 0 ? 0 : i + 1)] as const)
])

/** What the endings that are folded have in common. */
const MAY_FOLD = /our|is|ys|ll/

/** One spelling for words that British and American copy spell differently; anything else comes back as it is. */
export function foldSpelling(word: string): string {
  const listed = LISTED.get(word) ?? NUMBER_WORDS.get(word)
  if (listed !== undefined) return listed
  if (word.length < 6 || !MAY_FOLD.test(word)) return word
  return word
    .replace(/our(s|ed|ing|able|ite|ites|hood|ful)?$/, 'or$1')
    .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
}

/** A word without the endings that only bend it ("arrive", "arrived", "arriving"), for loose comparison. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const base = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|ly|s)$/, '')
  const cut = base.length < 3 ? word : base
  return cut.replace(/([bdfgmnprt])\1$/, '$1').replace(/e$/, '')
}
