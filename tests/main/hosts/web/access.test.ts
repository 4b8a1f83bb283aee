import { describe, expect, it } from 'vitest'
import { Access, LAUNCH_CODE_LIFE } from '../../../../src/main/hosts/web/access'

const PAGE = 'a page of the analyst'

describe('access to the web host', () => {
  it('is given for a launch code that is right, fresh and unused', () => {
    let now = 0
    const access = new Access(() => now)
    const token = access.exchange(access.launchCode(), PAGE)
    expect(access.allows(`Bearer ${String(token)}`)).toBe(true)

    const void1 = access.launchCode()
    const second = access.launchCode()
    expect(access.exchange(void1, PAGE)).toBeNull()
    now += LAUNCH_CODE_LIFE + 1
    expect(access.exchange(second, PAGE)).toBeNull()
  })

  it('is given again to the page that asked first, and to no other', () => {
    const access = new Access()
    const code = access.launchCode()
    for (const nobody of [undefined, '', 'short']) expect(access.exchange(code, nobody)).toBeNull()
    const token = access.exchange(code, PAGE)
    expect(access.exchange(code, 'another page, of a spy')).toBeNull()
    expect(access.exchange(code, PAGE)).toBe(token)
  })

  it('is not given for anything else', () => {
    const access = new Access()
    expect(access.exchange(undefined, PAGE)).toBeNull()
    access.launchCode()
    for (const code of ['', 'x', null, 7, {}]) expect(access.exchange(code, PAGE)).toBeNull()
    for (const header of [undefined, '', 'Bearer ', 'Bearer x', 'Basic x'])
      expect(access.allows(header)).toBe(false)
  })
})
