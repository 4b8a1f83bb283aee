import { extractAll, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { NtExecutable, NtExecutableResource } from 'resedit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../support/electron'
import { startDesk } from '../support/electron-desk'
import { layFakeElectron } from '../support/fake-electron'
import { root } from '../support/web-host'

/** Where electron-builder puts the app for each system, with its archive and the program that carries the fuses. */
const SYSTEMS = {
  linux: { archive: 'linux-unpacked/resources/app.asar', program: 'linux-unpacked/briefing-desk' },
  win: { archive: 'win-unpacked/resources/app.asar', program: 'win-unpacked/Briefing Desk.exe' },
  mac: {
    archive: 'mac/Briefing Desk.app/Contents/Resources/app.asar',
    program: 'mac/Briefing Desk.app/Contents/Frameworks/Electron Framework.framework/Electron Framework'
  }
} as const

const OFF = 48
const ON = 49
/** What Electron's program must and must not do in the hands of others. */
const FUSES: Readonly<Record<string, number>> = {
  RunAsNode: OFF,
  EnableNodeOptionsEnvironmentVariable: OFF,
  EnableNodeCliInspectArguments: OFF,
  OnlyLoadAppFromAsar: ON,
  EnableEmbeddedAsarIntegrityValidation: ON,
  GrantFileProtocolExtraPrivileges: OFF,
  EnableCookieEncryption: OFF,
  LoadBrowserProcessSpecificV8Snapshot: OFF
}

let folder = ''
const at = (path: string): string => join(folder, 'release', path)
const archive = (): string => at(SYSTEMS.linux.archive)
const listed = (): string[] =>
  listPackage(archive(), { isPack: false }).map((path) => path.replaceAll('\\', '/'))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'))
  const electron = JSON.parse(await readFile(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string
  }
  await layFakeElectron(join(folder, 'electron'), electron.version)
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'scripts/package.mjs'),
      ...['--built', '--linux', '--win', '--mac', '--dir', '--x64'],
      '--config.electronFuses.resetAdHocDarwinSignature=false', // by a program of macOS alone
      `--config.electronDist=${join(folder, 'electron')}`,
      `--config.directories.output=${join(folder, 'release')}`
    ],
    { env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' } }
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('where Electron’s program cannot be had', () => {
  it('says so in one line, and what to do', { timeout: 120_000 }, async () => {
    const args = [
      '--built',
      '--linux',
      '--dir',
      '--x64',
      `--config.directories.output=${join(folder, 'none')}`
    ]
    const nowhere = {
      // Inside a test the packager talks to programmers.
      ...{ VITEST: undefined, TEST: undefined, NODE_ENV: undefined },
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      electron_config_cache: join(folder, 'cache'),
      npm_config_electron_mirror: 'http://127.0.0.1:9/'
    }
    const failed = promisify(execFile)(process.execPath, [join(root, 'scripts/package.mjs'), ...args], {
      env: { ...process.env, ...nowhere }
    })
    const line =
      /^package: Electron’s program cannot be downloaded \(.*\)\. Connect to the network, or name a folder that holds it: npm run package -- --config\.electronDist=FOLDER$/m
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(line) })
  })
})

describe('what a package holds', () => {
  it('is the built app, what it reads, and the packages it needs, and nothing else', async () => {
    const tops = new Set(listed().map((path) => path.split('/')[1]))
    expect([...tops].sort()).toEqual(['icons', 'node_modules', 'out', 'package.json', 'seeds', 'templates'])
    const own = listed().filter((path) => !path.startsWith('/node_modules/'))
    expect(own.filter((path) => /\.(?:tsx?|map)$|\/(?:tests?|src)(?:\/|$)|cli\.js$/.test(path))).toEqual([])

    const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean }>
    }
    const packed = new Set(
      listed().flatMap((path) => /\/(node_modules\/.*package\.json)$/.exec(path)?.[1] ?? [])
    )
    const names = [...packed]
      .map((path) => path.replace(/\/package\.json$/, ''))
      .filter((name) => name in lock.packages)
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => lock.packages[name]?.dev)).toEqual([])
    expect(listed().filter((path) => /\/(?:electron|react|vitest|playwright-core)$/.test(path))).toEqual([])
  })

  it('is of a size that can be sent', async () => {
    expect((await stat(archive())).size).toBeLessThan(45_000_000)
  })

  it('leaves out languages that nobody would see, and tells the licences of all it is made of', async () => {
    expect((await readdir(at('linux-unpacked/locales'))).sort()).toEqual(['en-GB.pak', 'en-US.pak'])
    const licences = await readFile(at('linux-unpacked/resources/licences.txt'), 'utf8')
    for (const name of ['Briefing Desk', 'docx 9', 'pdfmake 0', 'react 19', '@expo-google-fonts/noto-serif'])
      expect(licences).toContain(`\n${name}`.trimStart())
  })
})

describe.each(Object.entries(SYSTEMS))('for %s', (_system, { archive, program }) => {
  it('has its archive, and its fuses as the configuration says', async () => {
    expect(existsSync(at(archive))).toBe(true)
    const { version: _, ...wire } = await getCurrentFuseWire(at(program).replace(/\.app\/.*/, '.app'))
    const read = Object.fromEntries(
      Object.entries(wire).map(([key, state]) => [FuseV1Options[Number(key)], Number(state)])
    )
    expect(read).toEqual(FUSES)
  })
})

