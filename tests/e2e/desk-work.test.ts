import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Briefing } from '../../src/core/briefing/briefing'
import { newSourceEntry } from '../../src/core/briefing/new-source-entry'
import { freshProject } from '../../src/core/project/project'
import { parseTemplate } from '../../src/core/template/parse-template'
import { importBytes } from '../../src/main/importers/import-file'
import { projectBytes } from '../../src/main/files/project-file'
import { eventually } from '../support/desk-page'
import { desk, on, openDesk, page } from '../support/open-desk'
import { root } from '../support/web-host'

/** Enough that no machine reads them in half a second. */
const MANY = 1500

openDesk()
beforeAll(() => mkdir(desk.workspace, { recursive: true }))

const sources = (): Locator => page.getByRole('region', { name: 'Sources' })
const note = (): Locator => page.getByRole('region', { name: 'Work going on' })

const articleText = (n: number): string =>
  Array.from({ length: 30 }, (_, i) => {
    const at = n * 31 + i
    return `Mayor Orr ${n} said on Friday that bridge ${at} near town ${at % 97} would close after storm ${at % 13}.`
  }).join('\n')

/** Waits until work is shown with how far it is, and stops it. */
async function stop(what: RegExp): Promise<void> {
  await note().getByRole('progressbar').waitFor()
  await eventually(() => note().textContent()).toMatch(what)
  await note().getByRole('button', { name: 'Cancel' }).click()
  await note().waitFor({ state: 'hidden' })
}

/** Adds all articles of the workspace by the dialog. */
async function addAll(): Promise<void> {
  await on.command('Add articles')
  await page.getByRole('row').first().waitFor()
  const add = page.getByRole('button', { name: `Add ${MANY}` })
  // A long list takes its time until it listens.
  await eventually(async () => {
    await page.getByRole('grid').press('Control+a')
    return add.count()
  }).toBe(1)
  await add.click()
}

/** A project without the evidence that was found in it: it is looked for anew. */
async function largeProject(): Promise<Uint8Array> {
  const yaml = await readFile(join(root, 'templates/executive-memo.yaml'), 'utf8')
  const parsed = parseTemplate(yaml, 'executive-memo.yaml')
  const template = parsed.ok ? parsed.template : null
  const all = Array.from({ length: MANY }, (_, n) => importBytes(`${n}.txt`, Buffer.from(articleText(n))))
  const articles = all.flatMap((read) => (read.ok ? [read.value] : []))
  if (!template || articles.length < MANY) throw new Error('no project to open')
  const items = Array.from({ length: 400 }, (_, n) => ({
    id: `i-${n}`,
    kind: 'text' as const,
    content: [{ text: articleText(n).replaceAll('\n', ' ') }],
    citations: []
  }))
  const briefing: Briefing = {
    id: 'b-large',
    title: 'A large one',
    template: template.id,
    fields: {},
    marking: null,
    sections: [{ id: 's-1', slot: null, heading: 'All of it', items }],
    sources: articles.map(({ id }) => newSourceEntry(id)),
    marks: { rejected: [], speakers: {}, captured: [], claims: {} }
  }
  return projectBytes(freshProject(briefing, template, articles))
}

describe('while another briefing is on its way', () => {
  it('nothing is done to the one that is left', async () => {
    let arrive = (): void => undefined
    const asked = new Promise<void>((seen) => {
      void page.route('**/project.sample', async (route) => {
        seen()
        await new Promise<void>((done) => (arrive = done))
        await route.continue()
      })
    })
    const words = on.words('What is reported').first()
    const before = await words.textContent()
    await on.command('Open the sample briefing')
    await asked
    await words.focus()
    await page.keyboard.type('zz')
    await on.cards().first().click()
    await page.keyboard.press('x')
    await page.keyboard.press('Control+k')
    expect(await words.textContent()).toBe(before)
    expect(await page.getByRole('dialog').count()).toBe(0)
    arrive()
    const palette = async (): Promise<number> => {
      await page.keyboard.press('Control+k')
      return page.getByRole('dialog').count()
    }
    await eventually(palette).toBe(1)
    await page.keyboard.press('Escape')
    await page.unroute('**/project.sample')
  })
})

describe('long work shows how far it is, and stops when it is asked to', () => {
  it('dropping many articles', async () => {
    const before = await sources().getByRole('listitem').count()
    const files = await page.evaluateHandle(
      (texts) => {
        const transfer = new DataTransfer()
        for (const [n, text] of texts.entries()) transfer.items.add(new File([text], `${n}.txt`))
        return transfer
      },
      Array.from({ length: MANY }, (_, n) => articleText(n))
    )
    await sources().dispatchEvent('drop', { dataTransfer: files })
    await stop(/Reading articles…/)
    expect(await sources().getByRole('listitem').count()).toBe(before)
  })

  it('adding many articles by dialog, whatever is being done to them', async () => {
    for (let n = 0; n < MANY; n++) await writeFile(join(desk.workspace, `article-${n}.txt`), articleText(n))
    const before = await sources().getByRole('listitem').count()
    await addAll()
    await stop(new RegExp(`Reading articles…\\d+ of ${MANY}`))
    expect(await sources().getByRole('listitem').count()).toBe(before)
  })

  it('opening a project whose evidence is looked for anew, and exporting it', async () => {
    await writeFile(join(desk.workspace, 'large.briefing'), await largeProject())
    const open = async (): Promise<void> => {
      await page.keyboard.press('Control+o')
      await page.getByRole('row', { name: /large/ }).click()
      await page.getByRole('button', { name: 'Open', exact: true }).click()
    }
    const title = await page.title()
    await open()
    await stop(/Opening…/)
    expect(await page.title()).toBe(title)
    await open()
    await eventually(() => page.title()).toContain('A large one')

    await on.command('Export as PDF')
    await page.getByRole('textbox', { name: 'File name' }).fill('stopped')
    await page.keyboard.press('Enter')
    await stop(/Writing PDF…/)
    await eventually(() => readdir(desk.workspace)).not.toContain('stopped.pdf')
  })

  it('comparing articles that were added, which takes them back', async () => {
    const bar = page.getByRole('contentinfo')
    await eventually(() => bar.textContent()).toContain(`${MANY.toLocaleString('en')} articles`)
    await addAll()
    await note().getByText('Comparing the articles…').waitFor()
    await stop(/Comparing the articles…/)
    await eventually(on.said).toContain('Undone: ')
    await eventually(() => bar.textContent()).toContain(`${MANY.toLocaleString('en')} articles`)
  })
})
