import { blockInlines, flatInlines } from './block-inlines'
import type { Block, Memo, SectionMeasure, Warning } from './tree'
import { unholdable } from './xml-text'
import { memoStrings } from './strings'
import { counted } from './words/phrases'
import { hasWordsIn } from './words/words'
import { markProblem, marksOf } from '../template/marks'

/** Looks a memo over before any writer sees it. Nothing is changed; everything found is said. [P1] */
export function preflight(memo: Memo): Warning[] {
  return [
    ...memo.sections.flatMap(sectionWarnings),
    ...references(memo),
    ...characters(memo),
    ...marking(memo),
    ...ownWords(memo)
  ]
}

/** [P2] Required sections that are empty, and sections over their limits. */
function sectionWarnings({ id, heading, kind, required, items, words, limit }: SectionMeasure): Warning[] {
  const found: Warning[] = []
  const place = id === null ? {} : kind === 'field' ? { field: id } : { section: id }
  const say = (code: Warning['code'], message: string) => found.push({ code, message, item: null, ...place })
  const name = `“${heading}”`
  if (required && items === 0)
    say(
      'empty-section',
      kind === 'field' ? `${name} is not filled in.` : `${name} is empty, and this template asks for it.`
    )
  if (limit.items !== undefined && items > limit.items)
    say('over-limit', `${name} has ${counted(items, 'item')}; this template allows ${String(limit.items)}.`)
  if (limit.words !== undefined && words > limit.words)
    say('over-limit', `${name} has ${counted(words, 'word')}; this template allows ${String(limit.words)}.`)
  return found
}

/** [P3] Every link inside the memo has a place to lead to, and every place has one name only. */
function references(memo: Memo): Warning[] {
  const anchors = memo.blocks.flatMap(anchorsOf)
  const known = new Set(anchors)
  const targets = memo.blocks.flatMap(targetsOf)
  const say = (message: string): Warning => ({ code: 'dangling-reference', message, item: null })
  const seen = new Set<string>()
  const twice = anchors.filter((id) => seen.has(id) || !seen.add(id))
  return [...new Set(targets.filter((id) => !known.has(id)))]
    .map((id) => say(`A reference leads to “${id}”, which is not in this memo.`))
    .concat([...new Set(twice)].map((id) => say(`Two places of this memo are called “${id}”.`)))
}

/** [P4] Characters that XML cannot hold: writers show U+FFFD in their place. */
function characters(memo: Memo): Warning[] {
  const found = new Set(memoStrings(memo).flatMap(unholdable))
  return [...found].sort().map((code) => ({
    code: 'unknown-character',
    message: `The memo holds a character that documents cannot hold (${code}). It is shown as \ufffd.`,
    item: null
  }))
}

/** [P5] A memo carries a handling mark of its template's scheme, where that has one. */
function marking({ marking: mark, template }: Memo): Warning[] {
  const { scheme } = template.marking
  const message =
    mark === null && scheme !== 'none'
      ? `This memo carries no handling mark; the memos of this template do. Choose one of ${marksOf(scheme).join(', ')}.`
      : markProblem(scheme, mark)
  return message === null ? [] : [{ code: 'marking', message, item: null }]
}

/** [P6] The desk's own words are not there in every language a template may ask for. */
function ownWords({ language }: Memo): Warning[] {
  if (hasWordsIn(language)) return []
  const message = `The words that the app itself puts into a memo (“by”, “paragraph 2”, the source summary) are not there in the template’s language (${language}). They are set in English.`
  return [{ code: 'not-rendered', message, item: null }]
}

function anchorsOf(block: Block): string[] {
  const marks = flatInlines(blockInlines(block)).flatMap((i) =>
    i.type === 'citation' ? i.marks.map((m) => m.id) : []
  )
  if (block.type === 'heading') return [block.id]
  return block.type === 'sources-list' ? [...marks, ...block.entries.map((e) => e.id)] : marks
}

function targetsOf(block: Block): string[] {
  const inside = flatInlines(blockInlines(block)).flatMap((i) => {
    if (i.type === 'citation') return i.marks.map((m) => `source-${String(m.number)}`)
    return i.type === 'link' && i.href.startsWith('#') ? [i.href.slice(1)] : []
  })
  return block.type === 'contents' ? [...inside, ...block.entries.map((e) => e.id)] : inside
}
