import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, succeed, type Reply } from '../../contract/reply'
import { paragraphs } from '../../core/source/paragraphs'
import { readSource } from '../../core/source/read-source'
import type { Source } from '../../core/source/source'
import { decode } from './decode'
import { MAX_TEXT_BYTES } from './import-limits'
import { detectLanguage } from './language'
import { kindOf } from './signatures'

/** Hears of the bytes behind a source that was read, to keep them where the text alone would lose something. */
export type Keep = (source: Source, bytes: Uint8Array) => void

/** Reads one article from a file; its size is looked at before its bytes are. */
export async function importFile(path: string, keep: Keep = () => undefined): Promise<Reply<Source>> {
  const name = basename(path)
  try {
    const info = await stat(path)
    if (info.isDirectory())
      return fail('not-a-file', `${name} is a folder, not a file. Choose the files in it.`)
    if (!info.isFile()) return fail('not-a-file', `${name} is not a file. Choose a text file.`)
    if (info.size > MAX_TEXT_BYTES) return tooLarge(name, info.size)
    const bytes = await readFile(path)
    const read = importBytes(name, bytes)
    if (read.ok) keep(read.value, bytes)
    return read
  } catch (error) {
    return cannotRead(name, error)
  }
}

/** Reads one article from the bytes of a file called `name`. Never throws: every input gets a source or a failure. */
export function importBytes(name: string, bytes: Uint8Array): Reply<Source> {
  if (bytes.byteLength > MAX_TEXT_BYTES) return tooLarge(name, bytes.byteLength)
  const kind = kindOf(bytes)
  const text = kind === null ? decode(bytes) : null
  if (text === null) return notText(name, kind)
  if (!/[\p{L}\p{N}]/u.test(text))
    return fail('empty', `${name} has no words in it. Choose a file with an article.`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const id = createHash('sha256').update(name).update('\0').update(bytes).digest('hex').slice(0, 12)
  const source = readSource({ id: `s-${id}`, file: name, sha256, text })
  return succeed({ ...source, language: detectLanguage(bodyOf(source)) })
}

const bodyOf = (source: Source): string =>
  paragraphs(source)
    .slice(0, 20)
    .map(({ start, end }) => source.text.slice(start, end))
    .join('\n')

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`

const tooLarge = (name: string, size: number): Reply<never> =>
  fail(
    'too-large',
    `${name} has ${megabytes(size)}; a text file may have ${megabytes(MAX_TEXT_BYTES)}. Cut it into smaller files.`
  )

const notText = (name: string, kind: string | null): Reply<never> =>
  fail('binary', `${name} is ${kind ?? 'not text'}. Save the article as plain text (.txt) and add that.`)

function cannotRead(name: string, error: unknown): Reply<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return fail('not-found', `${name} is not there. Check its name and its folder.`)
  if (code === 'EACCES' || code === 'EPERM')
    return fail(
      'unreadable',
      `${name} may not be read by you. Change its permissions or copy it elsewhere.`,
      code
    )
  return fail(
    'unreadable',
    `${name} could not be read (${code || 'unknown reason'}). Try a copy of it.`,
    String(error)
  )
}
