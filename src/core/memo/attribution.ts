import type { QuoteItem } from '../briefing/briefing'
import type { Citations } from './citations'
import { emphasis, strong, text } from './inlines'
import { bestSeal, seal, type Seal } from './seal'
import type { Inline, Warning } from './tree'
import { quoted } from './typography'

interface Sealed {
  readonly seal: Seal
  /** Numbers of cited articles that give other words. */
  readonly differing: readonly number[]
}

/** Matches a quote against every article it cites. [S4] One that bears it out is enough; the others are named. */
export function sealOf(item: QuoteItem, citations: Citations): Sealed {
  const seals = item.citations.flatMap((citation) => {
    const source = citations.source(citation.source)
    return source ? [{ source: source.id, seal: seal(item.content, citation, source) }] : []
  })
  const best = bestSeal(seals.map((s) => s.seal))
  const borneOut = new Set(seals.filter((s) => s.seal !== 'paraphrase').map((s) => s.source))
  const others = seals.filter((s) => best !== 'paraphrase' && !borneOut.has(s.source))
  const differing = others.map((s) => citations.cited.get(s.source)?.number ?? 0).filter((n) => n > 0)
  return { seal: best, differing: [...new Set(differing)].sort((a, b) => a - b) }
}

/** The line below a quote: who spoke, how we know when in doubt, what was changed, and where it stands. [M6] */
export function attributionOf(
  item: QuoteItem,
  sealed: Sealed,
  cited: readonly Inline[],
  language: string
): Inline[] {
  const notes = [speakerNote(item, language), ...changeNotes(sealed)].filter((note) => note !== '')
  return [
    text('— '),
    ...speakerWords(item, language),
    ...(notes.length > 0 ? [text(' '), emphasis(`(${notes.join('; ')})`)] : []),
    ...cited
  ]
}

function speakerWords({ speaker }: QuoteItem, language: string): Inline[] {
  if (!speaker) return [text('Speaker not given')]
  const { name, role, mention } = speaker
  if (name !== null) return [strong(name), ...(role ? [text(`, ${role}`)] : [])]
  if (speaker.resolution !== 'unresolved') return [strong(role ?? mention ?? 'Speaker not known')]
  const words = mention === null ? '' : `: the text says only ${quoted(mention, language, 'inner')}`
  return [text(`Speaker not known${words}`)]
}

/** How the name was reached, where a reader may want to check it. Nothing where the text says it outright. */
function speakerNote({ speaker }: QuoteItem, language: string): string {
  if (!speaker || speaker.name === null) return ''
  const says = speaker.mention === null ? '' : `the text says ${quoted(speaker.mention, language, 'inner')}`
  switch (speaker.resolution) {
    case 'explicit':
      return ''
    case 'definite-reference':
    case 'pronoun':
      return says
    case 'cross-source':
      return says === '' ? 'named by another article' : `named by another article; ${says}`
    case 'implicit':
      return 'not named beside the quote'
    case 'analyst':
      return 'named by the analyst'
    case 'unresolved':
      return 'speaker uncertain'
  }
}

function changeNotes({ seal: kind, differing }: Sealed): string[] {
  return [
    kind === 'paraphrase' ? 'paraphrase, not the source’s own words' : '',
    kind === 'marked' ? 'changes are marked' : '',
    differing.length > 0 ? `other words in ${differing.map((n) => `[${String(n)}]`).join(', ')}` : ''
  ]
}

/** Altered words are shown, never silent. */
export const alteredWarning = (item: QuoteItem, kind: Seal): Warning[] =>
  kind === 'paraphrase'
    ? [
        {
          code: 'altered-quote',
          message: `“${shortened(item)}” is not what the cited article says. It is set as a paraphrase, without quotation marks.`,
          item: item.id
        }
      ]
    : []

function shortened(item: QuoteItem): string {
  const words = item.content.map((run) => run.text).join('')
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words
}
