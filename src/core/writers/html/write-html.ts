import { markLook } from '../../memo/marking'
import type { Memo, Warning } from '../../memo/tree'
import { writeBlocks } from './html-blocks'
import { styleSheet } from './html-style'
import { html, tag } from './html-text'

/** Writes a memo as one HTML file that needs nothing else: no scripts, no fonts, nothing from the network. */
export function writeHtml(memo: Memo): { text: string; warnings: Warning[] } {
  const meta = (name: string, content: string) =>
    content === '' ? [] : [`<meta name="${name}" content="${html(content)}">`]
  const text = [
    '<!doctype html>',
    `<html lang="${html(memo.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${html(memo.title)}</title>`,
    ...meta('author', memo.author),
    ...meta('description', memo.subject),
    ...meta('date', memo.date),
    `<style>\n${styleSheet(memo)}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    marking(memo),
    writeBlocks(memo),
    marking(memo),
    '</main>',
    '</body>',
    '</html>',
    ''
  ].join('\n')
  return { text, warnings: [] }
}

function marking({ marking: mark }: Memo): string {
  if (mark === null) return ''
  return markLook(mark).kind === 'label'
    ? tag('p', { class: 'marking' }, tag('span', {}, html(mark)))
    : tag('p', { class: 'marking band' }, html(mark))
}
