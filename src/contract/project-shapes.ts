import { z } from 'zod'

/** Who has a project's file open for writing. */
export const Holder = z.strictObject({
  /** The machine's name, the process on it, and since when (ISO 8601). */
  host: z.string(),
  pid: z.int().positive(),
  since: z.string(),
  /** Whether it is another window of this very app. */
  here: z.boolean(),
  /** Whether nobody is there any more: the file can be taken over without asking. */
  gone: z.boolean()
})
export type Holder = Readonly<z.infer<typeof Holder>>

/** Whether this window may save to the project's file; read-only names who may. A briefing without a file is writable. */
export const Access = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('writable') }),
  z.strictObject({ mode: z.literal('read-only'), holder: Holder })
])
export type Access = Readonly<z.infer<typeof Access>>

export const Status = z.strictObject({
  access: Access,
  /** Whether another program wrote the file since this window opened or saved it. */
  changedOnDisk: z.boolean()
})
export type Status = Readonly<z.infer<typeof Status>>

/** How far long work is. `total` is 0 where it cannot be told. */
export const Progress = z.strictObject({
  /** The name the page gave the work when it asked for it. */
  task: z.string(),
  doing: z.enum(['reading', 'analysing', 'comparing', 'writing']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative()
})
export type Progress = Readonly<z.infer<typeof Progress>>
