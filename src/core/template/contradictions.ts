import type { z } from 'zod'
import { markProblem } from './marks'
import { RunningText, Template, TemplateField, TemplateSection } from './template'
import { nearest } from './nearest'

interface Contradiction {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * [T3] What the schema alone cannot say: ids are unique, the mark belongs to its scheme, running lines name what there
 * is. Each is looked for wherever its own part of the template can be read, whatever is wrong with the rest.
 */
export const contradictions = (template: unknown): Contradiction[] => [
  ...repeatedIds(template, 'sections'),
  ...repeatedIds(template, 'fields'),
  ...wrongMark(template),
  ...unknownNames(template, 'header'),
  ...unknownNames(template, 'footer')
]

/** A part of a template, if it is as it should be. */
function partOf<T>(template: unknown, key: keyof Template, schema: z.ZodType<T>): T | null {
  const value = (template as Partial<Record<string, unknown>> | null)?.[key]
  const read = schema.safeParse(value)
  return read.success ? read.data : null
}

function repeatedIds(template: unknown, key: 'sections' | 'fields'): Contradiction[] {
  const seen = new Set<string>()
  return idsOf(template, key).flatMap((id, index) => {
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id)
      return []
    }
    const message = `The id “${id}” is used twice in ${key}. Give each its own.`
    return [{ path: [key, index, 'id'], message }]
  })
}

/** Null where an entry has none that can be used. */
function idsOf(template: unknown, key: 'sections' | 'fields'): (string | null)[] {
  const list = (template as Partial<Record<string, unknown>> | null)?.[key]
  const id = (key === 'sections' ? TemplateSection : TemplateField).shape.id
  return Array.isArray(list) ? list.map((entry: unknown) => partOf(entry, 'id', id)) : []
}

function wrongMark(template: unknown): Contradiction[] {
  const marking = partOf(template, 'marking', Template.shape.marking)
  const message = marking && markProblem(marking.scheme, marking.default)
  return message ? [{ path: ['marking', 'default'], message }] : []
}

const ALWAYS_KNOWN = ['title', 'subject', 'date', 'name', 'page', 'pages']

function unknownNames(template: unknown, key: 'header' | 'footer'): Contradiction[] {
  const line = partOf(template, key, RunningText)
  const known = [...ALWAYS_KNOWN, ...idsOf(template, 'fields').filter((id) => id !== null)]
  return (['left', 'right'] as const).flatMap((side) => {
    const names = [...(line?.[side] ?? '').matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
    return names
      .filter((name) => !known.includes(name))
      .map((name) => ({ path: [key, side], message: unknownName(name, known) }))
  })
}

function unknownName(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return near
    ? `A running line knows no “{${name}}”. Did you mean “{${near}}”?`
    : `A running line knows no “{${name}}”. It knows ${known.map((k) => `{${k}}`).join(', ')}.`
}
