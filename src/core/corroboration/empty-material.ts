import type { Material } from './claim'

/** What is known before anything was read. */
export const EMPTY_MATERIAL: Material = { sources: [], evidence: [], origins: {}, claims: [] }
