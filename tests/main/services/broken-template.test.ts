import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { packDocx } from '../../../src/main/export/pack-docx'
import { memoOf } from '../../support/memo-builder'
import { root, serveDesk, type ServedDesk } from './desk'

let desk: ServedDesk
beforeEach(async () => {
  desk = await serveDesk()
})
afterEach(() => desk.remove())

const save = async (change: (yaml: string) => string): Promise<void> => {
  const yaml = await readFile(join(root, 'templates/letterhead-memo.yaml'), 'utf8')
  const own = yaml.replace('id: letterhead-memo', 'id: own-memo').replace('sample-letterhead', 'own')
  const changed = change(own)
  if (changed === own && change !== asItIs) throw new Error('nothing was changed')
  await writeFile(join(desk.folder, 'templates/own-memo.yaml'), changed)
}
const asItIs = (yaml: string): string => yaml

/** Every way a template can go wrong, and what the analyst is told: where, and how to mend it. */
const MISTAKES: readonly (readonly [name: string, change: (yaml: string) => string, says: RegExp])[] = [
  ['YAML syntax', (y) => y.replace('fields:', 'fields: ['), /:\d+:\d+: A bracket above is not closed/],
  ['unknown key', (y) => y.replace('masthead:', 'mastheed:'), /:\d+:1: .*Did you mean “masthead”\?/],
  ['wrong type', (y) => y.replace('leading: 15', 'leading: wide'), /:15:12: .*a size in points, 5 to 72/],
  ['unknown kind', (y) => y.replace('kind: facts', 'kind: fact'), /:\d+:11: .*Did you mean “facts”\?/],
  ['missing font', (y) => y.replace('text: Noto Serif', 'text: Garamond'), /:\d+:9: .*one of Noto Serif/],
  ['missing letterhead', (y) => y.replace('own.docx', 'gone.docx'), /:\d+:13: .*Put it into the letterheads/],
  ['letterhead without a place', (y) => y.replace('own.docx', 'bare.docx'), /:\d+:13: .*lacks \{\{memo\}\}/]
]

it.each(MISTAKES)(
  '[T1] saved with a mistake (%s), a template is used as it was before',
  async (_, change, says) => {
    const letterheads = join(desk.folder, 'templates/letterheads')
    await mkdir(letterheads, { recursive: true })
    await copyFile(join(root, 'templates/letterheads/sample-letterhead.docx'), join(letterheads, 'own.docx'))
    await writeFile(join(letterheads, 'bare.docx'), (await packDocx(memoOf([], {}).memo)).bytes)

    await save(asItIs)
    const before = await desk.ask('templates.list', {})
    expect(before.problems).toEqual([])
    await save(change)
    const after = await desk.ask('templates.list', {})
    expect(after.templates.map((t) => t.id)).toContain('own-memo')
    expect(after.problems.map((p) => p.message)).toEqual([expect.stringMatching(says)])
    expect(after.problems[0]?.message).toContain('Until it is mended, the version before it is used.')
    await save((yaml) => yaml.replace('name: Memo on letterhead', 'name: Mended'))
    const mended = await desk.ask('templates.list', {})
    expect([mended.problems, mended.templates.find((t) => t.id === 'own-memo')?.name]).toEqual([[], 'Mended'])
  }
)
