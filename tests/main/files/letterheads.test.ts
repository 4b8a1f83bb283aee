import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Document, Header, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLetterhead } from '../../../src/main/files/letterheads'
import { readTemplate } from '../../../src/main/files/templates-folder'
import { packDocx } from '../../../src/main/export/pack-docx'
import { docxParts, partText } from '../../support/docx-parts'
import { article, citing, fact, houseTemplate, memoOf } from '../../support/memo-builder'

const templates = resolve(import.meta.dirname, '../../../templates')
const house = houseTemplate('letterhead-memo')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letterheads-'))
  await mkdir(join(folder, 'letterheads'))
})
afterAll(() => rm(folder, { recursive: true }))

const save = async (name: string, body: string, header = ''): Promise<void> => {
  const headers =
    header === '' ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }
  const document = new Document({ sections: [{ ...headers, children: [new Paragraph(body)] }] })
  await writeFile(join(folder, 'letterheads', name), await Packer.toBuffer(document))
}
const problem = async (name: string) => {
  const read = await readLetterhead(house, name, [folder])
  return read.ok ? '' : read.error.message
}

describe('a letterhead', () => {
  test('[L1] that is missing, is no Word file, or lies elsewhere is refused', async () => {
    await writeFile(join(folder, 'letterheads', 'text.docx'), 'just text')
    expect(await problem('gone.docx')).toContain('is missing. Put it into the letterheads folder')
    expect(await problem('text.docx')).toContain('is not a Word file that can be read')
    expect(await problem('../text.docx')).toContain('is not the name of a .docx file')
    expect(await problem('letter.pdf')).toContain('is not the name of a .docx file')
  })

  test('[L1] without the places it needs says which, and where to write them', async () => {
    await save('no-memo.docx', 'Dear reader', '{{marking}}')
    await save('no-marking.docx', '{{memo}}', 'Our house')
    expect(await problem('no-memo.docx')).toContain('lacks {{memo}}')
    expect(await problem('no-marking.docx')).toContain(
      'lacks {{marking}}. Write it into its header and footer'
    )
  })

  test('[L1] a template that names a missing one is refused with line and column', async () => {
    const yaml = await readFile(join(templates, 'letterhead-memo.yaml'), 'utf8')
    const file = join(folder, 'mine.yaml')
    await writeFile(file, yaml.replace('sample-letterhead.docx', 'gone.docx'))
    const line = yaml.split('\n').findIndex((l) => l.startsWith('letterhead:')) + 1
    const read = await readTemplate(file)
    expect(read.ok ? '' : read.error.message).toBe(
      `mine.yaml:${String(line)}:13: The letterhead “gone.docx” is missing. Put it into the letterheads folder beside the template.`
    )
    await cp(join(templates, 'letterheads'), join(folder, 'letterheads'), { recursive: true })
    await writeFile(file, yaml)
    expect((await readTemplate(file)).ok).toBe(true)
  })
})

describe('a memo set into a letterhead', () => {
  const source = article(1, ['Some words.'], { outlet: 'Herald' })
  const { memo } = memoOf([source], { facts: [fact('So it is.', citing(source, 'Some words.'))] }, house)

  test('[L2] keeps the house’s header and styles, and brings the styles it lacks', async () => {
    const parts = docxParts((await packDocx(memo)).bytes)
    const header = Object.keys(parts)
      .filter((n) => /header\d*\.xml$/.test(n))
      .map((n) => partText(parts[n] ?? ''))
    expect(header.join()).toContain('Office of Analysis')
    expect(header.join()).toContain('TLP:AMBER')
    expect(partText(parts['word/document.xml'] ?? '')).toContain('So it is.')
    expect(partText(parts['word/document.xml'] ?? '')).not.toContain('{{')
    const styles = parts['word/styles.xml'] ?? ''
    expect(styles.match(/w:styleId="Heading1"/g)).toHaveLength(1)
    for (const [, used] of (parts['word/document.xml'] ?? '').matchAll(
      /<w:(?:p|r|tbl)Style w:val="([^"]+)"/g
    ))
      expect(styles).toContain(`w:styleId="${used ?? ''}"`)
  })

  test('[X1] the same memo gives the same bytes', async () => {
    const [first, second] = [await packDocx(memo), await packDocx(memo)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('a letterhead that has gone since is a clear failure, not a memo without it', async () => {
    const gone = { ...memo, template: { ...memo.template, letterhead: 'gone.docx' } }
    await expect(packDocx(gone)).rejects.toThrow('The letterhead “gone.docx” is missing')
  })
})
