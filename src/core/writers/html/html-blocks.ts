import { backLinks, entryInlines } from '../../memo/source-entry'
import { tableLayout, type TableBlock } from '../../memo/table'
import type { Block, BlockOf, BlockType, Inline, InlineOf, InlineType, Memo } from '../../memo/tree'
import { wordsIn } from '../../memo/words/words'
import { html, tag } from './html-text'

interface Page {
  readonly memo: Memo
  /** Whether citations are raised numbers, or author and title in the text. */
  readonly raised: boolean
}
type Writers = { readonly [T in BlockType]: (block: BlockOf<T>, page: Page) => string }
type InlineWriters = { readonly [T in InlineType]: (inline: InlineOf<T>, page: Page) => string }

const WRITERS: Writers = {
  masthead: (b) => tag('h1', { class: 'masthead' }, html(b.text)),
  'memo-header': (b) =>
    tag(
      'dl',
      { class: 'memo-header' },
      ...b.rows.map((row) =>
        tag(
          'div',
          {},
          tag('dt', {}, html(row.label)),
          tag('dd', {}, row.strong ? tag('strong', {}, html(row.value)) : html(row.value))
        )
      )
    ),
  contents: (b) =>
    tag(
      'nav',
      { class: 'contents', 'aria-label': b.label },
      tag('p', { class: 'label' }, html(b.label)),
      tag(
        'ol',
        {},
        ...b.entries.map((e) =>
          tag('li', { class: `level-${String(e.level)}` }, tag('a', { href: `#${e.id}` }, html(e.text)))
        )
      )
    ),
  'bottom-line': (b, page) =>
    tag(
      'section',
      { class: 'bottom-line', 'aria-label': b.label === '' ? null : b.label },
      b.label === '' ? '' : tag('h2', {}, html(b.label)),
      tag('p', { dir: 'auto' }, inlines(b.children, page))
    ),
  heading: (b) => tag(`h${String(b.level + 1)}`, { id: b.id }, html(b.text)),
  judgement: (b, page) =>
    tag(
      'li',
      { value: b.number },
      tag('p', { dir: 'auto' }, inlines(b.children, page)),
      b.tags.length === 0 ? '' : tag('p', { class: 'tags' }, b.tags.map(html).join(' · '))
    ),
  paragraph: (b, page) =>
    b.number === null
      ? tag('p', { dir: 'auto' }, inlines(b.children, page))
      : tag('li', { value: b.number }, tag('p', { dir: 'auto' }, inlines(b.children, page))),
  bullet: (b, page) => tag('li', { dir: 'auto' }, inlines(b.children, page)),
  note: (b, page) => tag('p', { class: 'note' }, inlines(b.children, page)),
  'block-quote': (b, page) =>
    tag(
      'figure',
      { class: `quote ${b.seal}` },
      tag('blockquote', { dir: 'auto' }, tag('p', {}, inlines(b.children, page))),
      tag('figcaption', {}, inlines(b.attribution, page))
    ),
  wordings: (b, page) =>
    tag(
      'div',
      { class: 'wordings' },
      tag('p', {}, html(b.label)),
      tag(
        'ul',
        {},
        ...b.rows.map((row) =>
          tag('li', { dir: 'auto' }, inlines(row.words, page), html(` (${row.outlets})`))
        )
      )
    ),
  timeline: table,
  'corroboration-table': table,
  'sources-list': (b, page) =>
    tag(
      'ol',
      { class: 'sources' },
      ...b.entries.map((entry) =>
        tag(
          'li',
          { id: entry.id, value: entry.number },
          inlines(entryInlines(entry), page),
          tag('span', { class: 'back' }, inlines(backLinks(entry), page))
        )
      )
    ),
  annex: table
}

/** The list that blocks of a kind stand in when they follow each other. */
const wrapperOf = (block: Block): string | null => {
  if (block.type === 'bullet') return 'ul class="facts"'
  if (block.type === 'judgement') return 'ol class="judgements"'
  return block.type === 'paragraph' && block.number !== null ? 'ol class="numbered"' : null
}

/** Every block in order, list items inside their lists; a kind without a writer does not type check. [H1] */
export function writeBlocks(memo: Memo): string {
  const page: Page = { memo, raised: memo.template.citations !== 'author-title' }
  const lines: string[] = []
  let open: string | null = null
  const turnTo = (wrapper: string | null) => {
    if (wrapper === open) return
    if (open !== null) lines.push(`</${open.slice(0, 2)}>`)
    if (wrapper !== null) lines.push(`<${wrapper}>`)
    open = wrapper
  }
  for (const block of memo.blocks) {
    turnTo(wrapperOf(block))
    lines.push((WRITERS[block.type] as (b: Block, p: Page) => string)(block, page))
  }
  turnTo(null)
  return lines.join('\n')
}

function table(block: TableBlock, page: Page): string {
  const { columns, rows } = tableLayout(block, page.memo.template)
  const side = (at: number) => (columns[at]?.align === 'right' ? 'figure' : null)
  return tag(
    'table',
    { class: block.type },
    tag('colgroup', {}, ...columns.map((c) => `<col style="width:${c.width.toFixed(1)}%">`)),
    tag(
      'thead',
      {},
      tag('tr', {}, ...columns.map((c, at) => tag('th', { scope: 'col', class: side(at) }, html(c.label))))
    ),
    '\n',
    tag(
      'tbody',
      {},
      ...rows.map(
        (row) =>
          `${tag('tr', {}, ...row.cells.map((cell, at) => tag('td', { class: side(at), dir: 'auto' }, inlines(cell, page))))}\n`
      )
    )
  )
}

const INLINES: InlineWriters = {
  text: (i) => html(i.text),
  strong: (i, page) => tag('strong', {}, inlines(i.children, page)),
  emphasis: (i, page) => tag('em', {}, inlines(i.children, page)),
  link: (i, page) =>
    tag('a', { href: i.href, rel: i.href.startsWith('#') ? null : 'noreferrer' }, inlines(i.children, page)),
  citation: (i, page) => {
    const marks = i.marks.map((m) =>
      tag(
        'a',
        {
          href: `#source-${String(m.number)}`,
          id: m.id,
          role: 'doc-noteref',
          ...(page.raised ? { 'aria-label': wordsIn(page.memo.language).source(String(m.number)) } : {})
        },
        html(m.text)
      )
    )
    return page.raised ? tag('sup', {}, marks.join(',\u202f')) : ` (${marks.join('; ')})`
  }
}

const inlines = (list: readonly Inline[], page: Page): string =>
  list.map((i) => (INLINES[i.type] as (i: Inline, p: Page) => string)(i, page)).join('')
