import { basename, join } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import type { Template } from '../../core/template/template'
import { appRoot } from './app-root'
import { readCapped } from './read-capped'
import { userFolders } from './user-folders'
import { readZip, type ZipLimits } from './read-zip'

/** A Word file that memos are set into. */
export interface Letterhead {
  readonly bytes: Uint8Array
  /** Names between double braces in its body, headers and footers. */
  readonly placeholders: ReadonlySet<string>
}

/** The subfolder of a templates folder that holds letterheads. */
const FOLDER = 'letterheads'
const MAX_BYTES = 10 * 1024 * 1024
const LIMITS: ZipLimits = { parts: 500, partBytes: 20 * 1024 * 1024, totalBytes: 50 * 1024 * 1024 }

/** Folders of templates that this process was given by the paths of their files. */
const given = new Set<string>()

/** Looks for letterheads in a folder of templates that is not one of the app's, before all others. */
export const alsoLookIn = (folder: string): void => void given.add(folder)

/** Where letterheads are looked for: beside the analyst's own templates first, then beside the app's. */
export const letterheadFolders = (): string[] => [
  ...given,
  userFolders().templates,
  join(appRoot(), 'templates')
]

/**
 * Reads the letterhead a template names from the first folder that has it. [L1] It must hold `{{memo}}` on a line
 * of its own, and `{{marking}}` in a header or footer where the template's memos carry handling marks.
 */
export async function readLetterhead(
  template: Pick<Template, 'marking'>,
  name: string,
  folders: readonly string[] = letterheadFolders()
): Promise<Reply<Letterhead>> {
  if (basename(name) !== name || !/\.docx$/i.test(name))
    return fail('bad-template', `“${name}” is not the name of a .docx file in the ${FOLDER} folder.`)
  for (const folder of folders) {
    const read = await readCapped(join(folder, FOLDER, name), MAX_BYTES)
    if (read.ok) return checked(template, name, read.value)
    if (read.error.code !== 'not-found') return read
  }
  return fail(
    'bad-template',
    `The letterhead “${name}” is missing. Put it into the ${FOLDER} folder beside the template.`
  )
}

async function checked(
  { marking }: Pick<Template, 'marking'>,
  name: string,
  bytes: Uint8Array
): Promise<Reply<Letterhead>> {
  const zip = await readZip(bytes, LIMITS)
  if (!zip.ok) return fail('bad-template', `The letterhead “${name}” is not a Word file that can be read.`)
  const found = (pattern: RegExp) =>
    new Set(zip.parts.filter((part) => pattern.test(part.name)).flatMap((part) => placeholdersIn(part.bytes)))
  const missing = (what: string, where: string) =>
    fail('bad-template', `The letterhead “${name}” lacks {{${what}}}. Write it ${where}, and save the file.`)
  if (!found(/^word\/document\.xml$/).has('memo')) return missing('memo', 'where the memo is to stand')
  if (marking.scheme !== 'none' && !found(/^word\/(header|footer)\d*\.xml$/).has('marking'))
    return missing('marking', 'into its header and footer')
  return succeed({ bytes, placeholders: found(/^word\/(document|header\d*|footer\d*)\.xml$/) })
}

/** Names in double braces; Word may cut one into several runs. */
const placeholdersIn = (part: Uint8Array): string[] =>
  [
    ...new TextDecoder()
      .decode(part)
      .replace(/<[^>]+>/g, '')
      .matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)
  ].map((match) => match[1] ?? '')
