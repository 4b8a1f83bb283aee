import type { z } from 'zod'

/** A step into JSON: a key, or an element of a list by its `id` where it has one, else by its place. */
export type Step = string | number | { readonly id: string }

/** A field this version does not know, and where it stood. */
export interface UnknownField {
  readonly path: readonly Step[]
  readonly key: string
  readonly value: unknown
}

export type Loose<T> =
  | { readonly ok: true; readonly value: T; readonly fields: readonly UnknownField[] }
  | { readonly ok: false; readonly error: z.ZodError }

/** [P7] Parses against a strict schema and sets fields it does not know aside instead of refusing them. */
export function parseLoosely<T>(schema: z.ZodType<T>, raw: unknown): Loose<T> {
  const first = schema.safeParse(raw)
  if (first.success) return { ok: true, value: first.data, fields: [] }
  if (!isObject(raw)) return { ok: false, error: first.error }
  const fields: UnknownField[] = []
  const known = structuredCopy(raw)
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') return { ok: false, error: first.error }
    const holder = issue.path.reduce<unknown>((at, key) => child(at, key), known)
    if (!isObject(holder)) return { ok: false, error: first.error }
    const path = stepsOf(raw, issue.path)
    for (const key of issue.keys) {
      fields.push({ path, key, value: holder[key] })
      Reflect.deleteProperty(holder, key)
    }
  }
  const second = schema.safeParse(known)
  return second.success ? { ok: true, value: second.data, fields } : { ok: false, error: second.error }
}

/** [P7] Puts the fields back where their holders are now; a field whose holder is gone goes with it. */
export function graft(value: unknown, fields: readonly UnknownField[]): unknown {
  if (fields.length === 0) return value
  const copy = structuredCopy(value)
  for (const { path, key, value: field } of fields) {
    const holder = path.reduce<unknown>(follow, copy)
    if (isObject(holder) && !Object.hasOwn(holder, key)) define(holder, key, field)
  }
  return copy
}

type JsonObject = Record<string, unknown>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** A plain property even for keys such as `__proto__`. */
const define = (holder: JsonObject, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

const child = (at: unknown, key: PropertyKey): unknown =>
  typeof at === 'object' && at !== null && Object.hasOwn(at, key)
    ? (at as Record<PropertyKey, unknown>)[key]
    : undefined

function stepsOf(raw: unknown, path: readonly PropertyKey[]): Step[] {
  let at = raw
  return path.map((key) => {
    const inList = Array.isArray(at)
    at = child(at, key)
    if (!inList) return String(key)
    return isObject(at) && typeof at['id'] === 'string' ? { id: at['id'] } : Number(key)
  })
}

function follow(at: unknown, step: Step): unknown {
  if (typeof step !== 'object') return child(at, step)
  return Array.isArray(at) ? at.find((element) => isObject(element) && element['id'] === step.id) : undefined
}
