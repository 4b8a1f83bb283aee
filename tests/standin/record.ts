import { isDeepStrictEqual } from 'node:util'

/** What the app asked of Electron, in order, for the test to read. */
export const calls: { api: string; args: unknown[] }[] = []
export const note = (api: string, ...args: unknown[]): void => {
  calls.push({ api, args })
}

/** A use of Electron that the real one would refuse, or that would be unsafe. */
export function refuse(message: string): never {
  note('refused', message)
  throw new Error(`[stand-in] ${message}`)
}

/** What crosses processes must survive structured clone; ours must survive JSON too, for the web host. */
export function crossing<T>(value: T, what: string): T {
  const copy = structuredClone(value)
  if (value !== undefined && !isDeepStrictEqual(copy, JSON.parse(JSON.stringify(value))))
    refuse(`${what} is not plain JSON`)
  return copy
}
