import type { Memo } from '../../memo/tree'

/** Text in which nothing is taken for markup, by CommonMark or by pandoc's extensions; on one line. [K2] */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>^~$@|{}]/g, '\\$&')
    .replace(/&(?=[a-zA-Z#])/g, '\\&')
    .replace(/\.(?=\.\.)/g, '\\.')
    .replace(/-(?=-)/g, '\\-')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')

/** A YAML block with what readers take for the title page; strings in JSON form, which YAML holds. */
export function frontMatter(memo: Memo): string {
  const fields: [string, string][] = [
    ['title', memo.title],
    ['author', memo.author],
    ['date', memo.date],
    ['lang', memo.language]
  ]
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---', ''].join('\n')
}

/** Heading ids to anchors as GitHub and pandoc's `auto_identifiers` make them. */
export function slugs(memo: Memo): Map<string, string> {
  const taken = new Map<string, number>()
  const found = new Map<string, string>()
  for (const block of memo.blocks) {
    if (block.type !== 'heading' && block.type !== 'masthead') continue
    const base = block.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s+/g, '-')
    const count = taken.get(base) ?? 0
    taken.set(base, count + 1)
    if (block.type === 'heading') found.set(block.id, count === 0 ? base : `${base}-${String(count)}`)
  }
  return found
}
