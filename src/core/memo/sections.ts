import type { Item, JudgementItem, QuoteItem, Section } from '../briefing/briefing'
import type { Template, TemplateSection } from '../template/template'
import { groupBySpeaker } from './speakers'
import { alteredWarning, attributionOf, sealOf } from './attribution'
import type { Citations } from './citations'
import type { Claims } from './claims'
import { inlinesOf, inQuotationMarks, text, withMark } from './inlines'
import { LIKELIHOOD, mixesRows, rangeOf } from './likelihood'
import { timelineRow } from './timeline'
import type { Block, Inline, Warning } from './tree'
import { capital } from './words/phrases'
import { wordsIn } from './words/words'

/** What every section is made with; counters run through the whole memo. */
export interface Making {
  readonly template: Template
  readonly citations: Citations
  readonly claims: Claims
  readonly warnings: Warning[]
  judgements: number
  paragraphs: number
  headings: number
}

type Slot = Pick<TemplateSection, 'kind' | 'heading' | 'group' | 'wordings'>

/** What a section the analyst added is like. */
export const FREE_SLOT: Slot = { kind: 'text', heading: '', group: 'none', wordings: false }

/** The blocks of a section the analyst fills, heading first; none where it holds no words. [M3] */
export function sectionBlocks(making: Making, section: Section, slot: Slot): Block[] {
  const items = section.items.filter((item) => item.content.some((run) => run.text.trim() !== ''))
  if (items.length === 0) return []
  if (slot.kind === 'bottom-line') return bottomLine(making, section.heading, items)
  const head = headingBlock(making, 1, section.heading)
  if (slot.kind === 'timeline') {
    const rows = items.map((item) => timelineRow(making, item))
    return [...head, { type: 'timeline', head: wordsIn(making.template.language).timelineHead, rows }]
  }
  if (slot.group === 'speaker') return [...head, ...bySpeaker(making, items, slot, head.length > 0 ? 2 : 1)]
  return [...head, ...items.flatMap((item) => itemBlocks(making, item, slot)), ...scaleNote(making, items)]
}

/** Which scale the likelihood terms of a section are taken from, where it uses any. [M15] */
function scaleNote({ template }: Making, items: readonly Item[]): Block[] {
  const used = items.flatMap((item) => (item.kind === 'judgement' ? (item.likelihood ?? []) : []))
  if (used.length === 0) return []
  const words = wordsIn(template.language)
  const scale = words.scale(LIKELIHOOD[template.likelihood].name)
  const mixed = mixesRows(used, template.likelihood) ? ` ${words.mixedRows}` : ''
  return [{ type: 'note', children: [text(scale + mixed)] }]
}

/** A heading with an anchor of its own; nothing where there are no words. */
export function headingBlock(making: Making, level: 1 | 2, words: string): Block[] {
  if (words.trim() === '') return []
  return [{ type: 'heading', level, text: words, id: `heading-${String(++making.headings)}` }]
}

function bottomLine(making: Making, label: string, items: readonly Item[]): Block[] {
  return items.flatMap((item, at): Block[] =>
    item.kind === 'quote'
      ? quoteBlocks(making, item, FREE_SLOT)
      : [
          {
            type: 'bottom-line',
            label: at === 0 ? label : '',
            children: cited(making, item),
            item: item.id
          }
        ]
  )
}

/** One item as blocks: its kind decides, and the section only where the kind leaves it open. */
function itemBlocks(making: Making, item: Item, slot: Slot): Block[] {
  switch (item.kind) {
    case 'quote':
      return quoteBlocks(making, item, slot)
    case 'judgement':
      return [judgementBlock(making, item)]
    case 'fact':
      return [{ type: 'bullet', children: cited(making, item), item: item.id }]
    case 'text': {
      const numbered = making.template.numbering === 'paragraphs'
      const number = numbered ? ++making.paragraphs : null
      return [{ type: 'paragraph', children: cited(making, item), number, item: item.id }]
    }
  }
}

function judgementBlock(making: Making, item: JudgementItem): Block {
  const words = wordsIn(making.template.language)
  const likelihood =
    item.likelihood === null
      ? []
      : [words.likelihood(item.likelihood, rangeOf(item.likelihood, making.template.likelihood))]
  const confidence = item.confidence === null ? [] : [words.confidence[item.confidence]]
  return {
    type: 'judgement',
    number: ++making.judgements,
    children: cited(making, item),
    confidence: item.confidence,
    tags: [...likelihood, ...confidence],
    item: item.id
  }
}

function quoteBlocks(making: Making, item: QuoteItem, slot: Slot): Block[] {
  const { citations, template } = making
  const mark = citations.mark(item.citations, item.id)
  const sealed = sealOf(item, citations)
  making.warnings.push(...alteredWarning(item, sealed.seal))
  const paraphrase = sealed.seal === 'paraphrase'
  const words = inlinesOf(item.content, template.language, paraphrase ? 'outer' : 'inner')
  const wordings = slot.wordings ? making.claims.wordings(item) : []
  return [
    {
      type: 'block-quote',
      children: paraphrase ? words : inQuotationMarks(words, template.language),
      attribution: attributionOf(item, sealed, mark, template.language),
      seal: sealed.seal,
      resolution: item.speaker?.resolution ?? null,
      item: item.id
    },
    ...(wordings.length > 0
      ? [
          {
            type: 'wordings',
            label: wordsIn(template.language).otherWordings,
            rows: wordings
          } satisfies Block
        ]
      : [])
  ]
}

/** [M5] Speakers in the order of their first quote; those not known come last, together. */
function bySpeaker(making: Making, items: readonly Item[], slot: Slot, level: 1 | 2): Block[] {
  const { named, unknown } = groupBySpeaker(items)
  const blocks = (group: readonly Item[]) => group.flatMap((item) => itemBlocks(making, item, slot))
  const head =
    named.length > 0 ? headingBlock(making, level, wordsIn(making.template.language).speaker.unknown) : []
  return [
    ...named.flatMap(([name, group]) => [...headingBlock(making, level, capital(name)), ...blocks(group)]),
    ...(unknown.length > 0 ? [...head, ...blocks(unknown)] : [])
  ]
}

const cited = ({ template, citations }: Making, item: Item): Inline[] =>
  withMark(inlinesOf(item.content, template.language), citations.mark(item.citations, item.id))
