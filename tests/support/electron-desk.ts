import type { Page } from 'playwright-core'
import type { Bridge } from '../../src/contract/bridge'
import type { OpenProject } from '../../src/contract/operations'
import { startElectron, type ElectronApp, type ElectronOptions } from './electron'

declare const window: { briefingDesk: Bridge }

/** The app in Electron with its desk on the screen. */
export interface ElectronDesk extends ElectronApp {
  readonly window: Page
  /** What the page's own script could ask; fails where the reply is a failure. */
  call<T>(operation: string, input?: unknown): Promise<T>
  current(): Promise<OpenProject>
  retitle(title: string): Promise<void>
}

/** Adds the page to a started app, once the desk shows its articles. */
export async function withDesk(app: ElectronApp): Promise<ElectronDesk> {
  const window = await app.page()
  await window.getByText('5 articles').first().waitFor()
  const call = <T>(operation: string, input: unknown = {}): Promise<T> =>
    callBridge<T>(window, operation, input)
  const current = async (): Promise<OpenProject> => {
    const open = await call<OpenProject | null>('project.current')
    if (!open) throw new Error('nothing is open')
    return open
  }
  return {
    ...app,
    window,
    call,
    current,
    retitle: async (title) => {
      const { project, seq } = await current()
      await call('project.apply', { project, seq, commands: [{ edits: [{ type: 'set-title', title }] }] })
    }
  }
}

export const startDesk = async (options: ElectronOptions = {}): Promise<ElectronDesk> =>
  withDesk(await startElectron(options))

const callBridge = <T>(page: Page, operation: string, input: unknown): Promise<T> =>
  page.evaluate(
    async ([name, given]) => {
      const reply = await window.briefingDesk.call(name as string, given)
      if (!reply.ok) throw new Error(reply.error.message)
      return reply.value as never
    },
    [operation, input] as const
  )
