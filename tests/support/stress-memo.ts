import type { Briefing, Citation, Item, Section } from '../../src/core/briefing/briefing'
import { newSourceEntry } from '../../src/core/briefing/new-source-entry'
import type { Claim, Material } from '../../src/core/corroboration/claim'
import type { Evidence } from '../../src/core/evidence/evidence'
import { compose } from '../../src/core/memo/compose'
import type { Memo } from '../../src/core/memo/tree'
import type { Source } from '../../src/core/source/source'
import type { Template } from '../../src/core/template/template'
import { isOwnSection } from '../../src/core/template/section-kinds'

export interface StressSize {
  readonly items: number
  readonly sources: number
  /** Rows of the chronology, on top of the items. */
  readonly rows: number
}

const STRESS: StressSize = { items: 400, sources: 60, rows: 80 }

/** Scripts, directions and lengths that layouts get wrong; every one is used in items, names and titles. */
const HARD_WORDS = [
  'Переговоры о прекращении огня продолжатся в Женеве',
  'Η Ελλάδα χαιρέτισε τη συμφωνία για κατάπαυση του πυρός',
  'رحبت الأمم المتحدة بالاتفاق بين موسكو وواشنطن',
  'הסכם הפסקת האש נכנס לתוקף בחצות',
  'the delegates 🤝 left 🕊️ early',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'naïve café façade Ærøskøbing Łódź İzmir Đà Nẵng',
  '“quotes” within ‘quotes’ — dashes – and… ellipses & <tags> *stars* _lines_ #1 [brackets] |pipes|'
] as const

const PLAIN =
  'officials said the convoy reached the northern crossing after talks between both delegations while observers counted trucks that carried food fuel and medicine to the besieged districts before the ceasefire expired'.split(
    ' '
  )

/** Words from a seed: the same in every run. */
function writer(seed: number) {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x7fffffff) * below)
  }
  const words = (count: number): string => {
    const out = Array.from({ length: count }, () => PLAIN[next(PLAIN.length)] ?? '')
    const text = out.join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  }
  return { next, words }
}

const hard = (at: number): string => HARD_WORDS[at % HARD_WORDS.length] ?? ''

/** A source of ten paragraphs; each is one piece of evidence. */
function source(at: number): { source: Source; evidence: Evidence[] } {
  const { words } = writer(at + 1)
  const id = `s-${at.toString(16).padStart(12, '0')}`
  const title = at % 4 === 0 ? hard(at / 4) : words(7)
  const lines = Array.from({ length: 10 }, (_, n) => (n === 3 ? `${hard(at)}.` : `${words(22)}.`))
  const text = [title, ...lines].join('\n\n')
  const body = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }))
  const long = 'The Associated Consolidated International Correspondents’ Quarterly of Record'
  return {
    source: {
      id,
      file: `${at.toString().padStart(3, '0')}_${words(3).replaceAll(' ', '-')}.txt`,
      sha256: at.toString(16).padStart(64, '0'),
      text,
      title,
      titleSpan: { start: 0, end: title.length },
      outlet: at % 5 === 4 ? null : at % 7 === 0 ? long : `Outlet ${String(at)}`,
      byline: at % 3 === 0 ? `By Maximiliana Featherstonehaugh-Cholmondeley ${hard(at)}` : null,
      dateline: null,
      published: at % 2 === 0 ? `2016-07-${String(1 + (at % 28)).padStart(2, '0')}` : null,
      language: 'en',
      body,
      noise: []
    },
    evidence: body.map(({ start, end }) => ({
      id: `${id}:fact:${String(start)}-${String(end)}`,
      source: id,
      kind: 'fact' as const,
      start,
      end,
      text: text.slice(start, end),
      quoteType: null,
      speaker: null,
      cue: null,
      score: 0.5,
      reasons: []
    }))
  }
}

function material(size: StressSize): Material {
  const made = Array.from({ length: size.sources }, (_, at) => source(at))
  const evidence = made.flatMap((m) => m.evidence)
  const claims = Array.from({ length: Math.min(40, size.sources) }, (_, n): Claim => {
    const members = [0, 1, 2].flatMap((step) => made[(n + step * 7) % made.length]?.evidence[n % 10] ?? [])
    const [first, second] = members
    return {
      id: `claim-${String(n)}`,
      members: members.map((m) => m.id),
      outlets: [],
      origins: n % 2 === 0 ? ['Reuters'] : ['Reuters', 'AP'],
      independentOrigins: 1 + (n % 2),
      variants: members.map((m) => ({ text: m.text, members: [m.id], changes: [] })),
      conflicts:
        n % 5 === 0 && first && second ? [{ kind: 'number', sides: [side(first), side(second)] }] : [],
      suggested: false
    }
  })
  const origins = Object.fromEntries(
    made.map(({ source: s }, at) => [
      s.id,
      at % 2 === 0 ? [{ name: 'Reuters', kind: 'credit' as const, evidence: [] }] : []
    ])
  )
  return { sources: made.map((m) => m.source), evidence, origins, claims }
}

