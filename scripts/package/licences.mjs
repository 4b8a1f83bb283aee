import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|ofl)/i
const IMPORT = /(?:from|import)\s*\(?'((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/g

/**
 * Writes the app's own licence and those of every package in a package of the app: what main imports, what is built
 * into the page, and all that these build on. Throws where a package comes without a licence.
 */
export function writeLicences(root, file) {
  const found = new Map()
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const name of [...Object.keys(dependencies), ...importedIn(join(root, 'src/renderer'))])
    follow(name, root, found)
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  const others = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, [`Briefing Desk\n\n${own}`, ...others].join(`\n\n${'='.repeat(72)}\n\n`) + '\n')
}

/** The packages that the sources in a folder import. */
function importedIn(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
    .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(IMPORT)])
    .map(([, name]) => name)
  return new Set(names.filter((name) => existsSync(join(folder, '../../node_modules', name))))
}

/** Notes a package and those it needs, as Node would find them from `from`. */
function follow(name, from, found) {
  const folder = folderOf(name, from)
  if (folder === null) return // an optional one that is not there
  const {
    version,
    license,
    dependencies = {}
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const key = `${name} ${version}`
  if (found.has(key)) return
  found.set(key, `${key} (${license ?? 'licence below'})\n\n${licenceText(folder, license)}`)
  for (const needed of Object.keys(dependencies)) follow(needed, folder, found)
}

function folderOf(name, from) {
  const here = join(from, 'node_modules', name)
  if (existsSync(join(here, 'package.json'))) return here
  return dirname(from) === from ? null : folderOf(name, dirname(from))
}

function licenceText(folder, license) {
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim())
  if (texts.length === 0 && !license) throw new Error(`${folder} tells no licence`)
  return texts.join('\n\n') || `Under the ${license} licence; the package holds no text of it.`
}
