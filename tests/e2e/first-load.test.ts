import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { out } from '../support/web-host'

/** What the first view may weigh at most, script and style compressed, in bytes. */
const MOST = 200_000

const read = (path: string): string => readFileSync(join(out, 'renderer', path), 'utf8')

/** The files that the page asks for before anything is opened: what it names, and what those import at once. */
function firstFiles(): string[] {
  const named = [...read('index.html').matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(
    (m) => m[1] ?? ''
  )
  const files = new Set<string>()
  const add = (path: string): void => {
    if (files.has(path)) return
    files.add(path)
    if (!path.endsWith('.js')) return
    for (const [, next = ''] of read(path).matchAll(
      /(?:^|[;}\n])import(?:[^"'();]*from)?\s*["']\.\/([^"']+)["']/g
    ))
      add(join('assets', next))
  }
  named.forEach(add)
  return [...files]
}

describe('the first load of the page', () => {
  const files = firstFiles()

  it('is a script and a style at least', () => {
    expect(files.some((f) => f.endsWith('.js'))).toBe(true)
    expect(files.some((f) => f.endsWith('.css'))).toBe(true)
  })

  it(`weighs ${String(MOST / 1000)} kB at most`, () => {
    const weights = files.map((f) => [f, gzipSync(read(f)).length] as const)
    const sum = weights.reduce((n, [, weight]) => n + weight, 0)
    expect(sum, weights.map(([f, weight]) => `${f}: ${String(weight)}`).join('\n')).toBeLessThanOrEqual(MOST)
  })

  it('leaves out what only some need: dialogs, the preview, the checking of data', () => {
    const script = files
      .filter((f) => f.endsWith('.js'))
      .map(read)
      .join('\n')
    for (const words of ['invalid_union', 'getDocument', 'react-aria']) expect(script).not.toContain(words)
  })
})