describe('what the system is told', () => {
  it('on macOS: which files are ours, and how the archive must look', async () => {
    const plist = await readFile(at('mac/Briefing Desk.app/Contents/Info.plist'), 'utf8')
    const flat = plist.replace(/\s+/g, '')
    expect(flat).toContain('<key>CFBundleTypeExtensions</key><array><string>briefing</string></array>')
    expect(flat).toMatch(/<key>Resources\/app\.asar<\/key><dict><key>algorithm<\/key><string>SHA256</)
  })

  it('on Windows: how the archive must look', async () => {
    const program = NtExecutable.from(await readFile(at(SYSTEMS.win.program)))
    const [integrity] = NtExecutableResource.from(program).entries.filter(({ type }) => type === 'INTEGRITY')
    expect(Buffer.from(integrity?.bin ?? new ArrayBuffer()).toString()).toMatch(
      /"file":"resources\\\\app\.asar","alg":"SHA256"/i
    )
  })

  it('on Windows: one name for the app, its shortcut and its recent files', async () => {
    const config = await readFile(join(root, 'electron-builder.yml'), 'utf8')
    const [, id = 'none'] = /^appId: (.+)$/m.exec(config) ?? []
    expect(await readFile(join(root, 'out/main/electron.js'), 'utf8')).toContain(`"${id}"`)
  })

  it('everywhere: an icon at each size', async () => {
    const png = (bytes: Buffer): number => bytes.readUInt32BE(16)
    for (const name of await readdir(join(root, 'icons')))
      if (name.endsWith('.png'))
        expect(String(png(await readFile(join(root, 'icons', name))))).toBe(name.split('x')[0])
    const ico = await readFile(join(root, 'icons/icon.ico'))
    expect(ico.readUInt16LE(4)).toBe(7)
    const icns = await readFile(join(root, 'icons/icon.icns'))
    expect([icns.subarray(0, 4).toString(), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
  })
})

describe('the app inside its package', () => {
  let inside = ''
  beforeAll(async () => {
    inside = join(folder, 'app')
    extractAll(archive(), inside)
  })

  it('finds there every package its bundles import', async () => {
    const files = await readdir(join(inside, 'out/main'), { recursive: true, withFileTypes: true })
    const imported = new Set<string>()
    for (const file of files.filter((entry) => entry.isFile()))
      for (const [, name = ''] of (await readFile(join(file.parentPath, file.name), 'utf8')).matchAll(
        /^import[^'"\n]*["']([^."'][^"'\n]*)["'];?$/gm
      ))
        if (!name.startsWith('node:') && name !== 'electron') imported.add(name)
    expect(imported.size).toBeGreaterThan(8)
    const { resolve } = createRequire(join(inside, 'package.json'))
    const missing = [...imported].filter((name) => !existsSync(folderOf(resolve, name)))
    expect(missing).toEqual([])
  })

  it(
    'opens the sample, exports it in every format, reads an old encoding, saves and opens again',
    { timeout: 120_000 },
    async () => {
      const app = await startDesk({
        app: inside,
        env: { STANDIN_PACKAGED: '1', STANDIN_RESOURCES: at('linux-unpacked/resources') }
      })
      const choose = async (purpose: string, name: string, format: string | null): Promise<string> => {
        const chosen = app.call<{ handle: string }>('dialog.save', { purpose, name, format })
        await app.answer({ canceled: false, filePath: join(app.home, name) })
        return (await chosen).handle
      }
      const { project } = await app.current()
      const targets = []
      for (const format of ['docx', 'pdf', 'html', 'md'])
        targets.push({ format, file: await choose('export', `memo.${format}`, format) })
      await app.call('export.write', { project, targets })
      expect((await readFile(join(app.home, 'memo.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
      expect((await stat(join(app.home, 'memo.docx'))).size).toBeGreaterThan(5000)

      const words = Buffer.from(
        'GENEVA \u0096 \u0093We agreed\u0094, the minister told reporters on Monday.',
        'latin1'
      )
      await writeFile(join(app.home, 'old.txt'), words)
      const picked = app.call<{ handle: string }[]>('dialog.open', { purpose: 'sources', multiple: true })
      await app.answer({ canceled: false, filePaths: [join(app.home, 'old.txt')] })
      const files = (await picked).map(({ handle }) => handle)
      const { added } = await app.call<{ added: string[] }>('sources.add', { project, files })
      expect(added).toHaveLength(1)

      await app.call('project.save', { project, file: await choose('project', 'kept.briefing', null) })
      await app.ask('click', 'about')
      await app.answer({ response: 1 })
      await until(async () => (await app.calls('shell.openPath')).length > 0, 'the licences')
      const [[path = ''] = []] = (await app.calls('shell.openPath')) as string[][]
      expect(existsSync(path)).toBe(true)
      expect(app.errors()).toBe('')
      await app.stop()
    }
  )
})

/** The folder of the package an import leads into. */
function folderOf(resolve: NodeJS.RequireResolve, name: string): string {
  const parts = name.split('/')
  const own = parts.slice(0, name.startsWith('@') ? 2 : 1).join('/')
  const [where = ''] = (resolve.paths(own) ?? []).map((path) => join(path, own)).filter(existsSync)
  return where
}
