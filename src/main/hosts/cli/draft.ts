import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { draft } from '../../../core/briefing/draft'
import type { Reply } from '../../../contract/reply'
import { freshProject } from '../../../core/project/project'
import type { Source, SourceId } from '../../../core/source/source'
import type { Template } from '../../../core/template/template'
import { saveProjectFile } from '../../files/project-file'
import { Analysis } from '../../services/analysis'
import { packMaterial } from '../../services/material-part'
import { keepOriginals } from '../../services/originals'
import { findTemplate } from './find-template'
import type { Io } from './io'
import { memoOptions, readDate, readOptions } from './options'
import { done, failed, misused, type Outcome } from './outcome'
import { readArticles } from './read-articles'
import { checkWritable, targetsMisuse, targetsOf } from './targets'
import { writeMemo } from './write-memo'

/** `briefing draft SOURCES… --template ID -o FILE… [--save FILE]`. Writes all files, or none. */
export async function draftCommand(args: string[], io: Io, now: Date): Promise<Outcome> {
  const read = readOptions(args, { ...memoOptions, save: { type: 'string' } })
  if (!read.ok) return misused(read.message)
  const { template, output = [], save, date, distribution } = read.values
  if (read.positionals.length === 0)
    return misused('name the articles, as files or folders: briefing draft SOURCES.')
  if (template === undefined)
    return misused('name a template: --template ID (briefing templates lists them).')
  const today = readDate(date, now)
  if (today === null) return misused('--date must be a day of the calendar, as YYYY-MM-DD.')
  const misuse = targetsMisuse(output, save)
  if (misuse !== null) return misused(misuse)
  const made = await makeDraft({ sources: read.positionals, template, output, save, today, distribution }, io)
  return made.ok ? done : failed(made.error)
}

interface Request {
  readonly sources: readonly string[]
  readonly template: string
  readonly output: readonly string[]
  readonly save: string | undefined
  readonly today: string
  readonly distribution: boolean | undefined
}

async function makeDraft(request: Request, io: Io): Promise<Reply<null>> {
  const { output, save, today, distribution } = request
  const writable = await checkWritable(save === undefined ? output : [...output, save])
  if (!writable.ok) return writable
  const template = await findTemplate(request.template)
  if (!template.ok) return template
  const originals = new Map<SourceId, Uint8Array>()
  const sources = await readArticles(request.sources, io, keepOriginals(originals))
  if (!sources.ok) return sources
  const { briefing, material } = draftOf(sources.value, template.value, today)
  const targets = targetsOf(output)
  const fresh = freshProject(briefing, template.value, sources.value, originals)
  const project = { ...fresh, worked: packMaterial(material, sources.value) }
  const written = await writeMemo({ project, material, today, targets, distribution }, io)
  return !written.ok || save === undefined ? written : saveProjectFile(resolve(save), project)
}

/** Ids count up and the briefing's own is made of its articles, so that the same command gives the same bytes. */
function draftOf(sources: readonly Source[], template: Template, today: string) {
  const material = new Analysis().material(sources)
  const hash = createHash('sha256').update(sources.map(({ id }) => id).join(' '))
  let items = 0
  const newId = () => `i-${String((items += 1))}`
  const id = `b-${hash.digest('hex').slice(0, 12)}`
  return { material, briefing: draft(material, template, { id, today, newId }) }
}
