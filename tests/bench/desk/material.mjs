// A large project made up for measuring the desk: the same figures always give the same one.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { loadTs } from '../../../scripts/load-ts.mjs'

const root = resolve(import.meta.dirname, '../../..')

/** Short articles with as many pieces of evidence in each, and one long article. */
export const SIZE = { sources: 1000, evidence: 11, words: 40_000, items: 300, versions: 50 }
/** Items of the memo by the kind of section they stand in. */
const ITEMS = { judgements: 20, facts: 200, quotes: 80 }

const VERBS = ['strike', 'talk', 'offer', 'pledge', 'doubt', 'share', 'halt', 'resume']
const KINDS = ['quote', 'statement', 'fact']
const LONG = SIZE.sources

const idOf = (n) => `s-${String(n).padStart(12, '0')}`
const sentence = (s, e) =>
  `Official ${s % 97} said on day ${e} that both sides would ${VERBS[(s + e) % 8]} and ${VERBS[(s * 7 + e) % 8]} near town ${(s * 13 + e) % 311}.`

/** `{template, briefing, material, pages, versions, comparison}`: what a host would answer with. */
export async function madeProject() {
  const yaml = await readFile(resolve(root, 'templates/executive-memo.yaml'), 'utf8')
  const { parseTemplate } = await loadTs('src/core/template/parse-template.ts')
  const { compose } = await loadTs('src/core/memo/compose.ts')
  const { renderPdf } = await loadTs('src/main/export/render-pdf.ts')
  const { compareBriefings } = await loadTs('src/core/project/compare.ts')
  const { template } = parseTemplate(yaml, 'executive-memo.yaml')
  const material = madeMaterial()
  const briefing = madeBriefing(template, material)
  const { memo } = compose(briefing, material, template, { today: '2026-01-01' })
  const { bytes, map } = renderPdf(memo, () => undefined)
  const versions = Array.from({ length: SIZE.versions }, (_, n) => ({
    id: String(SIZE.versions - n),
    savedAt: new Date(Date.UTC(2026, 0, 1, 12, -n)).toISOString(),
    title: briefing.title,
    items: SIZE.items
  }))
  return {
    template,
    briefing,
    material,
    pages: { pdf: Buffer.from(bytes).toString('base64'), map, warnings: [] },
    versions,
    comparison: compareBriefings(earlier(briefing), briefing)
  }
}

function madeMaterial() {
  const short = Array.from({ length: SIZE.sources }, (_, s) =>
    article(
      s,
      Array.from({ length: SIZE.evidence }, (_, e) => sentence(s % 2 === 1 && e === 0 ? s - 1 : s, e))
    )
  )
  const paragraphs = Array.from({ length: SIZE.words / 100 }, (_, p) =>
    Array.from({ length: 5 }, (_, e) => sentence(p, p + e)).join(' ')
  )
  const all = [...short, article(LONG, paragraphs)]
  return {
    sources: all.map(({ source }) => source),
    evidence: all.flatMap(({ evidence }) => evidence),
    origins: Object.fromEntries(all.map(({ source }, s) => [source.id, originsOf(source, s)])),
    claims: sharedClaims(all)
  }
}

/** One piece of evidence a paragraph: its first sentence. */
function article(s, paragraphs) {
  const id = idOf(s)
  const text = paragraphs.join('\n')
  let at = 0
  const evidence = paragraphs.map((paragraph, e) => {
    const start = at
    const end = start + paragraph.indexOf('.') + 1
    at += paragraph.length + 1
    return evidenceAt({ id, s, e, start, end, text: text.slice(start, end) })
  })
  const source = {
    id,
    file: `${s}.txt`,
    sha256: '0'.repeat(64),
    text,
    title: `Article ${s} on the talks of the week`,
    titleSpan: null,
    outlet: `Outlet ${s % 40}`,
    byline: null,
    dateline: null,
    published: null,
    language: 'en',
    body: [{ start: 0, end: text.length }],
    noise: []
  }
  return { source, evidence }
}

function evidenceAt({ id, s, e, start, end, text }) {
  const kind = KINDS[e % 3]
  const speaker = {
    name: `Official ${s % 97}`,
    role: null,
    mention: e % 2 === 0 ? null : 'he',
    start: null,
    end: null,
    resolution: e % 2 === 0 ? 'explicit' : 'pronoun',
    ground: null
  }
  return {
    id: `${id}:${kind}:${start}-${end}`,
    source: id,
    kind,
    start,
    end,
    text,
    quoteType: kind === 'quote' ? 'direct' : kind === 'statement' ? 'indirect' : null,
    speaker: kind === 'fact' ? null : speaker,
    cue: null,
    score: ((s * 31 + e * 17) % 100) / 100,
    reasons: ['who-did-what', 'figure']
  }
}

const originsOf = ({ text }, s) => [
  { name: `Agency ${s % 60}`, kind: 'credit', evidence: [{ start: 0, end: 10 }] },
  ...(s % 3 === 0
    ? [{ name: `Outlet ${s % 40}`, kind: 'shared-copy', evidence: [{ start: 0, end: text.length / 2 }] }]
    : [])
]

/** What every two neighbouring articles begin with. */
const sharedClaims = (all) =>
  Array.from({ length: SIZE.sources / 2 }, (_, n) => {
    const pair = [all[2 * n].evidence[0], all[2 * n + 1].evidence[0]]
    return {
      id: `c-${n}`,
      members: pair.map((e) => e.id),
      outlets: pair.map((e) => all.find(({ source }) => source.id === e.source).source.outlet),
      origins: [`Agency ${(2 * n) % 60}`],
      independentOrigins: 1,
      variants: [{ text: pair[0].text, members: pair.map((e) => e.id), changes: [] }],
      conflicts: [],
      suggested: false
    }
  })

function madeBriefing(template, material) {
  let n = 0
  const own = template.sections.filter((s) =>
    ['bottom-line', 'judgements', 'text', 'facts', 'quotes'].includes(s.kind)
  )
  return {
    id: 'b',
    title: 'Bench',
    template: template.id,
    fields: { to: 'Head of desk', from: 'Analyst', subject: 'The talks' },
    marking: null,
    sections: own.map((slot, i) => ({
      id: `sec${i}`,
      slot: slot.id,
      heading: slot.heading,
      items: Array.from({ length: ITEMS[slot.kind] ?? 0 }, () =>
        itemOf(material.evidence[(n += 1) * 7], slot.kind, n)
      )
    })),
    sources: material.sources.map(({ id }) => ({
      id,
      grade: { reliability: null, credibility: null },
      note: '',
      corrections: {},
      restored: []
    })),
    marks: { rejected: [], speakers: {}, captured: [], claims: {} }
  }
}

function itemOf({ source, start, end, text, speaker }, section, n) {
  const common = { id: `i${n}`, content: [{ text }], citations: [{ source, start, end }] }
  if (section === 'quotes') return { ...common, kind: 'quote', speaker }
  if (section === 'judgements') return { ...common, kind: 'judgement', likelihood: null, confidence: null }
  return { ...common, kind: 'fact' }
}

/** The briefing as it was before every other item was changed. */
const earlier = (briefing) => ({
  ...briefing,
  sections: briefing.sections.map((section) => ({
    ...section,
    items: section.items.map((item, i) =>
      i % 2 === 0 ? item : { ...item, content: [{ text: item.content[0].text.replace('both', 'all') }] }
    )
  }))
})
