import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenProject } from '../../../src/contract/operations'
import { PART, type Part } from '../../../src/core/project/project'
import { previousName } from '../../../src/main/files/beside'
import { readZip } from '../../../src/main/files/read-zip'
import { recoveryFolder } from '../../../src/main/files/recovery'
import { writeZip } from '../../../src/main/files/write-zip'
import { serveDesk, type ServedDesk } from './desk'

let desk: ServedDesk
beforeEach(async () => void (desk = await serveDesk()))
afterEach(() => desk.remove())

const path = () => join(desk.folder, 'work/syria.briefing')
const open = () => desk.ask('project.open', { file: desk.handles.refer(path(), 'write').handle })

async function saved(): Promise<OpenProject> {
  const sample = await desk.sample()
  const { file } = await desk.ask('workspace.file', { purpose: 'project', name: 'syria', format: null })
  await desk.ask('project.save', { project: sample.project, file: file.handle })
  return sample
}

/** Puts garbage into the parts that are chosen, so that the manifest no longer vouches for them. */
async function damage(chosen: (name: string) => boolean): Promise<void> {
  const zip = await readZip(await readFile(path()), { parts: 1e4, partBytes: 1e8, totalBytes: 1e9 })
  if (!zip.ok) throw new Error(zip.problem.code)
  const harm = (part: Part) => (chosen(part.name) ? { ...part, bytes: Buffer.from('garbage') } : part)
  await writeFile(path(), await writeZip(zip.parts.map(harm), new Set([PART.mimetype])))
}

describe('a project file that is damaged at its heart', () => {
  it('opens as a new briefing with what is whole, and is itself left as it is', async () => {
    const sample = await saved()
    await damage((name) => name === PART.project)
    const harmed = await readFile(path())
    const opened = await open()
    expect(opened).toMatchObject({
      briefing: sample.briefing,
      file: null,
      unsaved: true,
      rescued: { code: 'damaged-project', message: expect.stringMatching(/saved last, with 5 articles/) }
    })
    expect(opened.material.evidence.map(({ id }) => id)).toEqual(sample.material.evidence.map(({ id }) => id))
    expect(await desk.ask('project.current', {})).toMatchObject({ rescued: opened.rescued })
    expect(await desk.refused('project.save', { project: opened.project, file: null })).toBe('refused')
    expect((await readFile(path())).equals(harmed)).toBe(true)

    const { file } = await desk.ask('workspace.file', { purpose: 'project', name: 'mended', format: null })
    await desk.ask('project.save', { project: opened.project, file: file.handle })
    expect(await desk.ask('project.current', {})).not.toHaveProperty('rescued')
  })

  it('takes from the file before it what it lost itself', async () => {
    const sample = await saved()
    await writeFile(previousName(path()), await readFile(path()))
    await damage((name) => name === PART.project || name.startsWith('versions/'))
    const opened = await open()
    expect(opened.briefing).toEqual(sample.briefing)
    expect(opened.material.sources).toEqual(sample.material.sources)
    expect(opened.rescued?.message).toContain('before the last save')
  })

  it('gives its articles where there is no briefing any more', async () => {
    await saved()
    await damage((name) => name === PART.project || name.startsWith('versions/'))
    const opened = await open()
    expect(opened.briefing.sources).toHaveLength(5)
    expect(opened.rescued?.message).toContain('5 articles, but not the briefing')
  })

  it('is opened from the journal where a crash has left one of it', async () => {
    const sample = await saved()
    await desk.ask('project.apply', {
      project: sample.project,
      seq: 0,
      commands: [{ edits: [{ type: 'set-title', title: 'Not saved' }] }]
    })
    const journal = join(recoveryFolder(join(desk.folder, 'data')), sample.project)
    await expect
      .poll(() => readFile(join(journal, '1.jsonl'), 'utf8').catch(() => ''), { timeout: 10_000 })
      .toContain('\n')
    const about = join(journal, 'about.json')
    const left = JSON.parse(await readFile(about, 'utf8'))
    const other = await serveDesk(null, { folders: folders() })
    await rm(join(desk.folder, 'work/.syria.briefing.lock'))
    await writeFile(about, JSON.stringify({ ...left, pid: 2 ** 22 + 1 }))
    await damage((name) => name === PART.project)
    const file = other.handles.refer(path(), 'write').handle
    expect(await other.ask('project.open', { file })).toMatchObject({
      briefing: { title: 'Not saved' },
      file: { name: 'syria.briefing' },
      unsaved: true,
      rescued: { message: expect.stringContaining('as the app kept it') }
    })
    await other.remove()
  })

  it('is refused by name where nothing of it is left', async () => {
    await saved()
    await writeFile(path(), (await readFile(path())).subarray(0, 200))
    const file = desk.handles.refer(path(), 'write').handle
    expect(await desk.refused('project.open', { file })).toBe('damaged-project')
  })
})

const folders = () => ({
  data: join(desk.folder, 'data'),
  templates: join(desk.folder, 'templates'),
  workspace: join(desk.folder, 'work')
})
