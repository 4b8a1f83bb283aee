import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { atomicSave } from '../../files/atomic-save'
import { codec } from '../../files/codec'
import { parseJson } from '../../files/parse-json'
import { readCapped } from '../../files/read-capped'
import { placeWindow, withPlace, type Place, type Places } from './place-window'

const length = z.int().min(0).max(100_000)
const Kept = z.object({
  last: z.string().nullable(),
  displays: z.record(
    z.string().max(40),
    z.object({ x: z.int(), y: z.int(), width: length, height: length, maximised: z.boolean() })
  )
})

const MAX_BYTES = 100_000
const NOWHERE: Places = { last: null, displays: {} }

/** Where the app's windows stood last, kept in the analyst's data folder. */
export class WindowPlaces {
  readonly #file: string
  #places: Places = NOWHERE

  constructor(private readonly folder: string) {
    this.#file = join(folder, 'windows.json')
  }

  async load(): Promise<void> {
    const bytes = await readCapped(this.#file, MAX_BYTES)
    const kept = Kept.safeParse(bytes.ok ? parseJson(codec.decode(bytes.value)) : null)
    if (kept.success) this.#places = kept.data
  }

  /** Where the next window goes beside the others. */
  next(others: readonly Rectangle[]): Place {
    const first = screen.getPrimaryDisplay()
    return placeWindow(this.#places, [first, ...screen.getAllDisplays()], others)
  }

  /** Keeps where a window stands now. A convenience: where it cannot be kept, nothing is said. */
  async keep(window: BrowserWindow): Promise<void> {
    const bounds = window.getNormalBounds()
    this.#places = withPlace(this.#places, screen.getDisplayMatching(bounds), bounds, window.isMaximized())
    await mkdir(this.folder, { recursive: true }).catch(() => undefined)
    await atomicSave(this.#file, codec.encode(JSON.stringify(this.#places)), { keepPrevious: false })
  }
}