const side = (e: Evidence) => ({
  evidence: e.id,
  source: e.source,
  start: e.start,
  end: e.end,
  text: e.text.slice(0, 12)
})

const cite = (evidence: Evidence | undefined): Citation[] =>
  evidence ? [{ source: evidence.source, start: evidence.start, end: evidence.end }] : []

function item(at: number, evidence: readonly Evidence[]): Item {
  const { words, next } = writer(at + 1000)
  const main = evidence[(at * 37) % evidence.length]
  const also = next(3) === 0 ? evidence[(at * 91 + 5) % evidence.length] : undefined
  const citations = [...cite(main), ...cite(also)]
  const id = `item-${String(at)}`
  const content = [
    { text: `${words(10)} ` },
    { text: hard(at), strong: true as const },
    { text: `, ${words(6)} ` },
    { text: 'and so on', emphasis: true as const, href: 'https://example.org/a?b=1&c=2' },
    { text: '.' }
  ]
  if (at % 5 === 4)
    return {
      id,
      kind: 'quote',
      content: at % 10 === 4 ? [{ text: main?.text ?? '' }] : content,
      citations,
      speaker: {
        name: at % 3 === 0 ? null : `Dr. ${hard(at)} van der Something-Long`,
        role: at % 2 === 0 ? 'spokesperson for the International Committee' : null,
        mention: 'he',
        start: 0,
        end: 2,
        resolution: at % 3 === 0 ? 'unresolved' : 'pronoun',
        ground: null
      }
    }
  if (at % 5 === 3)
    return { id, kind: 'judgement', content, citations, likelihood: 'very likely', confidence: 'moderate' }
  return at % 5 === 2 ? { id, kind: 'text', content, citations } : { id, kind: 'fact', content, citations }
}

/** A paragraph that runs over three pages. */
const longParagraph = (citations: Citation[]): Item => ({
  id: 'item-long',
  kind: 'text',
  content: [{ text: `${writer(7).words(1700)}.` }],
  citations
})

/** A briefing that fills every section of a template with more than any page was meant for. */
function stressBriefing(
  template: Template,
  size: StressSize = STRESS
): { briefing: Briefing; material: Material } {
  const made = material(size)
  const slots = template.sections.filter((s) => isOwnSection(s.kind))
  const sections: Section[] = slots.map((slot) => ({
    id: `section-${slot.id}`,
    slot: slot.id,
    heading: slot.heading,
    items: []
  }))
  const rows = Array.from({ length: size.rows }, (_, n) => ({
    ...item(5000 + n * 5, made.evidence),
    id: `row-${String(n)}`
  }))
  const items = Array.from({ length: size.items }, (_, n) => item(n, made.evidence))
  const open = slots.flatMap((slot, at) =>
    slot.kind === 'timeline' || slot.kind === 'bottom-line' ? [] : [at]
  )
  const filled = sections.map((section, at): Section => {
    const kind = slots[at]?.kind
    if (kind === 'timeline') return { ...section, items: rows }
    if (kind === 'bottom-line') return { ...section, items: items.slice(0, 1) }
    const place = open.indexOf(at)
    return { ...section, items: items.slice(1).filter((_, n) => n % open.length === place) }
  })
  const extra: Section = {
    id: 'section-own',
    slot: null,
    heading: `Own section ${hard(3)}`,
    items: [longParagraph(cite(made.evidence[0]))]
  }
  return {
    material: made,
    briefing: {
      id: 'stress',
      title: `Stress memo ${hard(0)}`,
      template: template.id,
      fields: {
        to: `Everyone ${hard(2)}`,
        from: hard(6),
        date: '2016-07-16',
        subject: `${hard(7)} ${hard(5)}`
      },
      marking: template.marking.default,
      sections: [...filled, extra],
      sources: made.sources.map((s) => ({
        ...newSourceEntry(s.id),
        grade: { reliability: 'B', credibility: '2' },
        note: 'A long descriptor of the source, with its access, its bias and its record.'
      })),
      marks: { rejected: [], speakers: {}, captured: [], claims: {} }
    }
  }
}

export function stressMemo(template: Template, size: StressSize = STRESS): Memo {
  const { briefing, material: made } = stressBriefing(template, size)
  return compose(briefing, made, template, { today: '2016-07-16' }).memo
}
