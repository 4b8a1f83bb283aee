import { create } from 'zustand'
import type { Command } from '../../core/briefing/command'
import { call } from '../bridge/call'
import type { Failure, Output } from '../bridge/types'
import { t } from '../strings'
import { announce } from './app-store'
import { useProject } from './project-store'

/** Commands sent in one go: enough to catch up fast, few enough to keep a request small. */
const BATCH = 200
/** Waits between attempts to reach a host that does not answer, in milliseconds. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 5000

interface Keeping {
  /** `waiting`: the host does not answer, and is asked again and again. `broken`: it goes on without this page. */
  readonly state: 'kept' | 'waiting' | 'broken'
  /** Changes that are in this page alone, as far as that is trouble. */
  readonly unsent: number
  readonly failure: Failure | null
}
const KEPT: Keeping = { state: 'kept', unsent: 0, failure: null }

/** Whether the host has what was done here. */
export const useKeeping = create<Keeping>(() => KEPT)

let project = ''
let seq = 0
let queue: Command[] = []
let sending: Promise<void> | null = null
/** How many of the queue the host was sent and has not answered yet. */
let asked = 0
/** What it had worked out when there was more to tell it. */
let held: Output<'project.apply'>['material'] = null
let onWorking: (id: string) => void = () => undefined

/**
 * Starts anew for a project of which the host knows `from` commands. `whenWorking` hears of the project where working
 * out what its articles say takes long: the desk goes on meanwhile.
 */
export function startSync(id: string, from: number, whenWorking = onWorking): void {
  onWorking = whenWorking
  project = id
  seq = from
  queue = []
  held = null
  asked = 0
  sending = null
  useKeeping.setState(KEPT)
}

/** Sends a command that was applied here to the host, in order, together with others that wait. */
export function send(command: Command): void {
  queue.push(command)
  const { state } = useKeeping.getState()
  if (state === 'kept') sending ??= drain(project)
  else useKeeping.setState({ unsent: queue.length })
}

/** Waits until the host knows everything; the failure that stands in the way, or null. */
export async function settled(): Promise<Failure | null> {
  await sending
  return useKeeping.getState().failure
}

/** The page is about to go: what waits for an answer to what was sent before goes after it at once. */
export function sendRest(): void {
  const commands = queue.slice(asked, asked + BATCH)
  if (commands.length > 0 && useKeeping.getState().state === 'kept')
    void call('project.apply', { project, seq: seq + asked, commands })
}

async function drain(id: string): Promise<void> {
  await Promise.resolve() // commands of the same moment travel together
  while (queue.length > 0 && id === project) {
    const commands = queue.slice(0, BATCH)
    asked = commands.length
    const reply = await call('project.apply', { project: id, seq, commands })
    if (id !== project) return
    asked = 0
    if (!reply.ok) {
      sending = null
      if (reply.error.code === 'no-answer') void findAgain(id, reply.error)
      else tell('broken', reply.error)
      return
    }
    queue.splice(0, commands.length)
    seq = reply.value.seq
    show(reply.value)
    if (reply.value.working) onWorking(id)
  }
  sending = null
}

/** Shows what the host has worked out, once it knows all that was done here: an article taken back must not come and go. */
function show({ material, working }: Output<'project.apply'>): void {
  held = working ? null : (material ?? held)
  if (!held || queue.length > 0) return
  useProject.setState({ material: held })
  held = null
}

/** Asks a host that does not answer again and again, until it does: then finds out what it has, and goes on. */
async function findAgain(id: string, failure: Failure): Promise<void> {
  tell('waiting', failure)
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    await new Promise((done) => setTimeout(done, wait))
    const reply = await call('project.current', {})
    if (id !== project) return
    if (reply.ok && reply.value?.project === id) {
      // The last request may have arrived, and only its answer not.
      queue.splice(0, reply.value.seq - seq)
      seq = reply.value.seq
      useKeeping.setState(KEPT)
      sending ??= drain(id)
      return
    }
    if (!reply.ok && reply.error.code === 'no-answer') continue
    tell('broken', reply.ok ? failure : reply.error)
    return
  }
}

function tell(state: 'waiting' | 'broken', failure: Failure): void {
  if (useKeeping.getState().state !== state) announce(t.keeping[state])
  useKeeping.setState({ state, failure, unsent: queue.length })
}
