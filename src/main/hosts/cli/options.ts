import { parseArgs, type ParseArgsConfig } from 'node:util'
import { localDate } from '../../services/local-date'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>

export type ReadOptions<T extends Options> =
  | { readonly ok: true; readonly values: Parsed<T>['values']; readonly positionals: string[] }
  | { readonly ok: false; readonly message: string }

/** Reads a command's arguments, or says in one sentence what is wrong with them. */
export function readOptions<T extends Options>(args: string[], options: T): ReadOptions<T> {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    return { ok: true, values, positionals }
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ')
    return { ok: false, message: `${sentence.replace(/\.$/, '')}. Run briefing --help for what there is.` }
  }
}

/** Options of commands that write memos. */
export const memoOptions = {
  template: { type: 'string', short: 't' },
  output: { type: 'string', short: 'o', multiple: true },
  date: { type: 'string' },
  distribution: { type: 'boolean' }
} as const satisfies Options

/** A date of the calendar as YYYY-MM-DD, today where none is given; null where it is not one. */
export function readDate(given: string | undefined, now: Date): string | null {
  if (given === undefined) return localDate(now)
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given) ? given : null
}
