import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'

/** How electron-builder begins the line that tells a failure, and what it adds to the words. */
const FAILED = /^\s*⨯\s+(.*?)(?:\s+failedTask=.*)?$/
/** What a download says that did not come about. */
const NETWORK =
  /\b(?:E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH)|HTTPError|status code|socket hang up|certificate)\b/i

/** Runs electron-builder and shows what it does. Resolves to why it failed, or null. */
export async function runBuilder(script, args, cwd) {
  const builder = spawn(process.execPath, [script, ...args], { cwd, stdio: ['inherit', 'pipe', 'inherit'] })
  const closed = once(builder, 'close')
  const failure = []
  for await (const line of createInterface({ input: builder.stdout })) {
    const plain = stripVTControlCharacters(line)
    if (failure.length > 0 || FAILED.test(plain)) failure.push(plain)
    else console.log(line)
  }
  const [status] = await closed
  return status === 0 ? null : explained(failure)
}

/** Where Electron could not be had one line says so and what to do; anything else is told whole. */
function explained(lines) {
  const [, words = 'it ended without a word'] = FAILED.exec(lines[0] ?? '') ?? []
  if (!NETWORK.test(words)) return [words, ...lines.slice(1)].join('\n')
  return (
    `Electron’s program cannot be downloaded (${words}). Connect to the network, ` +
    'or name a folder that holds it: npm run package -- --config.electronDist=FOLDER'
  )
}
