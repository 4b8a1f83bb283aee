/** Endings of files that are articles where nobody has named the files themselves: in a folder, in a list to choose from. */
export const ARTICLE_EXTENSIONS: readonly string[] = ['.txt', '.text']
/** Characters of a pasted article; what is longer comes by file. */
export const MAX_PASTE = 2_000_000
/** Bytes of what is dropped in one go; what is larger comes by file. */
export const MAX_DROP_BYTES = 5_000_000
