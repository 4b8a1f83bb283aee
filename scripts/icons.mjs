#!/usr/bin/env node
// Draws the app's icon at every size a system asks for, from icons/icon.svg; small ones from the page's own icon, which
// has no detail to lose. Needs Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadTs } from './load-ts.mjs'

const root = resolve(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? join(root, 'icons'))
const LARGE = readFileSync(join(root, 'icons/icon.svg'), 'utf8')
const SMALL = readFileSync(join(root, 'src/renderer/icon.svg'), 'utf8')

/** Pixels of a side up to which the simple drawing is used. */
const SMALL_UP_TO = 32
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** What .icns calls each size. */
const ICNS_TYPES = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024]
]

const { launchChromium } = await loadTs('tests/support/chromium.ts')
const browser = await launchChromium()
const page = await browser.newPage()
const pictures = new Map()
for (const size of SIZES) pictures.set(size, await draw(size))
await browser.close()

mkdirSync(folder, { recursive: true })
for (const size of SIZES.slice(0, -1)) writeFileSync(join(folder, `${size}x${size}.png`), pictures.get(size))
writeFileSync(join(folder, 'icon.ico'), ico(SIZES.filter((size) => size <= 256)))
writeFileSync(join(folder, 'icon.icns'), icns())

async function draw(size) {
  const svg = (size <= SMALL_UP_TO ? SMALL : LARGE).replace('<svg ', `<svg width="${size}" height="${size}" `)
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

/** A directory of pictures, then the pictures; 0 stands for 256 pixels. */
function ico(sizes) {
  const header = Buffer.alloc(6 + 16 * sizes.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(sizes.length, 4)
  let offset = header.length
  sizes.forEach((size, at) => {
    const entry = header.subarray(6 + 16 * at)
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(pictures.get(size).length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += pictures.get(size).length
  })
  return Buffer.concat([header, ...sizes.map((size) => pictures.get(size))])
}

/** Blocks of a name, a length and a picture, in one block around them. */
function icns() {
  const block = (name, content) => {
    const head = Buffer.alloc(8)
    head.write(name, 'ascii')
    head.writeUInt32BE(8 + content.length, 4)
    return Buffer.concat([head, content])
  }
  return block('icns', Buffer.concat(ICNS_TYPES.map(([name, size]) => block(name, pictures.get(size)))))
}
