import { describe, expect, it } from 'vitest'
import { windowFor } from '../../../../src/main/hosts/web/open-window'

const url = 'http://127.0.0.1:1/#launch=x'
const on = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...there: string[]) =>
  windowFor(url, { platform, env, exists: (path) => there.includes(path) })

describe('showing the app', () => {
  it('is done in a window of its own where a browser can', () => {
    const PATH = '/usr/local/bin:/usr/bin'
    expect(on('linux', { PATH }, '/usr/bin/chromium')).toEqual(['/usr/bin/chromium', [`--app=${url}`]])
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(on('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, edge)).toEqual([
      edge,
      [`--app=${url}`]
    ])
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(on('darwin', {}, chrome)).toEqual([chrome, [`--app=${url}`]])
  })

  it('is left to the default browser elsewhere', () => {
    expect(on('linux', {})).toEqual(['xdg-open', [url]])
    expect(on('darwin', {})).toEqual(['open', [url]])
    expect(on('win32', {})).toEqual(['rundll32', ['url.dll,FileProtocolHandler', url]])
  })
})
