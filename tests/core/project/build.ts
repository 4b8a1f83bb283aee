import { createHash } from 'node:crypto'
import type { Briefing, Item, Section } from '../../../src/core/briefing/briefing'
import { newSourceEntry } from '../../../src/core/briefing/new-source-entry'
import type { Codec } from '../../../src/core/project/codec'
import { freshProject, type Project } from '../../../src/core/project/project'
import type { Source } from '../../../src/core/source/source'
import { Template } from '../../../src/core/template/template'
import { sourceOf } from '../../support/sources'

export const codec: Codec = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex')
}

export const source = (file: string, text: string): Source => {
  const sha256 = codec.sha256(codec.encode(text))
  const id = `s-${codec.sha256(codec.encode(file + text)).slice(0, 12)}`
  return sourceOf(text, { id, file, sha256, title: 'A title' })
}

export const fact = (id: string, words: string): Item => ({
  kind: 'fact',
  id,
  content: [{ text: words }],
  citations: []
})

export const section = (id: string, items: Item[]): Section => ({
  id,
  slot: null,
  heading: `Part ${id}`,
  items
})

export const template = Template.parse({
  id: 'plain',
  name: 'Plain',
  page: { margins: { top: 20, right: 20, bottom: 20, left: 20 } },
  type: {},
  colours: { accent: '#000000', tint: '#ffffff', rule: '#cccccc', muted: '#777777' },
  marking: { scheme: 'none' },
  fields: [],
  sections: [{ id: 'facts', kind: 'facts', heading: 'Facts' }]
})

export const briefing = (sources: readonly Source[], sections: Section[] = []): Briefing => ({
  id: 'b-1',
  title: 'A briefing',
  template: 'plain',
  fields: {},
  marking: null,
  sections,
  sources: sources.map(({ id }) => newSourceEntry(id)),
  marks: { rejected: [], speakers: {}, captured: [], claims: {} }
})

/** A project of two articles, one of which was not UTF-8. */
export function project(changes: Partial<Project> = {}): Project {
  const sources = [
    source('one.txt', 'First article.\nIt says “so”.'),
    source('two.txt', 'Zweiter Ärtikel 😀')
  ]
  const [, second] = sources
  const items = [fact('i-1', 'Kerry flew to Moscow.'), fact('i-2', 'Putin agreed.')]
  return {
    ...freshProject(briefing(sources, [section('a', items)]), template, sources),
    originals: new Map(second ? [[second.id, Uint8Array.of(0x5a, 0xc4, 0x00)]] : []),
    ...changes
  }
}
