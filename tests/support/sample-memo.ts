import type { Item } from '../../src/core/briefing/briefing'
import type { Claim, Material } from '../../src/core/corroboration/claim'
import type { Evidence } from '../../src/core/evidence/evidence'
import { evidenceId } from '../../src/core/evidence/evidence-id'
import { compose } from '../../src/core/memo/compose'
import type { Memo } from '../../src/core/memo/tree'
import type { Source } from '../../src/core/source/source'
import type { Template } from '../../src/core/template/template'
import { isOwnSection } from '../../src/core/template/section-kinds'
import { article, briefing, citing, fact, judgement, materialOf, quote, text } from './memo-builder'

const courier = article(
  1,
  [
    'ALDERPORT The harbour of Alderport closed on 3 March 2024 after 412 dockers walked out, the port authority said.',
    '"We didn\'t choose this strike, it was chosen for us," said Mara Lindqvist, who leads the dockers\' union.',
    'Grain stores hold enough for nine days, according to the ministry of supply.'
  ],
  {
    outlet: 'The Alder Courier',
    published: '2024-03-04',
    byline: 'By Jon Ash',
    title: "Harbour closes as dockers' strike begins"
  }
)
const wire = article(
  2,
  [
    'The harbour of Alderport closed on 3 March 2024 after 421 dockers walked out.',
    '"We did not choose this strike, it was chosen for us," she told reporters.',
    'He refused to say when talks would resume.'
  ],
  { outlet: 'Northern Wire', published: null }
)
const blog = article(3, ['Ships wait off the coast. "Nobody has called me," he said on Tuesday.'])

const piece = (source: Source, words: string, kind: Evidence['kind']): Evidence => {
  const { start, end } = citing(source, words)
  const bare = { source: source.id, kind, start, end }
  return {
    ...bare,
    id: evidenceId(bare),
    text: words,
    quoteType: null,
    speaker: null,
    cue: null,
    score: 1,
    reasons: []
  }
}

const closed = [courier, wire].map((s, at) =>
  piece(
    s,
    `The harbour of Alderport closed on 3 March 2024 after ${['412', '421'][at] ?? ''} dockers walked out`,
    'fact'
  )
)
const chosen = [
  piece(courier, "We didn't choose this strike, it was chosen for us", 'quote'),
  piece(wire, 'We did not choose this strike, it was chosen for us', 'quote')
]

const claim = (id: string, members: readonly Evidence[], more: Partial<Claim>): Claim => ({
  id,
  members: members.map((m) => m.id),
  outlets: ['The Alder Courier', 'Northern Wire'],
  origins: ['Northern Wire'],
  independentOrigins: 1,
  variants: members.map((m) => ({ text: m.text, members: [m.id], changes: [] })),
  conflicts: [],
  suggested: false,
  ...more
})

const side = (evidence: Evidence | undefined, figure: string) => {
  const at = evidence?.text.indexOf(figure) ?? 0
  const start = (evidence?.start ?? 0) + at
  return { evidence: evidence?.id ?? '', source: evidence?.source ?? '', start, end: start + 3, text: figure }
}

const material: Material = materialOf([courier, wire, blog], {
  evidence: [...closed, ...chosen],
  origins: {
    [courier.id]: [{ name: 'Northern Wire', kind: 'shared-copy', evidence: [] }],
    [wire.id]: [{ name: 'Northern Wire', kind: 'credit', evidence: [] }]
  },
  claims: [
    claim('closed', closed, {
      conflicts: [{ kind: 'number', sides: [side(closed[0], '412'), side(closed[1], '421')] }]
    }),
    claim('chosen', chosen, {})
  ]
})

const cite = (e: Evidence | undefined) => ({
  source: e?.source ?? '',
  start: e?.start ?? 0,
  end: e?.end ?? 0
})

/** Items for every kind of section: facts, sealed and altered quotes, judgements, plain text. */
function itemsFor(kind: string): Item[] {
  const point = fact('The harbour of Alderport closed on 3 March 2024 after a walk-out.', ...closed.map(cite))
  const grain = fact(
    'Grain stores hold enough for nine days.',
    citing(courier, 'Grain stores hold enough for nine days')
  )
  const union = { name: 'Mara Lindqvist', role: 'leader of the dockers’ union', mention: 'Mara Lindqvist' }
  const quotes = [
    quote("We didn't choose this strike, it was chosen for us", union, ...chosen.map(cite)),
    quote(
      'Nobody has called me',
      { mention: 'he', resolution: 'unresolved' },
      citing(blog, 'Nobody has called me')
    ),
    quote('We never wanted a strike', union, cite(chosen[0]))
  ]
  const likely = judgement(
    'The strike will outlast the grain.',
    'likely',
    'low',
    citing(courier, 'nine days')
  )
  switch (kind) {
    case 'judgements':
      return [likely, judgement('Talks are under way out of sight.', null, 'moderate')]
    case 'quotes':
      return quotes
    case 'timeline':
      return [point, fact('Ships wait off the coast.', citing(blog, 'Ships wait off the coast.'))]
    case 'bottom-line':
      return [fact('The harbour is shut, and bread will be short within ten days.', ...closed.map(cite))]
    case 'text':
      return [text('Who called the strike is not known.', citing(wire, 'He refused to say'))]
    default:
      return [point, grain]
  }
}

/** A short memo about an invented strike, with a conflict of figures, a copied quote and an unknown speaker. */
export function sampleMemo(template: Template): Memo {
  const slots = template.sections.filter((s) => isOwnSection(s.kind))
  const items = Object.fromEntries(slots.map((s) => [s.id, itemsFor(s.kind)]))
  const made = briefing(template, [courier, wire, blog], items, {
    title: "The dockers' strike at Alderport",
    fields: { to: 'Director', from: 'Desk 4', date: '2024-03-05', subject: '' }
  })
  return compose(made, material, template, { today: '2024-03-05' }).memo
}
