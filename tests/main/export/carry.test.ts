import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carriedProject, carryProject, projectToCarry } from '../../../src/main/export/carry'
import { openProjectOrMemo } from '../../../src/main/export/carry-open'
import { render } from '../../../src/main/export/render'
import { projectBytes } from '../../../src/main/files/project-file'
import { project } from '../../core/project/build'
import { docxParts } from '../../support/docx-parts'
import { requireTools } from '../../support/tools'
import { heading, memoOf, paragraph } from './sample-memo'

type Carrier = 'docx' | 'pdf'
const CARRIERS: readonly Carrier[] = ['docx', 'pdf']

let folder = ''
let carried: Uint8Array
const plain: Record<string, Uint8Array> = {}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carry-'))
  carried = (await projectToCarry(project(), CARRIERS, {})) ?? new Uint8Array()
  for (const format of CARRIERS) {
    const rendered = await render(memoOf([heading('Facts'), paragraph('Kerry flew to Moscow.')]), format)
    if (!rendered.ok) throw new Error(rendered.error.detail)
    plain[format] = rendered.value.bytes
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const carrying = (format: Carrier): Uint8Array =>
  carryProject(format, plain[format] ?? new Uint8Array(), carried)
const run = (program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

describe('a memo that carries its project', () => {
  it.each(CARRIERS)('gives it back byte for byte: %s', async (format) => {
    expect(Buffer.from((await carriedProject(carrying(format))) ?? [])).toEqual(Buffer.from(carried))
    expect(await carriedProject(plain[format] ?? new Uint8Array())).toBeNull()
  })

  it.each(CARRIERS)('has the same bytes for the same project: %s', (format) => {
    expect(Buffer.from(carrying(format)).equals(carrying(format))).toBe(true)
  })

  it.each(CARRIERS)('opens as a project named after it, without its earlier versions: %s', async (format) => {
    const path = join(folder, `memo.${format}`)
    await writeFile(path, carrying(format))
    const opened = await openProjectOrMemo(path)
    expect(opened).toMatchObject({ ok: true, value: { carriedBy: `memo.${format}`, rescued: null } })
    expect(opened.ok && opened.value.project).toEqual(project())
  })

  it('opens whatever the project holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const start = Buffer.from('PK..........................mimetypeapplication/x-briefing-desk')
        const whole = Buffer.concat([start, bytes, Buffer.from('endstream EmbeddedFile endobj')])
        for (const format of CARRIERS) {
          const file = carryProject(format, plain[format] ?? new Uint8Array(), whole)
          expect(Buffer.from((await carriedProject(file)) ?? [])).toEqual(whole)
        }
      }),
      { numRuns: 20 }
    )
  })

  it('says by name that a memo carries none, and what to do', async () => {
    const path = join(folder, 'plain.pdf')
    await writeFile(path, plain['pdf'] ?? '')
    expect(await openProjectOrMemo(path)).toMatchObject({
      ok: false,
      error: { code: 'not-a-project', message: expect.stringContaining('plain.pdf carries no project') }
    })
  })

  it('is a Word part with a type and a relationship of its own', () => {
    const parts = docxParts(carrying('docx'))
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/embeddings/project.briefing"')
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="embeddings/project.briefing"')
  })

  it.runIf(requireTools('qpdf'))(
    'is a sound PDF, and still carries it when another program saved it',
    async () => {
      const path = join(folder, 'sound.pdf')
      const anew = join(folder, 'anew.pdf')
      await writeFile(path, carrying('pdf'))
      expect(run('qpdf', '--check', path).said).toContain('No syntax or stream encoding errors')
      for (const how of ['--stream-data=compress', '--stream-data=uncompress']) {
        expect(run('qpdf', '--object-streams=generate', how, path, anew).status).toBe(0)
        expect(Buffer.from((await carriedProject(await readFile(anew))) ?? [])).toEqual(Buffer.from(carried))
      }
    }
  )

  it.runIf(requireTools('pdfdetach'))('is an attachment that readers list', async () => {
    const path = join(folder, 'listed.pdf')
    await writeFile(path, carrying('pdf'))
    expect(run('pdfdetach', '-list', path).said).toContain('project.briefing')
  })
})

describe('what is carried', () => {
  it('is nothing where the template says so, for a copy to hand out, and for formats that cannot', async () => {
    const silent = project({ template: { ...project().template, carryProject: false } })
    expect(await projectToCarry(silent, CARRIERS, {})).toBeUndefined()
    expect(await projectToCarry(project(), CARRIERS, { distribution: true })).toBeUndefined()
    expect(await projectToCarry(project(), ['md', 'html'], {})).toBeUndefined()
  })

  it('is no earlier version', async () => {
    const json = Buffer.from('{"secret":true}')
    const version = { id: '1', savedAt: '2024-01-01T00:00:00Z', title: 'Draft', items: 0, json }
    const whole = project({ versions: [version] })
    expect(Buffer.from((await projectToCarry(whole, CARRIERS, {})) ?? [])).toEqual(Buffer.from(carried))
    expect((await projectBytes(whole)).length).toBeGreaterThan(carried.length)
  })
})
