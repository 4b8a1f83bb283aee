import type { Page } from 'playwright-core'
import type { Bridge } from '../../src/contract/bridge'
import type { OpenProject } from '../../src/contract/operations'
import { startElectron, until, type ElectronApp, type ElectronOptions } from './electron'

declare const window: { briefingDesk: Bridge }

/** A window of the app with its desk on the screen. */
export interface DeskWindow {
  readonly window: Page
  /** What the page's own script could ask; fails where the reply is a failure. */
  call<T>(operation: string, input?: unknown): Promise<T>
  current(): Promise<OpenProject>
  /** Changes the title behind the page's back, which shows it when it is loaded again. */
  retitle(title: string): Promise<void>
}

/** The app in Electron with its first desk on the screen. */
export interface ElectronDesk extends ElectronApp, DeskWindow {
  /** The window that came after `at` others, once its desk is shown. */
  desk(at: number): Promise<DeskWindow>
}

/** Adds the pages to a started app, once the first desk shows its articles. */
export async function withDesk(app: ElectronApp): Promise<ElectronDesk> {
  const desk = async (at: number): Promise<DeskWindow> => {
    const page = await app.page(at)
    await page.getByText('5 articles').first().waitFor()
    return deskWindow(page)
  }
  return { ...app, ...(await desk(0)), desk }
}

export const startDesk = async (options: ElectronOptions = {}): Promise<ElectronDesk> =>
  withDesk(await startElectron(options))

function deskWindow(page: Page): DeskWindow {
  const call = <T>(operation: string, input: unknown = {}): Promise<T> =>
    callBridge<T>(page, operation, input)
  const current = async (): Promise<OpenProject> => {
    const open = await call<OpenProject | null>('project.current')
    if (!open) throw new Error('nothing is open')
    return open
  }
  return {
    window: page,
    call,
    current,
    retitle: async (title) => {
      const { project, seq } = await current()
      await call('project.apply', { project, seq, commands: [{ edits: [{ type: 'set-title', title }] }] })
    }
  }
}

/** Waits until a window's open project comes from a file of that name. */
export const untilOpen = ({ current }: DeskWindow, name: string): Promise<void> =>
  until(
    () =>
      current().then(
        ({ file }) => file?.name === name,
        () => false // the page is being loaded
      ),
    name
  )

const callBridge = <T>(page: Page, operation: string, input: unknown): Promise<T> =>
  page.evaluate(
    async ([name, given]) => {
      const reply = await window.briefingDesk.call(name as string, given)
      if (!reply.ok) throw new Error(reply.error.message)
      return reply.value as never
    },
    [operation, input] as const
  )
