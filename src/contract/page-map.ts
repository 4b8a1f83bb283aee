import { z } from 'zod'

/** Where the items of a memo stand on its printed pages, and how many pages that takes. Lengths are in points. */
export const PageMap = z.strictObject({
  pages: z.int().positive(),
  width: z.number(),
  height: z.number(),
  /** Pages the template allows, or null for any number; `linesOver` are the lines of text on those after. */
  most: z.int().positive().nullable(),
  linesOver: z.int().nonnegative(),
  /** From the top of a page, which is counted from 1. An item that runs over several has a place on each. */
  places: z.array(
    z.strictObject({ item: z.string(), page: z.int().positive(), top: z.number(), bottom: z.number() })
  )
})
export type PageMap = Readonly<z.infer<typeof PageMap>>
export type PagePlace = PageMap['places'][number]
