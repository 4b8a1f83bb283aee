import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProjectFile, saveProjectFile } from '../../../src/main/files/project-file'
import { project } from '../../core/project/build'

let folder = ''
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'project-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)

describe('a project file', () => {
  it('opens as it was saved, and saves to the same bytes again', async () => {
    await saveProjectFile(at('a.briefing'), project())
    const opened = await openProjectFile(at('a.briefing'))
    if (!opened.ok) throw new Error(opened.error.message)
    expect(opened.value.rescued).toBeNull()
    await saveProjectFile(at('b.briefing'), opened.value.project)
    expect(await readFile(at('b.briefing'))).toEqual(await readFile(at('a.briefing')))
  })

  it.each([
    ['missing.briefing', null, 'not-found'],
    ['empty.briefing', '', 'empty'],
    ['garbage.briefing', 'garbage '.repeat(100), 'not-a-project'],
    ['memo.docx.briefing', 'PK\u0005\u0006' + '\0'.repeat(18), 'not-a-project']
  ])('is refused by name: %s', async (name, content, code) => {
    if (content !== null) await writeFile(at(name), content, 'latin1')
    const opened = await openProjectFile(at(name))
    expect(opened).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(name) } })
  })

  it('is rescued with what is whole when it was cut short, and names what is not', async () => {
    await saveProjectFile(at('whole.briefing'), project())
    const whole = await readFile(at('whole.briefing'))
    const last = whole.indexOf('sources/')
    await writeFile(at('short.briefing'), whole.subarray(0, whole.indexOf('sources/', last + 1)))
    const opened = await openProjectFile(at('short.briefing'))
    expect(opened).toMatchObject({
      value: {
        project: { briefing: project().briefing },
        rescued: { code: 'damaged-project', message: expect.stringContaining('opened without 1 article.') }
      }
    })
    expect(opened.ok && opened.value.project.sources).toHaveLength(1)
  })

  it('is told to be damaged, not a stranger, when too little of it is left', async () => {
    await saveProjectFile(at('whole.briefing'), project())
    const whole = await readFile(at('whole.briefing'))
    await writeFile(at('half.briefing'), whole.subarray(0, 200))
    expect(await openProjectFile(at('half.briefing'))).toMatchObject({ error: { code: 'damaged-project' } })
  })

  it('is not a folder', async () => {
    expect(await openProjectFile(folder)).toMatchObject({ error: { code: 'not-a-file' } })
  })
})

describe('a project that has more than a file may hold', () => {
  const MB = 1024 * 1024

  it('[P12] leaves the store of evidence out, which only saves time', async () => {
    expect(
      await saveProjectFile(at('worked.briefing'), project({ worked: new Uint8Array(65 * MB) }))
    ).toMatchObject({ ok: true })
    const opened = await openProjectFile(at('worked.briefing'))
    expect(opened).toMatchObject({ ok: true, value: { project: project(), rescued: null } })
  })

  it('[P12] is not saved where it could not be opened again, and the file before stays', async () => {
    await saveProjectFile(at('kept.briefing'), project())
    const before = await readFile(at('kept.briefing'))
    const [first] = project().sources
    const originals = new Map([[first?.id ?? '', new Uint8Array(65 * MB)]])
    const refused = await saveProjectFile(at('kept.briefing'), project({ originals }))
    expect(refused).toMatchObject({
      error: { code: 'too-large', message: expect.stringMatching(/^kept\.briefing was not saved: .*fewer/) }
    })
    expect(await readFile(at('kept.briefing'))).toEqual(before)
  })
})
