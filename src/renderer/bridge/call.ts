import type { AppEvent, Input, OperationName, Output } from '../../contract/operations'
import type { Reply } from '../../contract/reply'
import { bridge } from './bridge'

/**
 * Asks the host for something; a failure is a value. What comes back is not checked again: the host has checked it
 * against the contract, and both come from one build.
 */
export const call = async <O extends OperationName>(
  operation: O,
  input: Input<O>
): Promise<Reply<Output<O>>> => (await bridge()).call(operation, input) as Promise<Reply<Output<O>>>

/** Listens to the host's events. The returned function ends it. */
export function listenToHost(listener: (event: AppEvent) => void): () => void {
  let stop: (() => void) | undefined
  let stopped = false
  void bridge().then((host) => {
    if (!stopped) stop = host.subscribe(listener as Parameters<typeof host.subscribe>[0])
  })
  return () => {
    stopped = true
    stop?.()
  }
}
