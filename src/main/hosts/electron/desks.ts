import { app, type WebContents } from 'electron'
import type { MenuCommand, OpenProject } from '../../../contract/operations'
import type { Reply } from '../../../contract/reply'
import { tell } from './closing'
import { Desk, type Around } from './desk'
import { askToRecover } from './recovering'
import type { WindowPlaces } from './window-places'

/** All windows of the app, and what it is asked from outside. */
export class Desks {
  /** The one used last comes first. */
  #desks: Desk[] = []
  readonly #places: WindowPlaces
  readonly #around: Around
  /** Files asked for before the app could open any; null from then on. */
  #early: string[] | null = []
  /** What is being opened: one thing after the other, so that no two take the same window. */
  #opening: Promise<void> = Promise.resolve()
  #quitting: Promise<void> | null = null
  /** Set when every window has agreed that the app may end. */
  mayQuit = false

  constructor(places: WindowPlaces, around: Omit<Around, 'keepPlace'>) {
    this.#places = places
    this.#around = { ...around, keepPlace: (window) => places.keep(window) }
  }

  /** Opens what the app was started for, else what a crash has left behind, else the sample. */
  async start(asked: readonly string[]): Promise<void> {
    await this.#places.load()
    const paths = [...asked, ...(this.#early ?? [])]
    this.#early = null
    for (const path of paths) void this.open(path)
    await this.#inTurn(async () => {
      if (this.#desks.length === 0) await this.#recover()
    })
  }

  /** The desk whose page this is. */
  of(contents: WebContents): Desk | undefined {
    return this.#desks.find(({ window }) => window.webContents === contents)
  }

  async newWindow(): Promise<void> {
    await this.#create().show()
  }

  /** Brings the window used last to the front; opens one where there is none, unless one is on its way. */
  async show(): Promise<void> {
    const [front] = this.#desks
    if (front) front.focus()
    else if (!this.#early) await this.newWindow()
  }

  /** Opens a project: in the window that has it, in one that shows nothing of the user's own, else in a new one. */
  async open(path: string): Promise<void> {
    if (this.#early) this.#early.push(path)
    else await this.#inTurn(() => this.#open(path))
  }

  async #open(path: string): Promise<void> {
    const places = await Promise.all(this.#desks.map((desk) => desk.place()))
    const there = this.#desks[places.indexOf(path)]
    if (there) {
      there.focus()
      return
    }
    const desk = this.#desks[places.indexOf(null)] ?? this.#create()
    await this.#show(desk, await desk.open(path))
  }

  /** Passes a menu command to the page in front. Where there is no window, opening one is the answer. */
  async command(command: MenuCommand): Promise<void> {
    const [front] = this.#desks
    if (front) front.tell({ name: 'menu.command', payload: { command } })
    else await this.newWindow()
  }

  /** Asks each window in turn about unsaved changes; where all agree they close and the app ends. */
  quit(): Promise<void> {
    this.#quitting ??= this.#quit().finally(() => {
      this.#quitting = null
    })
    return this.#quitting
  }

  async #quit(): Promise<void> {
    for (const desk of [...this.#desks]) {
      desk.focus()
      if (!(await desk.agreesToClose())) return
    }
    this.mayQuit = true
    for (const desk of [...this.#desks]) await desk.leave()
    app.quit()
  }

  #create(): Desk {
    const others = this.#desks.map(({ window }) => window.getNormalBounds())
    const desk = new Desk(this.#around, this.#places.next(others))
    this.#desks.unshift(desk)
    desk.window.on('focus', () => {
      this.#desks = [desk, ...this.#desks.filter((one) => one !== desk)]
    })
    desk.window.on('closed', () => {
      this.#desks = this.#desks.filter((one) => one !== desk)
    })
    return desk
  }

  async #recover(): Promise<void> {
    const desk = this.#create()
    const wanted = await askToRecover(desk.services)
    if (wanted.length === 0) await desk.show()
    for (const id of wanted) {
      const own = id === wanted[0] ? desk : this.#create()
      await this.#show(own, await own.services['recovery.open']({ id }))
    }
  }

  /** Shows a desk with what was opened in it, or tells why nothing was: the app's only window then has the sample. */
  async #show(desk: Desk, opened: Reply<OpenProject>): Promise<void> {
    if (!opened.ok) await tell(desk.isShown ? desk.window : null, opened.error)
    if (opened.ok || this.#desks.length === 1) await desk.show()
    else if (!desk.isShown) desk.window.destroy()
  }

  #inTurn(open: () => Promise<void>): Promise<void> {
    this.#opening = this.#opening.then(open).catch((error: unknown) => {
      this.#around.report(error, 'window')
    })
    return this.#opening
  }
}
