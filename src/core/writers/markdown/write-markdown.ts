import { tableLayout, type TableBlock } from '../../memo/table'
import { entryInlines } from '../../memo/source-entry'
import type { Block, BlockOf, BlockType, Inline, InlineOf, InlineType, Memo, Warning } from '../../memo/tree'
import { xmlText } from '../../memo/xml-text'
import { escaped, frontMatter, slugs } from './markdown-text'

interface Page {
  readonly memo: Memo
  /** Whether citations are footnotes, or stand in the text. */
  readonly footnotes: boolean
  /** Anchor names of headings, as pandoc and GitHub make them, by heading id. */
  readonly slugs: ReadonlyMap<string, string>
}
type Writers = { readonly [T in BlockType]: (block: BlockOf<T>, page: Page) => string }
type InlineWriters = { readonly [T in InlineType]: (inline: InlineOf<T>, page: Page) => string }

/** Writes a memo as Markdown that pandoc and CommonMark readers take: sources are reference footnotes. [K1] */
export function writeMarkdown(memo: Memo): { text: string; warnings: Warning[] } {
  const page: Page = { memo, footnotes: memo.template.citations !== 'author-title', slugs: slugs(memo) }
  const marking = memo.marking === null ? [] : [`**${escaped(memo.marking)}**`]
  const parts: string[] = [...marking.map((m) => `${m}\n`)]
  let previous: Block | undefined
  for (const block of memo.blocks) {
    const tight = previous && LISTS.has(block.type) && previous.type === block.type
    if (!tight && previous) parts.push('')
    parts.push((WRITERS[block.type] as (b: Block, p: Page) => string)(block, page))
    previous = block
  }
  const text = [frontMatter(memo), ...parts, '', ...marking].join('\n').replace(/\n{3,}/g, '\n\n')
  return { text: `${xmlText(text).trimEnd()}\n`, warnings: [] }
}

/** Items of these kinds that follow each other are one tight list. */
const LISTS: ReadonlySet<BlockType> = new Set<BlockType>(['bullet'])

const WRITERS: Writers = {
  masthead: (b) => `# ${escaped(b.text)}`,
  'memo-header': (b) => b.rows.map((r) => `**${escaped(r.label)}:** ${escaped(r.value)}`).join('\\\n'),
  contents: (b, page) =>
    [
      `**${escaped(b.label)}**\n`,
      ...b.entries.map(
        (e) => `${e.level === 2 ? '    ' : ''}- [${escaped(e.text)}](#${page.slugs.get(e.id) ?? ''})`
      )
    ].join('\n'),
  'bottom-line': (b, page) =>
    `${b.label === '' ? '' : `**${escaped(b.label)}.** `}${inlines(b.children, page)}`,
  heading: (b) => `${'#'.repeat(b.level + 1)} ${escaped(b.text)}`,
  judgement: (b, page) => {
    const indent = ' '.repeat(String(b.number).length + 2)
    const tags = b.tags.map((tag) => `*${escaped(tag)}*`).join(' · ')
    return `${String(b.number)}. ${inlines(b.children, page)}${tags === '' ? '' : `\\\n${indent}${tags}`}`
  },
  paragraph: (b, page) => `${b.number === null ? '' : `${String(b.number)}\\. `}${block(b.children, page)}`,
  bullet: (b, page) => `- ${inlines(b.children, page)}`,
  note: (b, page) => `*${inlines(b.children, page)}*`,
  'block-quote': (b, page) => `> ${block(b.children, page)}\n>\n> ${inlines(b.attribution, page)}`,
  wordings: (b, page) =>
    [
      `${escaped(b.label)}:\n`,
      ...b.rows.map((row) => `- ${inlines(row.words, page)} ${escaped(`(${row.outlets})`)}`)
    ].join('\n'),
  timeline: table,
  'corroboration-table': table,
  'sources-list': (b, page) =>
    b.entries
      .map((e) => `${page.footnotes ? `[^${String(e.number)}]: ` : '- '}${inlines(entryInlines(e), page)}`)
      .join(page.footnotes ? '\n\n' : '\n'),
  annex: table
}

function table(b: TableBlock, page: Page): string {
  const { columns, rows } = tableLayout(b, page.memo.template)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const dashes = columns.map(({ align, width }) => {
    const rule = '-'.repeat(Math.max(3, Math.round(width)))
    return align === 'right' ? `${rule}:` : rule
  })
  return [
    line(columns.map((c) => escaped(c.label))),
    line(dashes),
    ...rows.map((row) => line(row.cells.map((cell) => inlines(cell, page))))
  ].join('\n')
}

const INLINES: InlineWriters = {
  text: (i) => escaped(i.text),
  strong: (i, page) => around('**', inlines(i.children, page)),
  emphasis: (i, page) => around('*', inlines(i.children, page)),
  link: (i, page) =>
    i.href.startsWith('#')
      ? inlines(i.children, page)
      : `[${inlines(i.children, page)}](<${i.href.replace(/[<>\s]/g, encodeURIComponent)}>)`,
  citation: (i, page) =>
    page.footnotes
      ? i.marks.map((m) => `[^${String(m.number)}]`).join(' ')
      : ` (${i.marks.map((m) => escaped(m.text)).join('; ')})`
}

const inlines = (list: readonly Inline[], page: Page): string =>
  list.map((i) => (INLINES[i.type] as (i: Inline, p: Page) => string)(i, page)).join('')

/** Inlines at the start of a line, where a number or a sign would begin a list or a heading. */
const block = (list: readonly Inline[], page: Page): string =>
  inlines(list, page)
    .replace(/^(\s*)(\d+)([.)])(?=\s)/, '$1$2\\$3')
    .replace(/^(\s*)([-+#=:])/, '$1\\$2')

/** Emphasis marks must touch words: white space at the edges goes outside. */
function around(mark: string, words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
  return inner === '' ? words : `${before}${mark}${inner}${mark}${after}`
}
