import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { briefing } from '../support/cli'
import { requireTools } from '../support/tools'
import { root } from '../support/web-host'

const SEEDS = join(root, 'seeds')
const MEMOS = ['memo.docx', 'memo.pdf', 'memo.html', 'memo.md']
const outputs = MEMOS.flatMap((name) => ['-o', name])

let folder = ''
const run = (...args: string[]) => briefing(args, folder)
const draft = (...more: string[]) =>
  run('draft', SEEDS, '--template', 'executive-memo', '--date', '2024-05-06', ...more)
const files = async () => (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'cli-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('from the seeds to a memo', () => {
  it('makes four formats and the project in one go, silent on standard output', async () => {
    const ended = await draft(...outputs, '--save', 'syria.briefing')
    expect(ended).toMatchObject({ status: 0, out: '' })
    expect(await files()).toEqual([...MEMOS, 'syria.briefing'].sort())
  })

  it('makes the same bytes again', async () => {
    const first = await Promise.all([...MEMOS, 'syria.briefing'].map((name) => readFile(join(folder, name))))
    await mkdir(join(folder, 'again'))
    const again = [...MEMOS, 'syria.briefing'].map((name) => `again/${name}`)
    await draft(...again.slice(0, 4).flatMap((name) => ['-o', name]), '--save', 'again/syria.briefing')
    for (const [at, name] of again.entries())
      expect(await readFile(join(folder, name)), name).toEqual(first[at])
  })

  it('exports the project to the same memo', async () => {
    await mkdir(join(folder, 'exported'))
    const ended = await run(
      'export',
      'syria.briefing',
      '--date',
      '2024-05-06',
      ...MEMOS.flatMap((n) => ['-o', `exported/${n}`])
    )
    expect(ended.status).toBe(0)
    for (const name of MEMOS)
      expect(await readFile(join(folder, 'exported', name)), name).toEqual(await readFile(join(folder, name)))
  })

  it.runIf(requireTools('qpdf'))('makes a sound PDF', () => {
    const { status, stdout } = spawnSync('qpdf', ['--check', join(folder, 'memo.pdf')], { encoding: 'utf8' })
    expect(stdout).toContain('No syntax or stream encoding errors')
    expect(status).toBe(0)
  })

  it('sets it into a letterhead that lies beside a template given by its path', async () => {
    const house = join(root, 'templates')
    await mkdir(join(folder, 'house/letterheads'), { recursive: true })
    const yaml = await readFile(join(house, 'letterhead-memo.yaml'), 'utf8')
    await writeFile(join(folder, 'house/ours.yaml'), yaml.replace('sample-letterhead', 'ours'))
    const sample = join(house, 'letterheads/sample-letterhead.docx')
    await writeFile(join(folder, 'house/letterheads/ours.docx'), await readFile(sample))
    const ended = await run('draft', SEEDS, '--template', 'house/ours.yaml', '-o', 'ours.docx')
    expect(ended).toMatchObject({ status: 0, err: expect.not.stringContaining('letterhead') })
  })

  it('bears today’s date where none is given', async () => {
    await run('draft', SEEDS, '--template', 'executive-memo', '-o', 'today.md')
    const today = new Date()
    expect(await readFile(join(folder, 'today.md'), 'utf8')).toContain(String(today.getFullYear()))
  })
})

/** Long enough to tell encodings apart. */
const ARTICLE =
  'The minister’s visit to Zürich – his first – cost £5 or €6 a head.\n\nHe said: “We’ll go.” Others weren’t so sure…\n'.repeat(
    3
  )

