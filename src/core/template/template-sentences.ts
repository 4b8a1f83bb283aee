import { z } from 'zod'
import { nearest } from './nearest'
import { Template } from './template'

/** The part of JSON Schema that the template's own schema is made of. */
interface Schema {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
}

const schema = z.toJSONSchema(Template, { io: 'input' }) as Schema

/** The template format as JSON Schema (draft 2020-12), for editors that complete and check YAML. */
export const templateJsonSchema = (): object => ({
  ...schema,
  title: 'Briefing Desk memo template'
})

/** What is wrong, and what would be right, for one mistake that the schema found. */
export function sentenceFor(issue: z.core.$ZodIssue, value: unknown, unknownKey?: string): string {
  const name = nameOf(issue.path)
  if (unknownKey !== undefined) return unknownKeySentence(unknownKey, issue.path)
  const found = valueAt(value, issue.path)
  if (found === undefined) return `${name} is missing. It must be ${expected(issue)}.`
  const near = issue.code === 'invalid_value' ? nearest(String(found), issue.values.map(String)) : null
  const meant = near === null ? '' : ` Did you mean “${near}”?`
  return `${name} is ${shown(found)}. It must be ${expected(issue)}.${meant}`
}

function unknownKeySentence(key: string, path: readonly PropertyKey[]): string {
  const known = Object.keys(schemaAt(path)?.properties ?? {})
  const near = nearest(key, known)
  const where = path.length === 0 ? 'a template' : nameOf(path)
  return near
    ? `“${key}” is not a key of ${where}. Did you mean “${near}”?`
    : `“${key}” is not a key of ${where}. Allowed are ${known.join(', ')}.`
}

function expected(issue: z.core.$ZodIssue): string {
  const described = schemaAt(issue.path)?.description
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map((v) => String(v)).join(', ')}`
    case 'too_small':
      if (issue.origin === 'array') return 'a list of one entry or more'
      return described ?? (issue.origin === 'string' ? 'text' : `${String(issue.minimum)} or more`)
    case 'too_big':
      return described ?? `${String(issue.maximum)} or less`
    case 'invalid_type':
      return described ?? EXPECTED_TYPES[issue.expected] ?? issue.expected
    default:
      return described ?? 'something else'
  }
}

const EXPECTED_TYPES: Readonly<Record<string, string>> = {
  object: 'a block of keys and values',
  array: 'a list: its entries in square brackets, or each on a line of its own after “- ”',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false'
}

function schemaAt(path: readonly PropertyKey[]): Schema | undefined {
  let here: Schema | undefined = schema
  for (const step of path) here = typeof step === 'number' ? here?.items : here?.properties?.[String(step)]
  return here
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value
  for (const step of path)
    here =
      typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined
  return here
}

/** "sections 3, kind" for `['sections', 2, 'kind']`. */
function nameOf(path: readonly PropertyKey[]): string {
  const words = path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step)))
  return words.length === 0 ? 'The template' : words.join(' › ')
}

const shown = (value: unknown): string => {
  if (value === null || value === '') return 'empty'
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  const short = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words
  return typeof value === 'string' ? `“${short}”` : short
}
const MOST_SHOWN = 60
