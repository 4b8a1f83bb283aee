import * as promises from 'node:fs/promises'

/** The calls that keeping work makes: Node's own, in one object so that a test can let any of them fail. */
export const disk = { ...promises }
export type Disk = typeof disk

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
