import { atomicSave } from '../../files/atomic-save'
import { Analysis } from '../../services/analysis'
import { extractJson } from './extract-json'
import { extractText } from './extract-text'
import type { Io } from './io'
import { readOptions } from './options'
import { done, failed, misused, type Outcome } from './outcome'
import { readArticles } from './read-articles'
import { checkWritable } from './targets'

/** `briefing extract SOURCES… [--json] [-o FILE]` */
export async function extractCommand(args: string[], io: Io): Promise<Outcome> {
  const read = readOptions(args, { json: { type: 'boolean' }, output: { type: 'string', short: 'o' } })
  if (!read.ok) return misused(read.message)
  const { output, json } = read.values
  if (read.positionals.length === 0)
    return misused('name the articles, as files or folders: briefing extract SOURCES.')
  const writable = await checkWritable(output === undefined ? [] : [output])
  if (!writable.ok) return failed(writable.error)
  const sources = await readArticles(read.positionals, io)
  if (!sources.ok) return failed(sources.error)
  const material = new Analysis().material(sources.value)
  const text = json ? JSON.stringify(extractJson(material), null, 1) + '\n' : extractText(material)
  if (output === undefined) {
    io.print(text)
    return done
  }
  const saved = await atomicSave(output, Buffer.from(text), { keepPrevious: false })
  return saved.ok ? done : failed(saved.error)
}
