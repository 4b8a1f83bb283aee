/** Bytes of one text file: a novel has one million, a day of wire copy ten. */
export const MAX_TEXT_FILE_BYTES = 50 * 1024 * 1024
/** Files taken from the folders of one import. */
export const MAX_FILES = 20_000
