import type { Failure } from '../../../contract/reply'

/** How a command ended: 0 done, 1 failed, 2 asked wrongly. The message is one line: what, to what, and what to do. */
export type Outcome = { readonly status: 0 } | { readonly status: 1 | 2; readonly message: string }

export const done: Outcome = { status: 0 }
export const failed = ({ message }: Pick<Failure, 'message'>): Outcome => ({ status: 1, message })
export const misused = (message: string): Outcome => ({ status: 2, message })