describe('extract', () => {
  it('prints the public JSON, whose every span is the text it tells', async () => {
    const { status, out, err } = await run('extract', SEEDS, '--json')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const got = JSON.parse(out)
    expect(Object.keys(got)).toEqual(['version', 'sources', 'evidence', 'claims'])
    expect(got.version).toBe(1)
    expect(got.sources.map((s: { file: string }) => s.file)).toEqual(
      (await readdir(SEEDS)).filter((name) => name.endsWith('.txt')).sort()
    )
    const texts = new Map<string, string>()
    for (const s of got.sources) texts.set(s.id, await readFile(join(SEEDS, s.file), 'utf8'))
    for (const e of got.evidence) expect(texts.get(e.source)?.slice(e.start, e.end)).toBe(e.text)
    expect(got.evidence.length).toBeGreaterThan(50)
  })

  it('writes to a file, and prints for people', async () => {
    await run('extract', SEEDS, '--json', '-o', 'evidence.json')
    expect(JSON.parse(await readFile(join(folder, 'evidence.json'), 'utf8')).version).toBe(1)
    expect((await run('extract', SEEDS)).out).toContain('quote')
  })

  it('ends quietly when its reader has seen enough', () => {
    const { stderr } = spawnSync(
      'sh',
      ['-c', `node ${join(root, 'bin/briefing.mjs')} extract ${SEEDS} --json | head -1`],
      { encoding: 'utf8' }
    )
    expect(stderr).toBe('')
  })

  it.each([
    ['windows-1252', iconv.encode(ARTICLE, 'windows-1252')],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ARTICLE, 'utf16le')])],
    ['UTF-16 the other way round', iconv.encode(ARTICLE, 'utf-16be', { addBOM: true })]
  ])('reads %s rightly', async (_, bytes) => {
    const place = join(folder, 'encoded.txt')
    await writeFile(place, Buffer.from(bytes))
    const { out } = await run('extract', 'encoded.txt', '--json')
    expect(JSON.parse(out).evidence.map((e: { text: string }) => e.text)).toContain('We’ll go.')
  })
})

