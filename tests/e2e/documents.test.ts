import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeHtml } from '../../src/core/writers/html/write-html'
import { writeMarkdown } from '../../src/core/writers/markdown/write-markdown'
import { packDocx } from '../../src/main/export/pack-docx'
import { launchChromium } from '../support/chromium'
import { houseTemplate } from '../support/memo-builder'
import { sampleMemo } from '../support/sample-memo'
import { stressMemo } from '../support/stress-memo'
import { requireTools } from '../support/tools'

const root = resolve(import.meta.dirname, '../..')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'))
  // The templates' fonts, where fontconfig looks for a user's own: pages are compared with what was measured.
  await mkdir(join(folder, 'fonts'))
  for (const font of ['noto-serif', 'noto-sans'])
    await symlink(join(root, 'node_modules/@expo-google-fonts', font), join(folder, 'fonts', font))
})
afterAll(() => rm(folder, { recursive: true }))

/** The pages of a Word file as LibreOffice sets them, as text. */
async function pagesOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const file = join(folder, name)
  await writeFile(file, bytes)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
    env: { ...process.env, XDG_DATA_HOME: folder }
  })
  return textOf(file.replace(/docx$/, 'pdf'))
}

const textOf = (pdf: string): string[] =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)

describe.runIf(requireTools('soffice', 'pdftotext'))('in LibreOffice', () => {
  test('every page of a long memo carries the handling mark at its head and foot, and its number', async () => {
    const memo = stressMemo(houseTemplate('executive-memo'), { items: 120, sources: 20, rows: 10 })
    const pages = await pagesOf('stress.docx', (await packDocx(memo)).bytes)
    expect(pages.length).toBeGreaterThan(8)
    pages.forEach((page, at) => {
      expect(page.match(/TLP:AMBER/g), `page ${String(at + 1)}`).toHaveLength(2)
      expect(page).toContain(`Page ${String(at + 1)} of ${String(pages.length)}`)
    })
  })

  test('no heading stands alone at the foot of a page, and the contents name the right pages', async () => {
    const memo = sampleMemo(houseTemplate('backgrounder'))
    const pages = await pagesOf('backgrounder.docx', (await packDocx(memo)).bytes)
    const headings = memo.blocks.flatMap((b) => (b.type === 'heading' ? [b.text] : []))
    for (const page of pages) {
      const lines = page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      expect(headings).not.toContain(lines.at(-3))
    }
    for (const heading of headings) {
      const listed = new RegExp(`^\\s*${heading}\\.{3,}(\\d+)$`, 'm').exec(pages.join('\n'))?.[1]
      const stands = pages.findIndex((page) => new RegExp(`^\\s*${heading}$`, 'm').test(page)) + 1
      expect([heading, Number(listed)]).toEqual([heading, stands])
    }
  })
})

test.runIf(requireTools('pdftotext'))(
  'printed HTML carries the handling mark once at the head and once at the foot of every page',
  async () => {
    const memo = stressMemo(houseTemplate('executive-memo'), { items: 60, sources: 12, rows: 10 })
    const [file, printed] = [join(folder, 'memo.html'), join(folder, 'printed.pdf')]
    await writeFile(file, writeHtml(memo).text)
    const browser = await launchChromium()
    const page = await browser.newPage()
    await page.goto(`file://${file}`)
    await page.pdf({ path: printed, preferCSSPageSize: true })
    await browser.close()
    const pages = textOf(printed)
    expect(pages.length).toBeGreaterThan(4)
    for (const words of pages) {
      const lines = words.split('\n').filter((line) => line.trim() !== '')
      expect([lines[0], lines.at(-2)].map((line) => line?.trim())).toEqual(['TLP:AMBER', 'TLP:AMBER'])
      expect(words.match(/TLP:AMBER/g)).toHaveLength(2)
    }
  }
)

test.runIf(requireTools('pandoc'))(
  'pandoc reads the Markdown: title, headings and a note for every citation',
  () => {
    const { text } = writeMarkdown(sampleMemo(houseTemplate('executive-memo')))
    const html = execFileSync('pandoc', ['-f', 'markdown', '-t', 'html', '-s'], {
      input: text,
      encoding: 'utf8'
    })
    expect(html).toContain('<title>The dockers’ strike at Alderport</title>')
    expect(html).toMatch(/<h2 id="key-judgements">Key judgements<\/h2>/)
    expect(html.match(/role="doc-noteref"/g)?.length).toBe(text.match(/\[\^\d+\](?!:)/g)?.length)
    expect(html).not.toContain('[^')
    expect(html.match(/<blockquote>/g)).toHaveLength(3)
  }
)
