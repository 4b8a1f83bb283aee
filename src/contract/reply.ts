import { z } from 'zod'

/** What can go wrong, as the host sees it. Prose is made where the failure is known, once. */
const ERROR_CODES = [
  'invalid-input',
  'unknown-operation',
  'forbidden',
  'not-found',
  'not-a-file',
  'empty',
  'binary',
  'too-large',
  'unreadable',
  'not-a-project',
  'damaged-project',
  'newer-project',
  'unknown-template',
  'bad-template',
  'no-such-project',
  'refused',
  'no-folder',
  'already-exists',
  'changed-on-disk',
  'held',
  'not-writable',
  'nothing-to-read',
  'cannot-render',
  'cancelled',
  'no-answer',
  'internal'
] as const
export const ErrorCode = z.enum(ERROR_CODES)
export type ErrorCode = z.infer<typeof ErrorCode>

/** A failure that crosses a process border: what happened, to what, and what to do next, in one sentence or two. */
export const Failure = z.strictObject({ code: ErrorCode, message: z.string(), detail: z.string().optional() })
export type Failure = Readonly<z.infer<typeof Failure>>

/** Errors cross as values: a thrown one would arrive with its message only. */
export type Reply<T = unknown> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }

export const succeed = <T>(value: T): Reply<T> => ({ ok: true, value })
export const fail = (code: ErrorCode, message: string, detail?: string): Reply<never> => ({
  ok: false,
  error: detail === undefined ? { code, message } : { code, message, detail }
})
