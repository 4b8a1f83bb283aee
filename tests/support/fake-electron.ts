import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'

/** What marks the fuses in Electron's program; then their version, how many, and each as it is delivered. */
const FUSES = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0008' + '1'.repeat(8), 'latin1')
const LANGUAGE = { lang: 1033, codepage: 1200 }

/**
 * Lays out what Electron is delivered as for Linux, Windows and macOS, as far as packaging looks at it: programs that
 * do nothing but carry their fuses.
 */
export async function layFakeElectron(folder: string, version: string): Promise<void> {
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content, { mode: 0o755 })
  }
  await write('version', version)
  await write('LICENSE', 'Electron')
  await write('LICENSES.chromium.html', 'Chromium')
  for (const language of ['en-US', 'en-GB', 'de', 'fr']) await write(`locales/${language}.pak`, language)
  await write('electron', Buffer.concat([Buffer.from('\u007fELF'), FUSES]))
  await write('electron.exe', windowsProgram())

  const contents = 'Electron.app/Contents'
  const bundle = async (path: string, name: string): Promise<void> => {
    await write(`${path}/Info.plist`, propertyList(name))
    await write(`${path}/MacOS/${name}`, name)
  }
  await bundle(contents, 'Electron')
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)'])
    await bundle(`${contents}/Frameworks/Electron Helper${kind}.app/Contents`, `Electron Helper${kind}`)
  const framework = `${contents}/Frameworks/Electron Framework.framework`
  await write(`${framework}/Electron Framework`, FUSES)
  await write(`${framework}/Versions/A/Resources/en.lproj/locale.pak`, 'en')
  await write(`${contents}/Resources/en.lproj/locale.pak`, 'en')
}

/** The least that Windows takes for a program, with the resources that packaging changes. */
function windowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(program)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues(LANGUAGE, { ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  program.setExtraData(new Uint8Array(FUSES).buffer)
  return Buffer.from(program.generate())
}

const propertyList = (name: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string>
<key>CFBundleName</key><string>${name}</string>
</dict></plist>`
