import type { Rectangle } from 'electron'

/** Where a window stood on a display, from the corner of the part that windows may use; in points. */
export interface Place extends Rectangle {
  readonly maximised: boolean
}

/** Where windows stood last: on each display by its id, and which display that was. */
export interface Places {
  readonly last: string | null
  readonly displays: Readonly<Record<string, Place>>
}

/** A display and the part of it that windows may use. */
export interface Screen {
  readonly id: number
  readonly workArea: Rectangle
}

export const SMALLEST = { width: 800, height: 560 } as const
const USUAL = { width: 1440, height: 900 } as const
/** Points by which a window stands off one that is there already. */
const STEP = 28

/**
 * Where a new window goes: to where one stood last on the display used last, or on the first display where that one
 * is gone; always whole inside the part that windows may use, and never exactly over a window of `others`.
 */
export function placeWindow(
  { last, displays }: Places,
  screens: readonly [Screen, ...Screen[]],
  others: readonly Rectangle[]
): Place {
  const screen = screens.find(({ id }) => String(id) === last) ?? screens[0]
  const area = screen.workArea
  const kept = displays[String(screen.id)]
  const size = {
    width: Math.min(Math.max(kept?.width ?? USUAL.width, SMALLEST.width), area.width),
    height: Math.min(Math.max(kept?.height ?? USUAL.height, SMALLEST.height), area.height)
  }
  const wanted = kept ?? { x: (area.width - size.width) / 2, y: (area.height - size.height) / 2 }
  const corner = { x: area.x + wanted.x, y: area.y + wanted.y }
  return { ...inside({ ...corner, ...size }, area, others), maximised: kept?.maximised ?? false }
}

/** The nearest place inside an area that has no window at its very corner. */
function inside(wanted: Rectangle, area: Rectangle, others: readonly Rectangle[]): Rectangle {
  const held = {
    ...wanted,
    x: Math.round(Math.max(area.x, Math.min(wanted.x, area.x + area.width - wanted.width))),
    y: Math.round(Math.max(area.y, Math.min(wanted.y, area.y + area.height - wanted.height)))
  }
  const isTaken = others.some(({ x, y }) => x === held.x && y === held.y)
  const hasRoom = held.x < area.x + area.width - held.width || held.y < area.y + area.height - held.height
  return isTaken && hasRoom ? inside({ ...held, x: held.x + STEP, y: held.y + STEP }, area, others) : held
}

/** What is known of windows' places once one was left at `bounds` on a screen. */
export const withPlace = (
  { displays }: Places,
  { id, workArea }: Screen,
  bounds: Rectangle,
  maximised: boolean
): Places => ({
  last: String(id),
  displays: {
    ...displays,
    [id]: { ...bounds, x: bounds.x - workArea.x, y: bounds.y - workArea.y, maximised }
  }
})
