import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../../src/core/template/parse-template'
import { templateVariants } from '../../../src/core/template/template'
import { templateJsonSchema } from '../../../src/core/template/template-sentences'
import { HOUSE_TEMPLATES, houseTemplate } from '../../support/memo-builder'

const folder = resolve(import.meta.dirname, '../../../templates')
const good = readFileSync(resolve(folder, 'executive-memo.yaml'), 'utf8')

/** The problems of the executive memo with one thing changed, as `line:column message`. */
function problems(from: string | RegExp, to: string): string[] {
  const changed = good.replace(from, to)
  if (changed === good) throw new Error('nothing was changed')
  const parsed = parseTemplate(changed, 'mine.yaml')
  return parsed.ok ? [] : parsed.problems.map((p) => `${String(p.line)}:${String(p.column)} ${p.message}`)
}

describe('parseTemplate', () => {
  test.each(HOUSE_TEMPLATES)('%s is sound, as A4 and as Letter', (id) => {
    const template = houseTemplate(id)
    expect(templateVariants(template).map((t) => [t.id, t.page.size])).toEqual([
      [id, 'A4'],
      [`${id}-letter`, 'Letter']
    ])
  })

  test('[T1] an unknown key is named with its place and the nearest known one', () => {
    expect(problems('masthead:', 'mastheed:')).toEqual([
      expect.stringMatching(/^\d+:1 “mastheed” is not a key of a template. Did you mean “masthead”\?$/)
    ])
    expect(problems('size: A4', 'sise: A4')).toEqual([
      expect.stringMatching(/:3 “sise” is not a key of page. Did you mean “size”\?$/)
    ])
  })

  test('[T1] an unknown key like no other lists what is allowed', () => {
    expect(problems('size: A4', 'wobble: A4')[0]).toMatch(/Allowed are size, also, orientation, margins\.$/)
  })

  test('[T1] an unknown kind of section says which there are', () => {
    expect(problems('kind: facts', 'kind: factoids')).toEqual([
      expect.stringMatching(
        /^\d+:11 sections › 4 › kind is “factoids”. It must be one of bottom-line, judgements/
      )
    ])
  })

  test('[T1] a font that is not there says which are', () => {
    expect(problems('text: Noto Serif', 'text: Comic Sans')[0]).toContain('one of Noto Serif, Noto Sans')
  })

  test.each([
    ['size: 10.5', 'size: big', 'It must be a size in points, 5 to 72.'],
    ['size: 10.5', 'size: 500', 'It must be a size in points, 5 to 72.'],
    ["accent: '#1f3a5f'", 'accent: blue', 'It must be a colour as six hexadecimal digits'],
    ['required: true }', 'required: maybe }', 'It must be true or false.'],
    ['id: executive-memo', 'id: My Memo', 'It must be a name of small letters, digits and hyphens'],
    [/sections:[\s\S]*$/, 'sections: []', 'It must be a list of one entry or more.'],
    [/^id: .*$/m, '', 'id is missing.'],
    ['language: en-GB', 'language: english', 'It must be a language tag, such as en-GB, fr or de.'],
    ['items: 5,', 'items: five,', 'It must be a whole number, 1 or more.'],
    ['items: 5,', 'items: -5,', 'It must be a whole number, 1 or more.'],
    ['also: [Letter]', 'also: Letter', 'It must be a list: its entries in square brackets, or'],
    [/[\s\S]+/, 'x'.repeat(200), `The template is “${'x'.repeat(60)}…”. It must be a block of keys`],
    ['kind: judgements', 'kind: judgments', 'Did you mean “judgements”?']
  ])('[T1] a wrong value: %s to %s', (from, to, says) => {
    expect(problems(from, to).join('\n')).toContain(says)
  })

  test.each([
    ['type:\n', 'type:\n\ttext: x\n', 'A tab is used to indent'],
    ['name: Executive memo', 'name: Executive memo\nname: Twice', 'This key is there twice'],
    ['fields:', 'fields: [', 'A bracket above is not closed'],
    ['also: [Letter]', 'also: [Letter', 'A bracket above is not closed'],
    ['name: Executive memo', 'name: Executive: memo', 'This line holds two “:”'],
    ['    kind: bottom-line', '   kind: bottom-line', 'not indented like its neighbours'],
    ['- id: bottom-line', '-id: bottom-line', 'needs a space after it'],
    ['- id: bottom-line', 'id: bottom-line', 'begin each entry with “- ”'],
    [
      'masthead: Memorandum',
      'masthead: *memo',
      ':11 Nothing in this file is named “&memo”. Put quotation marks'
    ]
  ])('[T2] YAML that cannot be read: %j', (from, to, says) => {
    expect(problems(from, to).join('\n')).toContain(says)
  })

  test('[T3] two sections of one name, and a mark of another scheme', () => {
    expect(problems('id: quotes', 'id: facts')).toEqual([
      expect.stringContaining('The id “facts” is used twice in sections.')
    ])
    expect(problems('default: TLP:AMBER', 'default: SECRET')[0]).toContain('Allowed are TLP:RED')
  })

  test('[T3] a running line that names what there is not', () => {
    expect(problems("left: '{title}'", "left: '{titel}'")).toEqual([
      expect.stringMatching(/^\d+:17 A running line knows no “{titel}”. Did you mean “{title}”\?$/)
    ])
    expect(problems("left: '{title}'", "left: '{classification}'")[0]).toContain(
      'It knows {title}, {subject}'
    )
    expect(problems("left: '{title}'", "left: '{to}, {name}'")).toEqual([])
  })

  test('[T1] every problem is found in one go, in the order of the file', () => {
    const parsed = parseTemplate(
      good
        .replace('default: TLP:AMBER', 'default: AMBER')
        .replace('size: A4', 'size: A5')
        .replace('id: quotes', 'id: facts'),
      'x'
    )
    const lines = parsed.ok ? [] : parsed.problems.map((p) => p.line)
    expect(lines).toHaveLength(3)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  })

  test('[T1] law: no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(good.length), (noise, at) => {
        const parsed = parseTemplate(good.slice(0, at) + noise + good.slice(at), 'x.yaml')
        expect(parsed.ok || parsed.problems.every((p) => p.line >= 1 && p.message !== '')).toBe(true)
      }),
      { numRuns: 150 }
    )
  })

  test('[T1] aliases that multiply are refused', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\nid: [*d,*d,*d,*d]\n`
    expect(parseTemplate(bomb, 'x').ok).toBe(false)
  })
})

test('[T4] the published schema is the one the code checks with (scripts/template-schema.mjs writes it)', () => {
  const published = JSON.parse(readFileSync(resolve(folder, 'template.schema.json'), 'utf8')) as unknown
  expect(published).toEqual(JSON.parse(JSON.stringify(templateJsonSchema())))
})