describe('what cannot be done', () => {
  let bad = ''
  beforeAll(async () => {
    bad = join(folder, 'bad')
    await mkdir(join(bad, 'no-articles'), { recursive: true })
    await writeFile(join(bad, 'no-articles/binary.txt'), Buffer.alloc(4000))
    await mkdir(join(bad, 'bare'))
    await writeFile(join(bad, 'empty.txt'), '')
    await writeFile(join(bad, 'blank.txt'), ' \n\n ')
    await writeFile(join(bad, 'binary.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0, 0]))
    await writeFile(join(bad, 'huge.txt'), 'words')
    await truncate(join(bad, 'huge.txt'), 200 * 1024 * 1024)
    await writeFile(join(bad, 'garbage.briefing'), Buffer.alloc(5000, 'garbage'))
    await writeFile(join(bad, 'mine.yaml'), 'id: mine\nname: 7\n')
  })
  const runBad = (...args: string[]) => briefing(args, bad)
  const memo = ['--template', 'executive-memo', '-o', 'memo.docx']
  let before: string[] = []
  beforeEach(async () => void (before = await readdir(bad)))

  it.each([
    ['a file that is missing', ['draft', 'missing.txt', ...memo], 'missing.txt'],
    ['a file that is empty', ['draft', 'empty.txt', ...memo], 'empty.txt'],
    ['a file of blanks', ['draft', 'blank.txt', ...memo], 'blank.txt'],
    ['a binary file', ['draft', 'binary.txt', ...memo], 'binary.txt'],
    ['a file of 200 MB', ['draft', 'huge.txt', ...memo], 'huge.txt'],
    ['a folder with nothing readable', ['draft', 'no-articles', ...memo], 'binary.txt'],
    ['a folder with nothing in it', ['draft', 'bare', ...memo], 'bare'],
    ['one bad file among good ones', ['draft', SEEDS, 'empty.txt', ...memo], 'empty.txt'],
    ['an unknown template', ['draft', SEEDS, '--template', 'nobodys', '-o', 'memo.docx'], 'nobodys'],
    ['a broken template', ['draft', SEEDS, '--template', './mine.yaml', '-o', 'memo.docx'], 'mine.yaml'],
    [
      'a folder that does not exist',
      ['draft', SEEDS, '--template', 'executive-memo', '-o', 'nowhere/memo.docx'],
      'nowhere'
    ],
    [
      'a project folder that does not exist',
      ['draft', SEEDS, ...memo, '--save', 'nowhere/x.briefing'],
      'nowhere'
    ],
    ['a project of garbage', ['export', 'garbage.briefing', '-o', 'memo.docx'], 'garbage.briefing'],
    ['a project that is missing', ['export', 'missing.briefing', '-o', 'memo.docx'], 'missing.briefing'],
    [
      'an article as a project',
      ['export', join(SEEDS, '000_e98dda558a362bdb.txt'), '-o', 'memo.docx'],
      '000_'
    ],
    ['evidence into a folder that does not exist', ['extract', SEEDS, '-o', 'nowhere/x.json'], 'nowhere'],
    ['a check of a project that is missing', ['check', 'missing.briefing'], 'missing.briefing'],
    ['a memo to verify that is missing', ['verify', 'missing.pdf'], 'missing.pdf'],
    ['a project that cannot be served', ['serve', '--no-open', 'garbage.briefing'], 'garbage.briefing']
  ])('fails with one clear line: %s', async (_, args, named) => {
    const { status, out, err } = await runBad(...args)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^briefing: [^\n]+\.\n$/)
    expect(err).toContain(named)
    expect(await readdir(bad)).toEqual(before)
  })

  it.each([
    ['nothing at all', []],
    ['an unknown command', ['drafft']],
    ['an unknown option', ['draft', SEEDS, '--fast']],
    ['no articles', ['draft', ...memo]],
    ['no template', ['draft', SEEDS, '-o', 'memo.docx']],
    ['no output', ['draft', SEEDS, '--template', 'executive-memo']],
    ['an unknown format', ['draft', SEEDS, '--template', 'executive-memo', '-o', 'memo.odt']],
    ['one output twice', ['draft', SEEDS, ...memo, '-o', './memo.docx']],
    ['a date that is none', ['draft', SEEDS, ...memo, '--date', '2024-02-30']],
    ['a project by another name', ['draft', SEEDS, ...memo, '--save', 'x.zip']],
    ['two projects', ['export', 'a.briefing', 'b.briefing', '-o', 'memo.docx']],
    ['a port that is none', ['serve', '--port', '99999']],
    ['an unknown action', ['templates', 'mend']]
  ])('is a usage error: %s', async (_, args) => {
    const { status, out, err } = await runBad(...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^briefing: [^\n]+\.\n$/)
    expect(await readdir(bad)).toEqual(before)
  })

  it('leaves a memo that was there as it was', async () => {
    await writeFile(join(bad, 'memo.docx'), 'precious')
    expect((await runBad('draft', SEEDS, ...memo, '-o', 'nowhere/memo.pdf')).status).toBe(1)
    expect(await readFile(join(bad, 'memo.docx'), 'utf8')).toBe('precious')
    await rm(join(bad, 'memo.docx'))
  })

  it('tells of what a folder holds besides articles, and goes on', async () => {
    await mkdir(join(bad, 'mixed'))
    await writeFile(join(bad, 'mixed/a.txt'), await readFile(join(SEEDS, '000_e98dda558a362bdb.txt')))
    await writeFile(join(bad, 'mixed/b.txt'), '')
    const { status, out, err } = await runBad('extract', 'mixed', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out).sources).toHaveLength(1)
    expect(err).toContain('b.txt')
  })
})

describe('help', () => {
  it('tells all commands', async () => {
    const { status, out } = await run('--help')
    expect(status).toBe(0)
    for (const command of ['draft', 'extract', 'export', 'check', 'verify', 'templates', 'serve'])
      expect(out).toContain(`briefing ${command}`)
  })

  it('lists templates, and says whether a file is one', async () => {
    expect((await run('templates')).out).toContain('executive-memo')
    const right = await run('templates', 'validate', join(root, 'templates/executive-memo.yaml'))
    expect(right).toMatchObject({ status: 0, out: expect.stringContaining('right') })
    await writeFile(join(folder, 'mine.yaml'), 'id: mine\nname: 7\n')
    const wrong = await run('templates', 'validate', 'mine.yaml')
    expect(wrong).toMatchObject({ status: 1, out: expect.stringMatching(/mine\.yaml:2:\d+: /) })
  })
})
