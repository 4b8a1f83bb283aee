/** Bytes of a suggested name: with an extension and what a copy adds to it, it is still one for every file system. */
const MAX_BYTES = 180

/**
 * A title as the name of a file, without what file systems refuse and what nobody sees; empty where nothing is left.
 * Joiners stay: emoji and the words of some languages need them.
 */
export const suggestedName = (title: string): string =>
  firstBytes(
    title
      .replace(/\p{Cs}|(?![\u200c\u200d])\p{Cf}/gu, '')
      .replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ')
      .replace(/^[. \u200c\u200d]+/u, ''),
    MAX_BYTES
  ).trim()

/** The beginning of a name, in whole characters, that takes no more than so many bytes in UTF-8. */
export function firstBytes(name: string, most: number): string {
  let bytes = 0
  let kept = ''
  for (const character of name) {
    bytes += bytesOf(character.codePointAt(0) ?? 0)
    if (bytes > most) break
    kept += character
  }
  return kept
}

/** How many bytes a character has in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
