/** Bytes of one text file: a novel has one million, a day of wire copy ten; reading this much takes seconds. */
export const MAX_TEXT_BYTES = 20 * 1024 * 1024
/** Articles taken in one import. */
export const MAX_FILES = 20_000
/** Folders inside folders that are looked into. */
export const MAX_DEPTH = 8
