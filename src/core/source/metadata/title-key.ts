const SITE_SUFFIX = /^(.{12,300}?)\s+[|–—»·-]+\s+([^|–—»·]{2,40})$/u
/** Without one of these there is no suffix: a quick test. */
const SUFFIX_MARK = /[|–—»·-]\s/

/** "Headline | The Daily Paper": group 1 is the title, group 2 the site's name. */
export const siteSuffix = (text: string): RegExpExecArray | null =>
  SUFFIX_MARK.test(text) ? SITE_SUFFIX.exec(text) : null

/** A title without the site's name, folded so that two ways to write it compare equal. */
export const titleKey = (text: string): string =>
  (siteSuffix(text)?.[1] ?? text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

/** The first word of a text's key: texts of which it differs have different keys. */
export const keyOpening = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? ''
