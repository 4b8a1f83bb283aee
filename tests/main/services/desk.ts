import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Services } from '../../../src/contract/dispatch'
import type { OpenProject, OperationName, Output, Parsed } from '../../../src/contract/operations'
import type { Reply } from '../../../src/contract/reply'
import type { Dialogs, Environment } from '../../../src/main/services/environment'
import { Handles } from '../../../src/main/services/handles'
import { createServices } from '../../../src/main/services/services'
import { plainEnvironment } from './plain-environment'

export const root = resolve(import.meta.dirname, '../../..')

/** Services over a folder of their own, with the ways a page and its user would use them. */
export interface ServedDesk {
  readonly services: Services
  readonly handles: Handles
  readonly folder: string
  /** The value of a call that must work. */
  ask<O extends OperationName>(operation: O, input: Parsed<O>): Promise<Output<O>>
  /** The code of a call that must fail. */
  refused<O extends OperationName>(operation: O, input: Parsed<O>): Promise<string>
  sample(): Promise<OpenProject>
  remove(): Promise<void>
}

export async function serveDesk(
  dialogs: Dialogs | null = null,
  own: Partial<Environment> = {}
): Promise<ServedDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'services-'))
  const handles = new Handles()
  let ids = 0
  const services = createServices(
    plainEnvironment(folder, {
      host: dialogs ? 'electron' : 'web',
      version: '1.2.3',
      dialogs,
      handles,
      root,
      now: () => new Date(2024, 4, 6, 12),
      newId: () => `id-${String((ids += 1))}`,
      // A folder that a test removes may still be written to.
      report: () => undefined,
      ...own
    })
  )
  const call = async <O extends OperationName>(operation: O, input: Parsed<O>): Promise<Reply<Output<O>>> =>
    await (services[operation] as (input: Parsed<O>) => Promise<Reply<Output<O>>>)(input)
  const ask: ServedDesk['ask'] = async (operation, input) => {
    const reply = await call(operation, input)
    if (!reply.ok) throw new Error(`${operation}: ${reply.error.message}`)
    return reply.value
  }
  return {
    services,
    handles,
    folder,
    ask,
    refused: async (operation, input) => {
      const reply = await call(operation, input)
      if (reply.ok) throw new Error(`${operation} must be refused`)
      return reply.error.code
    },
    sample: () => ask('project.sample', {}),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
