import type { Command } from '../../core/briefing/command'
import { call } from '../bridge/call'
import type { Failure } from '../bridge/types'
import { t } from '../strings'
import { useProject } from './project-store'
import { working } from './work'

/** Commands sent in one go: enough to catch up fast, few enough to keep a request small. */
const BATCH = 200

let project = ''
let seq = 0
let queue: Command[] = []
let sending: Promise<Failure | null> | null = null
let broken: Failure | null = null
let onBroken: (failure: Failure) => void = () => undefined

/** Starts anew for a project of which the host knows `from` commands. `report` hears once if they part ways. */
export function startSync(id: string, from: number, report: (failure: Failure) => void): void {
  project = id
  seq = from
  queue = []
  sending = null
  broken = null
  onBroken = report
}

/** Sends a command that was applied here to the host, in order, together with others that wait. */
export function send(command: Command): void {
  if (broken) return
  queue.push(command)
  sending ??= drain(project)
}

/** Waits until the host knows everything; the failure that stopped it, or null. */
export async function settled(): Promise<Failure | null> {
  return broken ?? (await sending)
}

async function drain(id: string): Promise<Failure | null> {
  await Promise.resolve() // commands of the same moment travel together
  while (queue.length > 0 && id === project) {
    const commands = queue.slice(0, BATCH)
    const reply = await call('project.apply', { project: id, seq, commands })
    if (id !== project) return null
    if (!reply.ok) {
      broken = reply.error
      sending = null
      onBroken(broken)
      return broken
    }
    queue.splice(0, commands.length)
    seq = reply.value.seq
    if (reply.value.material) useProject.setState({ material: reply.value.material })
    else if (reply.value.working) void awaitMaterial(id)
  }
  sending = null
  return null
}

/** Working out what many articles say takes its time: the desk goes on meanwhile. */
async function awaitMaterial(id: string): Promise<void> {
  const reply = await working(t.busy.comparing, call('project.material', { project: id }))
  if (reply.ok && id === project) useProject.setState({ material: reply.value })
}
