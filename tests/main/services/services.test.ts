import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch } from '../../../src/contract/dispatch'
import type { OpenProject } from '../../../src/contract/operations'
import type { Command, Edit } from '../../../src/core/briefing/command'
import { openProjectFile } from '../../../src/main/files/project-file'
import { root, serveDesk, type ServedDesk } from './desk'

let desk: ServedDesk
beforeEach(async () => void (desk = await serveDesk()))
afterEach(() => desk.remove())

const command = (...edits: Edit[]): Command => ({ edits })
const rename = (title: string): Command => command({ type: 'set-title', title })
const apply = (open: OpenProject, seq: number, ...commands: Command[]) =>
  desk.ask('project.apply', { project: open.project, seq, commands })

async function saveAs(open: OpenProject, name: string) {
  const { file } = await desk.ask('workspace.file', { purpose: 'project', name, format: null })
  return desk.ask('project.save', { project: open.project, file: file.handle })
}

describe('the sample', () => {
  it('is a briefing on the five seeds, unsaved nowhere and changed by nobody', async () => {
    const open = await desk.sample()
    expect(open).toMatchObject({ file: null, savedAt: null, seq: 0, unsaved: false })
    expect(open.material.sources).toHaveLength(5)
    expect(open.briefing.sources).toHaveLength(5)
    expect(open.briefing.sections.flatMap(({ items }) => items).length).toBeGreaterThan(5)
    expect((await desk.ask('project.current', {}))?.project).toBe(open.project)
  })
})

describe('commands', () => {
  it('are applied here as they were on the page, and counted', async () => {
    const open = await desk.sample()
    expect(await apply(open, 0, rename('One'), rename('Two'))).toEqual({
      seq: 2,
      material: null,
      working: false
    })
    expect(await desk.ask('project.current', {})).toMatchObject({
      seq: 2,
      unsaved: true,
      briefing: { title: 'Two' }
    })
  })

  it('are refused out of step, and none of a batch is applied where one cannot be', async () => {
    const open = await desk.sample()
    const batch = (seq: number, ...commands: Command[]) => ({ project: open.project, seq, commands })
    expect(await desk.refused('project.apply', batch(1, rename('x')))).toBe('refused')
    const impossible = command({ type: 'remove-item', id: 'nobody' })
    expect(await desk.refused('project.apply', batch(0, rename('x'), impossible))).toBe('refused')
    expect(await desk.ask('project.current', {})).toMatchObject({
      seq: 0,
      briefing: { title: open.briefing.title }
    })
    expect(await desk.refused('project.apply', { ...batch(0), project: 'other' })).toBe('no-such-project')
  })

  it('work the material out again when the listed articles change', async () => {
    const open = await desk.sample()
    const [gone] = open.briefing.sources
    if (!gone) throw new Error('the sample has articles')
    const removed = await apply(open, 0, command({ type: 'remove-source', id: gone.id }))
    expect(removed.material?.evidence.some(({ source }) => source === gone.id)).toBe(false)
    expect(removed.material?.sources.some(({ id }) => id === gone.id)).toBe(true)
    const back = await apply(open, 1, command({ type: 'add-source', entry: gone, at: 0 }))
    expect(back.material).toEqual(open.material)
  })
})

