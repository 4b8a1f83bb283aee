import type { YAMLError } from 'yaml'

/** [T2] The YAML mistakes people make most, in words that say how to mend them. `line` is the one the error stands on. */
export function yamlSentence({ code, message }: YAMLError, line: string): string {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return UNCLOSED
  if (message.startsWith('Sequence item without')) return UNALIGNED
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return misplacedKey(line)
  return SENTENCES[code] ?? `This is not valid YAML: ${message.split('\n', 1)[0] ?? message}`
}

/** A key where none can stand has one of three causes, which the line itself tells apart. */
function misplacedKey(line: string): string {
  if (/^\s*-[^\s-]/.test(line)) return 'A “-” that begins an entry needs a space after it. Put one in.'
  if (/:\s.*:(?:\s|$)/.test(line))
    return 'This line holds two “:”. Put quotation marks around the words that hold one.'
  return 'The line below is indented as if it belonged to this one. Line them up; in a list, begin each entry with “- ”.'
}

const UNALIGNED = 'This line is not indented like its neighbours. Line it up with them.'
const UNCLOSED = 'A bracket above is not closed, or a “:” is missing on this line. Close it, or put one in.'
const SENTENCES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab is used to indent. Use spaces: YAML allows nothing else.',
  DUPLICATE_KEY: 'This key is there twice in one block. Keep one of them.',
  BAD_INDENT: UNALIGNED,
  MISSING_CHAR: 'A quotation mark, bracket or comma is missing here or on the line before. Put it in.',
  MULTILINE_IMPLICIT_KEY: UNCLOSED,
  BLOCK_IN_FLOW: UNCLOSED,
  BAD_SCALAR_START: 'Words cannot start with this sign. Put quotation marks around them.',
  BAD_DQ_ESCAPE: 'In double quotation marks a “\\” starts a special sign. Use single ones instead.',
  UNEXPECTED_TOKEN: 'This does not belong here. Take it out, or put quotation marks around it.',
  MULTIPLE_DOCS: 'A template is one document. Take out the line “---”.',
  BAD_ALIAS: 'A word with a “*” in front stands for something named elsewhere. Put quotation marks around it.'
}
