/** How files that are no text begin, and what they are called in a message. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip or Office file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'a rich-text file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
  ['7z\u00bc\u00af', 'a compressed file'],
  ['SQLite format 3', 'a database'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090\u0000', 'a program']
]

/** A page's tags would be read as its words. */
const HTML = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)\b/i

/** What a file is by its first bytes, in the words of a message, or null where it may be text. */
export function kindOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? (HTML.test(head) ? 'a web page' : null)
}
