import { z } from 'zod'
import { FORMAT, PART } from './project'

/** Open to new fields: a newer version's manifest must still tell its version. */
export const Manifest = z.looseObject({
  format: z.literal(FORMAT),
  version: z.looseObject({ major: z.int().positive(), minor: z.int().nonnegative() }),
  parts: z.array(
    z.looseObject({
      name: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/)
    })
  )
})
export type Manifest = Readonly<z.infer<typeof Manifest>>

/** Parts the manifest does not list. */
export const isUnlisted = (name: string): boolean => name === PART.mimetype || name === PART.manifest

/** [P9] Whether a part's name stays inside the project, wherever it is unpacked. */
export const isSafeName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 200 &&
  !/[\u0000-\u001f\u007f\\:]/.test(name) &&
  name.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
