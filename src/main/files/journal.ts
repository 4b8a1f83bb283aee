import { join } from 'node:path'
import type { Reply } from '../../contract/reply'
import type { Project } from '../../core/project/project'
import { atomicSave } from './atomic-save'
import { codec } from './codec'
import { disk as realDisk, errorCode, type Disk } from './disk'
import { saveProjectFile } from './project-file'
import { ABOUT, baseName, generationOf, GONE, type About, type Entry, linesName } from './journal-format'

/** Bytes of entries after which they are folded into a new base, so that no journal grows without bound. */
const MAX_LINES_BYTES = 4 * 1024 * 1024

type Step =
  { readonly line: string } | { readonly base: Project; readonly about: About } | { readonly end: true }

/**
 * What happened to one open project since it was saved, on disk: a base (a project file) and the entries after it,
 * one a line. Entries are written and synced as fast as the disk takes them, several at once where they come
 * faster; nobody waits for it. A new base is whole before the one before it goes. After a failure of the disk the next
 * entry begins with a new base, so that no more than what failed is missing. A recovered project goes on in the journal
 * it was recovered from, so that there is one of it whenever recovering is broken off.
 */
export class Journal {
  readonly #folder: string
  readonly #report: (error: unknown) => void
  readonly #disk: Disk
  /** The last one that was begun. */
  #generation: number
  #state: 'none' | 'begun' | 'broken' = 'none'
  #steps: Step[] = []
  #work: Promise<void> = Promise.resolve()
  #running = false
  #bytes = 0

  /** `generation` is the last one of a journal that is there already. */
  constructor(folder: string, report: (error: unknown) => void, disk: Disk = realDisk, generation = 0) {
    this.#folder = folder
    this.#report = report
    this.#disk = disk
    this.#generation = generation
  }

  /** Notes an entry; `before` and `after` are the project without it and with it. */
  record(entry: Entry, about: About, before: () => Project, after: () => Project): void {
    if (this.#state !== 'begun') this.rebase(before(), about)
    const line = JSON.stringify(entry) + '\n'
    this.#bytes += line.length
    if (this.#bytes > MAX_LINES_BYTES) this.rebase(after(), about)
    else this.#take({ line })
  }

  /** Makes a project the new base: everything before it is part of it. Begins the journal where there is none. */
  rebase(base: Project, about: About): void {
    this.#take({ base, about })
    this.#state = 'begun'
    this.#bytes = 0
  }

  /** Ends the journal: everything is saved, or given up. The next entry begins a new one. */
  end(): void {
    if (this.#state !== 'none') this.#take({ end: true })
    this.#state = 'none'
    this.#bytes = 0
  }

  /** Waits until everything is on disk. */
  settled(): Promise<void> {
    return this.#work
  }

  #take(step: Step): void {
    this.#steps.push(step)
    if (this.#running) return
    this.#running = true
    this.#work = this.#work.then(() => this.#drain())
  }

  async #drain(): Promise<void> {
    while (this.#steps.length > 0) {
      try {
        await this.#next()
      } catch (error) {
        this.#report(error) // the app goes on: a journal is a safety net, not a condition
        this.#giveUp()
      }
    }
    this.#running = false
  }

  /** Lines without what they follow are worth nothing: the next entry begins anew. */
  #giveUp(): void {
    const next = this.#steps.findIndex((step) => !('line' in step))
    this.#steps.splice(0, next === -1 ? Infinity : next)
    if (next === -1 && this.#state === 'begun') this.#state = 'broken'
  }

  async #next(): Promise<void> {
    const [first] = this.#steps
    if (first && !('line' in first)) {
      this.#steps.shift()
      return 'base' in first ? this.#newBase(first) : this.#remove()
    }
    const end = this.#steps.findIndex((step) => !('line' in step))
    const lines = this.#steps.splice(0, end === -1 ? Infinity : end)
    const file = await this.#disk.open(join(this.#folder, linesName(this.#generation)), 'a')
    try {
      await file.writeFile(lines.map((step) => ('line' in step ? step.line : '')).join(''))
      await file.datasync()
    } finally {
      await file.close()
    }
  }

  /** Away at once, by its name, so that no crash leaves a journal half removed. */
  async #remove(): Promise<void> {
    const gone = `${this.#folder}${GONE}`
    try {
      await this.#disk.rename(this.#folder, gone)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return // it could never be made
      throw error
    }
    await this.#disk.rm(gone, { recursive: true, force: true })
  }

  async #newBase({ base, about }: { base: Project; about: About }): Promise<void> {
    const next = this.#generation + 1
    await this.#disk.mkdir(this.#folder, { recursive: true })
    const options = { keepPrevious: false, disk: this.#disk }
    must(await atomicSave(join(this.#folder, ABOUT), codec.encode(JSON.stringify(about)), options))
    must(await saveProjectFile(join(this.#folder, baseName(next)), base, options))
    this.#generation = next
    await this.#forget(next).catch(() => undefined) // the next base tries again
  }

  /** Removes what is of another generation. */
  async #forget(current: number): Promise<void> {
    for (const name of await this.#disk.readdir(this.#folder))
      if ((generationOf(name) ?? current) !== current)
        await this.#disk.rm(join(this.#folder, name), { force: true })
  }
}

function must(saved: Reply<null>): void {
  if (!saved.ok) throw new Error(saved.error.detail ?? saved.error.message)
}
