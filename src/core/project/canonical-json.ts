/** JSON with sorted keys: equal values give equal text, however they came about. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted, 1) + '\n'

/** Whether two values are the same JSON, in whatever order their keys came. */
export const sameJson = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