describe('saving and opening', () => {
  it('keeps everything, and the number of what is unsaved', async () => {
    const open = await desk.sample()
    await apply(open, 0, rename('Kept'))
    expect((await saveAs(open, 'syria')).file.name).toBe('syria.briefing')
    expect(await desk.ask('project.current', {})).toMatchObject({
      unsaved: false,
      savedAt: expect.any(String)
    })
    await apply(open, 1, rename('Later'))
    expect(await desk.ask('project.current', {})).toMatchObject({ unsaved: true })

    const { entries } = await desk.ask('workspace.list', { purpose: 'project' })
    const again = await desk.ask('project.open', { file: entries[0]?.handle ?? '' })
    expect(again.briefing).toEqual({ ...open.briefing, title: 'Kept' })
    expect(again.material).toEqual(open.material)
    expect((await desk.ask('recent.list', {})).map(({ title }) => title)).toEqual(['Kept'])
  })

  it('saves where it was saved before without being told', async () => {
    const open = await desk.sample()
    expect(await desk.refused('project.save', { project: open.project, file: null })).toBe('refused')
    await saveAs(open, 'syria')
    const before = await readFile(join(desk.folder, 'work/syria.briefing'))
    await apply(open, 0, rename('Other'))
    await desk.ask('project.save', { project: open.project, file: null })
    expect(await readFile(join(desk.folder, 'work/syria.briefing'))).not.toEqual(before)
    expect(await readFile(join(desk.folder, 'work/syria.briefing.bak'))).toEqual(before)
  })

  it('saves what is asked for last last', async () => {
    const open = await desk.sample()
    await saveAs(open, 'syria')
    const saves = Array.from({ length: 5 }, async (_, seq) => {
      await apply(open, seq, rename(`Title ${String(seq)}`))
      return desk.ask('project.save', { project: open.project, file: null })
    })
    await Promise.all(saves)
    const { entries } = await desk.ask('workspace.list', { purpose: 'project' })
    expect((await desk.ask('project.open', { file: entries[0]?.handle ?? '' })).briefing.title).toBe(
      'Title 4'
    )
  })

  it('never replaces what another program wrote, unless it is chosen', async () => {
    const open = await desk.sample()
    await saveAs(open, 'shared')
    const place = join(desk.folder, 'work/shared.briefing')
    await writeFile(place, 'by somebody else')
    await apply(open, 0, rename('Mine'))
    expect(await desk.refused('project.save', { project: open.project, file: null })).toBe('changed-on-disk')
    expect(await readFile(place, 'utf8')).toBe('by somebody else')
    await saveAs(open, 'shared')
    expect(await readFile(`${place}.bak`, 'utf8')).toBe('by somebody else')
    await desk.ask('project.save', { project: open.project, file: null })
  })

  it('opens with a template that this machine no longer has', async () => {
    const own = (await readFile(join(root, 'templates/executive-memo.yaml'), 'utf8')).replace(
      /^id:.*$/m,
      'id: own-memo'
    )
    const place = join(desk.folder, 'templates')
    await mkdir(place)
    await writeFile(join(place, 'own.yaml'), own)
    const open = await desk.ask('project.new', { template: 'own-memo' })
    const { file } = await saveAs(open, 'own')
    await rm(place, { recursive: true })
    await desk.ask('project.open', { file: file.handle })
    const { templates } = await desk.ask('templates.list', {})
    expect(templates.map(({ id }) => id)).toContain('own-memo')
  })
})

