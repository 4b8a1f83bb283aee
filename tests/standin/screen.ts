import type * as Electron from 'electron'
import { app } from './app'
import { refuse } from './record'

/** The displays of the machine: STANDIN_DISPLAYS tells others, the first being the main one. */
const displays: Electron.Display[] = (
  JSON.parse(
    process.env['STANDIN_DISPLAYS'] ?? '[{"id":1,"workArea":{"x":0,"y":24,"width":1920,"height":1056}}]'
  ) as Pick<Electron.Display, 'id' | 'workArea'>[]
).map((display) => ({ ...display }) as Electron.Display)

const [first] = displays
if (!first) throw new Error('a machine has a display')

const overlap = (a: Electron.Rectangle, b: Electron.Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

const ready = <T>(value: T): T => (app.isReady ? value : refuse('screen before ready'))

export const screen = {
  getPrimaryDisplay: () => ready(first),
  getAllDisplays: () => ready(displays),
  getDisplayMatching: (rect) =>
    ready([...displays].sort((a, b) => overlap(b.workArea, rect) - overlap(a.workArea, rect))[0] ?? first)
} satisfies Pick<Electron.Screen, 'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching'>
