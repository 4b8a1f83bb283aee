/** "Headline | The Daily Paper": group 1 is the title, group 2 the site's name. */
export const SITE_SUFFIX = /^(.{12,300}?)\s+[|–—»·-]+\s+([^|–—»·]{2,40})$/u

/** A title without the site's name, folded so that two ways to write it compare equal. */
export const titleKey = (text: string): string =>
  (SITE_SUFFIX.exec(text)?.[1] ?? text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''
