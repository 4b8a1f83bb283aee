import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../src/main/hosts/cli/options'

describe('--date', () => {
  const now = new Date(2024, 1, 3, 23, 59)

  it('is today, where the user is, unless it is given', () => {
    expect(readDate(undefined, now)).toBe('2024-02-03')
    expect(readDate('2016-07-14', now)).toBe('2016-07-14')
    expect(readDate('2024-02-29', now)).toBe('2024-02-29')
  })

  it.each(['', 'today', '2023-02-29', '2024-13-01', '14-07-2016', '2024-1-1', '2024-01-01T00:00'])(
    'is a day of the calendar, which %j is not',
    (given) => {
      expect(readDate(given, now)).toBeNull()
    }
  )
})
