import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  placeWindow,
  withPlace,
  type Places,
  type Screen
} from '../../../../src/main/hosts/electron/place-window'

const NOWHERE: Places = { last: null, displays: {} }
const main: Screen = { id: 1, workArea: { x: 0, y: 25, width: 1920, height: 1055 } }
const beside: Screen = { id: 2, workArea: { x: -2560, y: 0, width: 2560, height: 1440 } }

const length = (min: number) => fc.integer({ min, max: 4000 })
const rectangle = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: length(0),
  height: length(0)
})
const screens = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 5 }),
    workArea: rectangle.map((r) => ({ ...r, width: r.width + 300, height: r.height + 300 }))
  }),
  { minLength: 1, maxLength: 4, selector: ({ id }) => id }
)

describe('where a window goes', () => {
  it('is the middle of the first display to begin with', () => {
    expect(placeWindow(NOWHERE, [main, beside], [])).toEqual({
      x: 240,
      y: 103,
      width: 1440,
      height: 900,
      maximised: false
    })
  })

  it('is where it was, though the display has moved meanwhile', () => {
    const places = withPlace(NOWHERE, beside, { x: -2000, y: 200, width: 1000, height: 700 }, true)
    const moved = { ...beside, workArea: { ...beside.workArea, x: 1920, y: 100 } }
    expect(placeWindow(places, [main, moved], [])).toEqual({
      x: 2480,
      y: 300,
      width: 1000,
      height: 700,
      maximised: true
    })
  })

  it('is a step away from a window that is there already', () => {
    const first = placeWindow(NOWHERE, [main], [])
    const second = placeWindow(NOWHERE, [main], [first])
    expect([second.x - first.x, second.y - first.y]).toEqual([28, 28])
    expect(placeWindow(NOWHERE, [main], [first, second])).toMatchObject({ x: first.x + 56 })
  })

  it('is always whole on a display, in whole points, whatever was kept', () => {
    fc.assert(
      fc.property(
        screens,
        rectangle,
        fc.integer({ min: 1, max: 6 }),
        fc.array(rectangle),
        (all, left, on, others) => {
          const [first, ...more] = all
          if (!first) return
          const kept = all.find(({ id }) => id === on) ?? { id: on, workArea: left }
          const place = placeWindow(withPlace(NOWHERE, kept, left, false), [first, ...more], others)
          expect(
            all.some(
              ({ workArea: a }) =>
                place.x >= a.x &&
                place.y >= a.y &&
                place.x + place.width <= a.x + a.width &&
                place.y + place.height <= a.y + a.height
            )
          ).toBe(true)
          expect(Object.values(place).filter((n) => typeof n === 'number' && !Number.isInteger(n))).toEqual(
            []
          )
        }
      )
    )
  })
})
