export const PROJECT_EXTENSION = '.briefing'
/** Memos, which may carry a project: they can be opened, never saved to. */
export const MEMO_EXTENSIONS: readonly string[] = ['.docx', '.pdf']
/** All that can be opened. */
export const OPENED_EXTENSIONS: readonly string[] = [PROJECT_EXTENSION, ...MEMO_EXTENSIONS]
