import { describe, expect, it } from 'vitest'
import { Access, LAUNCH_CODE_LIFE } from '../../../../src/main/hosts/web/access'

describe('access to the web host', () => {
  it('is given for a launch code that is right, fresh and unused', () => {
    let now = 0
    const access = new Access(() => now)
    const token = access.exchange(access.launchCode())
    expect(access.allows(`Bearer ${String(token)}`)).toBe(true)

    const void1 = access.launchCode()
    const second = access.launchCode()
    expect(access.exchange(void1)).toBeNull()
    now += LAUNCH_CODE_LIFE + 1
    expect(access.exchange(second)).toBeNull()
  })

  it('is not given for anything else', () => {
    const access = new Access()
    expect(access.exchange(undefined)).toBeNull()
    access.launchCode()
    for (const code of ['', 'x', null, 7, {}]) expect(access.exchange(code)).toBeNull()
    for (const header of [undefined, '', 'Bearer ', 'Bearer x', 'Basic x'])
      expect(access.allows(header)).toBe(false)
  })
})
