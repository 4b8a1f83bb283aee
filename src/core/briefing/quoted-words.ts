/** A quotation's words as a quote has them: on one line, without the comma that only leads on to its speaker. */
export const quotedWords = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/,$/, '')
