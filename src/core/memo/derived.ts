import type { Briefing, Item } from '../briefing/briefing'
import type { Material } from '../corroboration/claim'
import { openingWords } from '../source/source-name'
import type { DERIVED_SECTIONS } from '../template/section-kinds'
import type { TemplateSection } from '../template/template'
import { sealOf } from './attribution'
import { inlinesOf, inQuotationMarks, text } from './inlines'
import { headingBlock, type Making } from './sections'
import { sourceEntry } from './source-entry'
import { sourceSummary } from './source-summary'
import type { Block, CorroborationRow, Inline } from './tree'
import { wordsIn } from './words/words'

export type DerivedKind = (typeof DERIVED_SECTIONS)[number]

interface Derivation {
  readonly making: Making
  readonly briefing: Briefing
  readonly material: Material
}
type Derive = (derivation: Derivation) => Block[]

/** How each section that the analyst does not fill is written. Contents come last: see `compose`. */
const DERIVE: Readonly<Record<Exclude<DerivedKind, 'contents'>, Derive>> = {
  corroboration,
  'source-summary': ({ making, briefing, material }) =>
    sourceSummary(making, briefing, material).map((children) => ({
      type: 'paragraph',
      children,
      number: null,
      item: null
    })),
  sources: ({ making, material }) => {
    const entries = [...making.citations.cited.values()].map((c) => sourceEntry(c, material, making.template))
    return entries.length === 0 ? [] : [{ type: 'sources-list', entries }]
  },
  annex: ({ making }) => {
    const rows = [...making.citations.annex.values()]
      .sort((a, b) => a.number - b.number || a.start - b.start)
      .map(({ start: _, ...row }) => row)
    return rows.length === 0
      ? []
      : [{ type: 'annex', head: wordsIn(making.template.language).annexHead, rows }]
  }
}

/** The blocks of a derived section under its heading; none where the evidence gives nothing to say. */
export function derivedBlocks(
  derivation: Derivation,
  kind: Exclude<DerivedKind, 'contents'>,
  section: TemplateSection
): Block[] {
  const blocks = DERIVE[kind](derivation)
  return blocks.length === 0 ? [] : [...headingBlock(derivation.making, 1, section.heading), ...blocks]
}

/** [M10] A row for each cited statement that several articles carry, or that they disagree on. */
function corroboration({ making, briefing }: Derivation): Block[] {
  const seen = new Set<string>()
  const rows: CorroborationRow[] = []
  let alone = 0
  for (const item of briefing.sections.flatMap((s) => s.items)) {
    if (item.kind === 'text' || item.citations.length === 0) continue
    const support = making.claims.support(item)
    if (!support.isStatement) continue
    const key = support.claims.map((c) => c.id).join(' ') || item.id
    if (seen.has(key)) continue
    seen.add(key)
    if (support.articles < 2 && support.conflict === '') alone++
    else
      rows.push({
        claim: claimWords(making, item),
        articles: support.articles,
        independentOrigins: support.independentOrigins,
        conflict: support.conflict
      })
  }
  const words = wordsIn(making.template.language)
  const note = text(words.alone(alone, rows.length > 0))
  return [
    ...(rows.length > 0
      ? [{ type: 'corroboration-table', head: words.corroborationHead, rows } satisfies Block]
      : []),
    ...(alone > 0 ? [{ type: 'note', children: [note] } satisfies Block] : [])
  ]
}

/** The memo has the claim in full where it is made; here it is only named. */
const CLAIM_WORDS = 18

/**
 * The first of the source's own words where the item holds them, else of the item's; a quote's in their marks, where it
 * is one.
 */
function claimWords({ template, citations }: Making, item: Exclude<Item, { kind: 'text' }>): Inline[] {
  const isQuote = item.kind === 'quote' && sealOf(item, citations).seal !== 'paraphrase'
  const said = item.content.map((run) => run.text).join('')
  const source = item.citations
    .map(({ source, start, end }) => citations.source(source)?.text.slice(start, end) ?? '')
    .find((words) => words !== '' && said.includes(words))
  const whole = isQuote || source === undefined ? said : source
  const opening = openingWords(whole, CLAIM_WORDS)
  const shown = [{ text: opening.endsWith('…') ? opening : whole }]
  const words = inlinesOf(shown, template.language, isQuote ? 'inner' : 'outer')
  return isQuote ? inQuotationMarks(words, template.language) : words
}
