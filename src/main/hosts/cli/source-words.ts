/** Letters of a word that are compared: endings differ from wording to wording. */
const STEM = 5
/**
 * The share of a text's words that another has too, 0 to 1, counting those of four letters and more and figures. Null
 * where it cannot be told: where there are less than `fewest`, or the script sets none apart.
 */
export function sharedWords(text: string, other: string, fewest: number): number | null {
  const words = wordsIn(text)
  if (words.size < fewest || UNSPACED.test(text)) return null
  const others = wordsIn(other)
  return [...words].filter((word) => others.has(word)).length / words.size
}

/** Whether a word runs over a place. What begins with a capital is a word of its own: articles are glued together badly. */
export const cutsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^[\p{Ll}\p{Lo}\p{M}\p{N}]/u.test(text.slice(at, at + 2)) &&
  !UNSPACED.test(text.slice(at, at + 2))

/** Scripts that set no space between words. */
const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(
      text
        .normalize('NFKC')
        .toLowerCase()
        .matchAll(/[\p{L}\p{M}\p{N}]+/gu),
      ([word]) => word
    )
      .filter((word) => word.length >= 4 || /\p{N}/u.test(word))
      .map((word) => word.slice(0, STEM))
  )
