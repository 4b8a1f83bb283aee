const NAME =
  "(?:The |the )?[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*(?: (?:of|and|the|&|[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*)){0,5}"
const AFTER_YEAR = new RegExp(
  `(?:©|ⓒ|\\([Cc]\\)|[Cc]opyright|COPYRIGHT)[\\s:©]*(?:(?:19|20)\\d\\d\\s*(?:[-–]\\s*(?:(?:19|20)\\d\\d|present))?[\\s,|]*)?(?:by )?(${NAME})`,
  'u'
)
const DOING_BUSINESS_AS = new RegExp(`\\b(?:dba|d/b/a|trading as) (${NAME})`, 'u')
const NOT_A_NAME = /^(?:All|Copyright|Copyrights|This|Reproduction|Terms|No|Getty|Images?|Photo)\b/
/** Years that stick to the name on either side. */
const YEARS = /^(?:19|20)\d\d[.,\s]*|[\s,]*(?:19|20)\d\d.*$/
const COMPANY = /,? (?:Inc|LLC|Ltd|Limited|Corp|Co|Pty|Plc|PLC|GmbH|N\.V|S\.A)\.?(?: Ltd\.?)?$/

/** The owner that a copyright line names, without its company form, or null. */
export function readOwner(line: string): string | null {
  const name = (DOING_BUSINESS_AS.exec(line) ?? AFTER_YEAR.exec(line))?.[1]?.replace(/\.$/, '')
  if (name === undefined || NOT_A_NAME.test(name)) return null
  const short = name
    .replace(/[.,]? (?:All|Rights)\b.*$/, '')
    .replace(YEARS, '')
    .replace(/(\p{Ll}{3})\. .*$/u, '$1')
    .replace(/\.$/, '')
    .replace(COMPANY, '')
  return /\p{L}{2}/u.test(short) ? short : null
}

const AGENCIES: readonly (readonly [RegExp, string])[] = [
  [/^\W*reuters\b/i, 'Reuters'],
  [/^\W*(?:the )?associated press\b|^\W*AP\b/i, 'Associated Press'],
  [/^\W*agence france-presse\b|^\W*AFP\b/i, 'AFP'],
  [/^\W*bloomberg\b/i, 'Bloomberg'],
  [/^\W*(?:the )?canadian press\b/i, 'The Canadian Press'],
  [/^\W*(?:press association|pa media)\b/i, 'PA Media'],
  [/^\W*(?:xinhua|tass|interfax|upi|ians|pti|dpa|efe|ansa|kyodo|cnn|voa|bbc)\b/i, '']
]

/** The agency that a credit or a dateline names, by the name it goes by, or null. */
export function readAgency(text: string): string | null {
  for (const [pattern, name] of AGENCIES)
    if (pattern.test(text)) return name === '' ? text.replace(/[^\p{L}].*$/u, '') : name
  return null
}

/** An outlet's name, folded so that two ways to write it compare equal. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
