import type { AppEvent, Input, OperationName, Output } from '../../contract/operations'
import type { Reply } from '../../contract/reply'
import { bridge } from './bridge'

/**
 * Asks the host for something; a failure is a value. What comes back is not checked again: the host has checked it
 * against the contract, and both come from one build.
 */
export const call = <O extends OperationName>(operation: O, input: Input<O>): Promise<Reply<Output<O>>> =>
  bridge().call(operation, input) as Promise<Reply<Output<O>>>

/** Listens to the host's events. The returned function ends it. */
export const listenToHost = (listener: (event: AppEvent) => void): (() => void) =>
  bridge().subscribe(listener as Parameters<ReturnType<typeof bridge>['subscribe']>[0])
