import { accessSync, constants } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  process.env['BRIEFING_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** The installed Chromium or Chrome; BRIEFING_CHROMIUM names another. Throws where there is none. */
function chromiumPath(): string {
  const found = PLACES.find((path) => path !== undefined && isProgram(path))
  if (found === undefined)
    throw new Error(
      'The end-to-end tests need Chromium or Chrome: install one, or name it in BRIEFING_CHROMIUM.'
    )
  return found
}

/** Starts a headless Chromium with a fresh profile. */
export const launchChromium = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, ...more] })

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
