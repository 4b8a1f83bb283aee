import type { QuoteItem } from '../briefing/briefing'
import type { Citations } from './citations'
import { emphasis, strong, text, withMark } from './inlines'
import { bestSeal, seal, type Seal } from './seal'
import type { Inline, Warning } from './tree'
import { quoted } from './typography'
import { wordsIn, type Words } from './words/words'

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
  const words = wordsIn(language)
  const said = item.speaker?.mention ? quoted(item.speaker.mention, language, 'inner') : ''
  const notes = [speakerNote(item, said, words), ...changeNotes(sealed, words)].filter((note) => note !== '')
  const who = [
    text('— '),
    ...speakerWords(item, said, words),
    ...(notes.length > 0 ? [text(' '), emphasis(`(${notes.join(words.semicolon)})`)] : [])
  ]
  return withMark(who, cited)
}

/** `said` is what the text calls the speaker, in quotation marks; empty where it says nothing. */
function speakerWords({ speaker }: QuoteItem, said: string, words: Words): Inline[] {
  if (!speaker) return [text(words.speaker.missing)]
  const { name, role, mention } = speaker
  if (name !== null) return [strong(name), ...(role ? [text(`, ${role}`)] : [])]
  if (speaker.resolution !== 'unresolved') return [strong(role ?? mention ?? words.speaker.unknown)]
  return [text(said === '' ? words.speaker.unknown : words.speaker.unknownBut(said))]
}

/** How the name was reached, where a reader may want to check it. Nothing where the text says it outright. */
function speakerNote({ speaker }: QuoteItem, said: string, words: Words): string {
  if (!speaker || speaker.name === null) return ''
  const says = said === '' ? '' : words.speaker.calledBy(said)
  switch (speaker.resolution) {
    case 'explicit':
      return ''
    case 'definite-reference':
    case 'pronoun':
      return says
    case 'cross-source':
      return [words.speaker.elsewhere, says].filter((part) => part !== '').join(words.semicolon)
    case 'implicit':
      return words.speaker.notBeside
    case 'analyst':
      return words.speaker.byAnalyst
    case 'unresolved':
      return words.speaker.uncertain
  }
}

function changeNotes({ seal: kind, differing }: Sealed, words: Words): string[] {
  const sources = differing.map((n) => `[${String(n)}]`).join(', ')
  return [
    kind === 'paraphrase' ? words.seal.paraphrase : '',
    kind === 'marked' ? words.seal.marked : '',
    sources === '' ? '' : words.seal.otherWords(sources)
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