describe('articles', () => {
  it('are read from files chosen by the user, and told about where they cannot be', async () => {
    const open = await desk.ask('project.new', { template: 'executive-memo' })
    await writeFile(join(desk.folder, 'good.txt'), 'Kerry met Putin.\n\nKerry said: “We agreed.”')
    await writeFile(join(desk.folder, 'bad.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]))
    const files = ['good.txt', 'bad.txt'].map(
      (name) => desk.handles.refer(join(desk.folder, name), 'read').handle
    )
    const read = await desk.ask('sources.add', { project: open.project, files: [...files, 'made-up'] })
    expect(read.added).toHaveLength(1)
    expect(read.problems.map(({ code }) => code).sort()).toEqual(['binary', 'forbidden'])
    expect(read.material.sources.map(({ id }) => id)).toEqual(read.added)
  })

  it('come from the clipboard as text, and from dropped files as bytes', async () => {
    const open = await desk.ask('project.new', { template: 'executive-memo' })
    const words = 'Der Präsident sagte: „Ja.“ Das war in Köln über Nacht. '.repeat(6)
    const windows = iconv.encode(words, 'windows-1252').toString('base64')
    const { project } = open
    await desk.ask('sources.paste', { project, name: 'pasted.txt', content: 'Some words of an article.' })
    const files = [
      { name: 'dropped.txt', content: windows },
      { name: 'picture.txt', content: Buffer.from([0, 1, 2, 3]).toString('base64') }
    ]
    const { added, material, problems } = await desk.ask('sources.drop', { project, files })
    expect([added.length, problems.map(({ code }) => code)]).toEqual([1, ['binary']])
    expect(material.sources.map(({ text }) => text.slice(0, 13))).toEqual(['Some words of', 'Der Präsident'])
    const { file } = await saveAs(open, 'pasted')
    const path = desk.handles.path(file.handle, 'read')
    const saved = await openProjectFile(path.ok ? path.value : '')
    expect(
      saved.ok && [...saved.value.project.originals.values()].map((b) => Buffer.from(b).toString('base64'))
    ).toEqual([windows])
  })
})

describe('export', () => {
  it('writes all formats to the files chosen', async () => {
    const open = await desk.sample()
    await apply(open, 0, rename('Unmistakable'))
    const formats = ['docx', 'pdf', 'html', 'md'] as const
    const targets = await Promise.all(
      formats.map(async (format) => {
        const { file } = await desk.ask('workspace.file', { purpose: 'export', name: 'memo', format })
        return { format, file: file.handle }
      })
    )
    const { written } = await desk.ask('export.write', { project: open.project, targets })
    expect(written.map(({ name }) => name)).toEqual(['memo.docx', 'memo.pdf', 'memo.html', 'memo.md'])
    expect(await readFile(join(desk.folder, 'work/memo.md'), 'utf8')).toContain('Unmistakable')
  })

  it('writes nothing to what may only be read', async () => {
    const open = await desk.sample()
    const file = desk.handles.refer(join(desk.folder, 'memo.md'), 'read').handle
    expect(
      await desk.refused('export.write', { project: open.project, targets: [{ format: 'md', file }] })
    ).toBe('forbidden')
    expect(await readdir(desk.folder)).not.toContain('memo.md')
  })
})

describe('the border', () => {
  it('answers nonsense with a reply, whatever it is', async () => {
    const answers = await Promise.all(
      [
        ['project.open', {}],
        ['project.open', null],
        ['__proto__', {}],
        [7, {}],
        ['project.apply', { commands: 'x' }]
      ].map(([operation, input]) => dispatch(desk.services, operation, input, () => undefined))
    )
    expect(answers.map((reply) => (reply.ok ? 'ok' : reply.error.code))).toEqual([
      'invalid-input',
      'invalid-input',
      'unknown-operation',
      'unknown-operation',
      'invalid-input'
    ])
  })

  it('takes no names that lead out of the workspace', async () => {
    for (const name of ['../x', '/x', 'a/b', 'con', '..'])
      expect(await desk.refused('workspace.file', { purpose: 'project', name, format: null })).toBe('refused')
  })

  it('uses native dialogs where there are some, and never both', async () => {
    const native = await serveDesk({
      open: () => Promise.resolve(['/chosen/a.briefing']),
      save: () => Promise.resolve(null)
    })
    expect(await native.ask('app.info', {})).toMatchObject({
      host: 'electron',
      dialogs: 'native',
      today: '2024-05-06'
    })
    const [file] = (await native.ask('dialog.open', { purpose: 'project', multiple: false })) ?? []
    expect(file).toMatchObject({ name: 'a.briefing', handle: expect.not.stringContaining('/') })
    expect(await native.ask('dialog.save', { purpose: 'project', name: 'x', format: null })).toBeNull()
    expect(await native.refused('workspace.list', { purpose: 'project' })).toBe('refused')
    expect(await desk.refused('dialog.open', { purpose: 'project', multiple: false })).toBe('refused')
    await native.remove()
  })
})
