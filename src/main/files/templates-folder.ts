import { readdir } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { fail, succeed, type Failure, type Reply } from '../../contract/reply'
import { parseTemplate, placeOf } from '../../core/template/parse-template'
import { templateVariants, type Template } from '../../core/template/template'
import { letterheadFolders, readLetterhead } from './letterheads'
import { readCapped } from './read-capped'

/** Bytes of a template file. */
const MAX_TEMPLATE_BYTES = 1024 * 1024

export interface Templates {
  /** By id, the analyst's own before those of the app with the same id. */
  readonly templates: readonly Template[]
  readonly problems: readonly Failure[]
}

/**
 * Reads the templates of several folders, each in all its page sizes; of two with one id the first folder's counts.
 * One that was right before is kept as it was until its mistake is mended.
 */
export async function readTemplates(folders: readonly string[]): Promise<Templates> {
  const templates = new Map<string, Template>()
  const problems: Failure[] = []
  for (const folder of folders)
    for (const name of await yamlFiles(folder)) {
      const path = join(folder, name)
      const read = await readTemplate(path)
      if (read.ok) lastGood.set(path, read.value)
      const template = lastGood.get(path)
      if (!read.ok) problems.push(template ? stillUsed(read.error) : read.error)
      for (const variant of template ? templateVariants(template) : [])
        if (!templates.has(variant.id)) templates.set(variant.id, variant)
    }
  return { templates: [...templates.values()].sort(byName), problems }
}

/** By path: a template that is saved with a mistake in it stays in use as it was when it was last right. */
const lastGood = new Map<string, Template>()

const stillUsed = (problem: Failure): Failure => ({
  ...problem,
  message: `${problem.message} Until it is mended, the version before it is used.`
})

/** Reads one template file; a failure names the line of its first problem, and all of them in its detail. */
export async function readTemplate(path: string): Promise<Reply<Template>> {
  const bytes = await readCapped(path, MAX_TEMPLATE_BYTES)
  if (!bytes.ok) return bytes
  const yaml = textOf(bytes.value)
  if (yaml === null)
    return fail(
      'bad-template',
      `${basename(path)}:1:1: This file is not text in UTF-8. Save it in that encoding, as YAML asks.`
    )
  const parsed = parseTemplate(yaml, basename(path))
  if (parsed.ok) return withLetterhead(parsed.template, yaml, path)
  const lines = parsed.problems.map((p) => `${p.file}:${String(p.line)}:${String(p.column)}: ${p.message}`)
  return fail('bad-template', lines[0] ?? `${basename(path)} is not a template.`, lines.join('\n'))
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A template that names a letterhead is sound only with it. */
async function withLetterhead(template: Template, yaml: string, path: string): Promise<Reply<Template>> {
  if (template.letterhead === null) return succeed(template)
  const folders = [dirname(path), ...letterheadFolders()]
  const letterhead = await readLetterhead(template, template.letterhead, folders)
  if (letterhead.ok) return succeed(template)
  const { line, column } = placeOf(yaml, 'letterhead')
  return fail(
    'bad-template',
    `${basename(path)}:${String(line)}:${String(column)}: ${letterhead.error.message}`
  )
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => ['.yaml', '.yml'].includes(extname(name).toLowerCase())).sort()
}

const byName = (a: Template, b: Template): number => (a.name < b.name ? -1 : 1)
