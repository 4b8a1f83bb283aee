import { pageBox, typeScale } from '../template/type-scale'
import type { Template } from '../template/template'
import { plainText, strong, text } from './inlines'
import type { BlockOf, Inline } from './tree'

export type TableBlock = BlockOf<'timeline' | 'corroboration-table' | 'annex'>

export interface TableColumn {
  readonly label: string
  readonly align: 'left' | 'right'
  /** Share of the measure, in hundredths; the columns of a table add up to 100. */
  readonly width: number
}

/** A table as every writer sets it: the header row repeats, and no row is cut in two. */
export interface TableLayout {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly { readonly cells: readonly (readonly Inline[])[]; readonly item: string | null }[]
}

interface Wide {
  readonly align: 'left' | 'right'
  /** As wide as its words need, within reason; one column of a table takes what is left. */
  readonly fits?: true
  /** Dropped where no row has words in it. */
  readonly optional?: true
}

const COLUMNS: Readonly<Record<TableBlock['type'], readonly Wide[]>> = {
  timeline: [
    { align: 'left', fits: true },
    { align: 'left' },
    { align: 'left', fits: true, optional: true },
    { align: 'left', fits: true, optional: true },
    { align: 'left', fits: true, optional: true }
  ],
  'corroboration-table': [{ align: 'left' }, { align: 'right', fits: true }, { align: 'right', fits: true }],
  annex: [{ align: 'left', fits: true }, { align: 'left' }, { align: 'left', fits: true }]
}

/** Lays a table block out in columns; optional columns that stay empty are dropped. */
export function tableLayout(block: TableBlock, template: Template): TableLayout {
  const rows = cellsOf(block)
  const kept = COLUMNS[block.type]
    .map((column, at) => ({ ...column, at, label: block.head[at] ?? '' }))
    .filter(({ at, optional }) => !optional || rows.some((r) => (r.cells[at]?.length ?? 0) > 0))
  const fitted = kept.map(({ at, fits, align, label }) => {
    const texts = [label, ...rows.map((r) => plainText(r.cells[at] ?? []))]
    // Figures are short: their heads may take several lines.
    return fits ? shareOf(align === 'right' ? wordsOf(texts) : texts, template) : 0
  })
  const wanted = fitted.reduce((sum, share) => sum + share, 0)
  const taken = Math.min(wanted, MOST_OF_ALL)
  return {
    columns: kept.map(({ label, align, fits }, index) => ({
      label,
      align,
      width: fits ? ((fitted[index] ?? 0) * taken) / wanted : 100 - taken
    })),
    rows: rows.map(({ cells, item }) => ({ item, cells: kept.map(({ at }) => cells[at] ?? []) }))
  }
}

/** The most that a fitted column takes of the measure unless a word needs more, and that all of them take, in hundredths. */
const MOST_OF_ONE = 22
const MOST_OF_ALL = 60
/** Widths of a character, as a share of the type's size: of words on the average, of a single one with a margin. */
const AVERAGE = 0.54
const GENEROUS = 0.62
/** Points between columns. */
const GAP = 12

const wordsOf = (texts: readonly string[]): string[] => texts.flatMap((words) => words.split(/\s+/))

/** The share of the measure, in hundredths, that a fitted column needs for its words. */
function shareOf(texts: readonly string[], template: Template): number {
  const { small } = typeScale(template)
  const { measure } = pageBox(template)
  const share = (characters: number, width: number) => ((characters * width * small + GAP) / measure) * 100
  const longest = Math.max(...texts.map((words) => words.length))
  const longestWord = Math.max(...wordsOf(texts).map((word) => word.length))
  return Math.min(
    Math.max(share(longest, AVERAGE), share(longestWord, GENEROUS)),
    Math.max(share(longestWord, GENEROUS), MOST_OF_ONE)
  )
}

type Rows = readonly { readonly cells: readonly (readonly Inline[])[]; readonly item: string | null }[]

function cellsOf(block: TableBlock): Rows {
  switch (block.type) {
    case 'timeline':
      return block.rows.map((r) => ({
        item: r.item,
        cells: [r.when === '' ? [] : [strong(r.when)], r.event, words(r.actor), words(r.grade), words(r.note)]
      }))
    case 'corroboration-table':
      return block.rows.map((r) => ({
        item: null,
        cells: [
          [...r.claim, ...aside(r.conflict)],
          words(String(r.articles)),
          words(String(r.independentOrigins))
        ]
      }))
    case 'annex':
      return block.rows.map((r) => ({
        item: null,
        cells: [
          [{ type: 'link', href: `#source-${String(r.number)}`, children: [text(String(r.number))] }],
          words(r.words),
          words(r.place)
        ]
      }))
  }
}

const words = (value: string): Inline[] => (value === '' ? [] : [text(value)])

/** A remark behind the words of a cell, set apart from them. */
const aside = (remark: string): Inline[] =>
  remark === '' ? [] : [text(' '), { type: 'emphasis', children: [text(remark)] }]
