import {
  events,
  operations,
  type AppEvent,
  type EventName,
  type Input,
  type OperationName,
  type Output
} from '../../contract/operations'
import { fail, type Reply } from '../../contract/reply'
import { bridge } from './bridge'

/** Asks the host for something. What comes back is checked; a failure is a value. */
export async function call<O extends OperationName>(
  operation: O,
  input: Input<O>
): Promise<Reply<Output<O>>> {
  const reply = await (await bridge()).call(operation, input)
  if (!reply.ok) return reply
  const parsed = operations[operation].output.safeParse(reply.value)
  return parsed.success
    ? { ok: true, value: parsed.data as Output<O> }
    : fail(
        'internal',
        'The app and its page do not understand each other. Restart the app.',
        parsed.error.message
      )
}

/** Listens to the host's events; what does not fit the contract is dropped. The returned function ends it. */
export function listenToHost(listener: (event: AppEvent) => void): () => void {
  let stop: (() => void) | undefined
  let stopped = false
  void bridge().then((host) => {
    if (stopped) return
    stop = host.subscribe(({ name, payload }) => {
      if (!isEventName(name)) return
      const parsed = events[name].safeParse(payload)
      if (parsed.success) listener({ name, payload: parsed.data } as AppEvent)
    })
  })
  return () => {
    stopped = true
    stop?.()
  }
}

const isEventName = (name: string): name is EventName => Object.hasOwn(events, name)
