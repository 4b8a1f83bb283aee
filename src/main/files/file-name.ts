import { PROJECT_EXTENSION } from '../../contract/project-files'
import { fail, succeed, type Reply } from '../../contract/reply'
import { suggestedName } from '../../core/briefing/suggested-name'

/** Bytes of a name, which is what most file systems allow, less room for the names of temporary files beside it. */
const MAX_NAME_BYTES = 220
/** Joiners are none: emoji and the words of some languages need them. */
const INVISIBLE = /\p{Cc}|(?![\u200c\u200d])\p{Cf}|[\u2028\u2029]/u
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** The plain name of a file to be made, with the extension it must have; or why no system would take it. */
export function fileName(name: string, extension: string): Reply<string> {
  const wanted = name.trim()
  const whole = wanted.toLowerCase().endsWith(extension) ? wanted : wanted + extension
  const refuse = (why: string) => fail('refused', `${JSON.stringify(name)} cannot be a file's name: ${why}.`)
  if (wanted === '' || whole === extension) return refuse('it is empty')
  if (/[\\/:*?"<>|]/.test(whole)) return refuse('it may not hold any of \\ / : * ? " < > |')
  if (INVISIBLE.test(whole)) return refuse('it holds an invisible character')
  if (whole.startsWith('.')) return refuse('it may not start with a dot')
  if (RESERVED.test(whole)) return refuse('Windows keeps that name for itself')
  if (Buffer.byteLength(whole) > MAX_NAME_BYTES) return refuse('it is too long')
  return succeed(whole)
}

/** The name a project with this title is offered to be saved under. */
export const projectName = (title: string): string =>
  `${suggestedName(title) || 'Briefing'}${PROJECT_EXTENSION}`
