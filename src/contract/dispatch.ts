import { z } from 'zod'
import { operations, type OperationName, type Output, type Parsed } from './operations'
import { fail, succeed, type Reply } from './reply'

/**
 * One function an operation. It returns its failures; a throw is a programmer's error. `window` tells the windows of
 * a host apart that has several.
 */
export type Services = {
  readonly [O in OperationName]: (
    input: Parsed<O>,
    window?: string
  ) => Promise<Reply<Output<O>>> | Reply<Output<O>>
}

/** Checks an input that came from outside and calls its operation. Never throws. `report` hears of programmers' errors. */
export async function dispatch(
  services: Services,
  operation: unknown,
  input: unknown,
  report: (error: unknown, operation: string) => void,
  window?: string
): Promise<Reply> {
  if (typeof operation !== 'string' || !Object.hasOwn(operations, operation))
    return fail(
      'unknown-operation',
      'The app asked for something this version does not know. Restart the app.'
    )
  const name = operation as OperationName
  const parsed = operations[name].input.safeParse(input)
  if (!parsed.success)
    return fail(
      'invalid-input',
      'The app sent a request that could not be understood.',
      z.prettifyError(parsed.error)
    )
  try {
    const reply = await (services[name] as (input: unknown, window?: string) => Promise<Reply>)(
      parsed.data,
      window
    )
    return reply.ok ? succeed(operations[name].output.parse(reply.value)) : reply
  } catch (error) {
    report(error, name)
    return fail(
      'internal',
      'Something went wrong inside the app. Your work is kept; try again.',
      String(error)
    )
  }
}
