import type { Citation, Item } from '../../../core/briefing/briefing'
import { bestSeal, seal } from '../../../core/memo/seal'
import type { Project } from '../../../core/project/project'
import type { Source } from '../../../core/source/source'
import { openingWords, sourceName } from '../../../core/source/source-name'
import { cutsWord, sharedWords } from './source-words'
import { finding, type Finding } from './verify-finding'

/** Words that are shown of an item, and of what its article has. */
const WORDS = 40
/** The fewest words that tell whether they are others; and whether they may be a slip. */
const TELLING = 3
const TELLING_SLIP = 6
/** The share of an item's words that the other articles have which are cited for the same words. */
const SAME = 0.5
/** The share from which words that are not quite the article's are told: a word may have been changed by mistake. */
const NEARLY = 0.8
/** The share under which nobody would say that a fact rests on what it cites. */
const HARDLY = 0.2

/**
 * Matches every quote and citation of a briefing against its articles again, trusting nothing that was worked out. A
 * quote must be word for word in one place it cites, and much the same in the others; so must what else is word for
 * word. What the analyst put otherwise is only doubted, where it is nearly the article's words or nothing like them.
 */
export function verifyBriefing({ briefing, sources }: Pick<Project, 'briefing' | 'sources'>): Finding[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return briefing.sections.flatMap(({ heading, items }) =>
    items.flatMap((item) =>
      problems(item, byId).map(({ message, ...found }) => ({
        ...found,
        item: item.id,
        section: heading,
        message: `${heading}: “${openingWords(wordsOf(item), WORDS)}” ${message}`
      }))
    )
  )
}

type Sources = ReadonlyMap<string, Source>

interface Cited {
  readonly citation: Citation
  readonly source: Source
}

const wordsOf = ({ content }: Item): string => content.map(({ text }) => text).join('')

function problems(item: Item, sources: Sources): Finding[] {
  const misplaced = item.citations.flatMap((citation) => placeProblem(citation, sources) ?? [])
  const cited = item.citations.flatMap((citation) => {
    const source = sources.get(citation.source)
    return source && !placeProblem(citation, sources) ? [{ citation, source }] : []
  })
  return [...misplaced, ...wordProblems(item, cited), ...speakerProblems(item, cited)]
}

function placeProblem(citation: Citation, sources: Sources): Finding | null {
  const { source: id, start, end } = citation
  const source = sources.get(id)
  if (!source) return finding('missing-article', 'cites an article that is not in the project.', { citation })
  const { text } = source
  if (start >= end || end > text.length)
    return finding('missing-place', `cites a place that ${sourceName(source)} does not have.`, { citation })
  if (cutsWord(text, start) || cutsWord(text, end))
    return finding('cut-word', `cites a place that cuts a word of ${sourceName(source)}.`, {
      citation,
      has: has({ citation, source })
    })
  return null
}

function wordProblems(item: Item, cited: readonly Cited[]): Finding[] {
  const isQuote = item.kind === 'quote'
  if (isQuote && item.citations.length === 0)
    return [finding('no-citation', 'is a quote that cites nothing.')]
  const seals = cited.map(({ citation, source }) => seal(item.content, citation, source))
  if (bestSeal(seals) !== 'paraphrase')
    return cited
      .filter((_, at) => seals[at] === 'paraphrase')
      .filter((other) => (sharedWords(wordsOf(item), wordsAt(other), TELLING) ?? SAME) < SAME)
      .map((other) => otherWords('error', 'cites words that are others', other))
  const [first] = cited
  if (isQuote) return first ? [altered(cited, first)] : []
  return item.kind === 'text' ? [] : doubts(item, cited)
}

/** What the analyst put otherwise: so nearly the article's words that it may be a slip, or nothing like them. */
function doubts(item: Item, cited: readonly Cited[]): Finding[] {
  const words = wordsOf(item)
  const shared = cited.map((one) => sharedWords(words, wordsAt(one), TELLING_SLIP) ?? 0)
  const nearest = Math.max(...shared)
  const source = cited[shared.indexOf(nearest)]
  if (source && nearest >= NEARLY)
    return [otherWords('warning', 'is nearly word for word what it cites', source)]
  if (item.kind !== 'fact') return []
  return cited
    .filter((one) => hardlyShares(words, wordsAt(one)) && hardlyShares(wordsAt(one), words))
    .map((one) => otherWords('warning', 'shares hardly a word with what it cites', one))
}

const hardlyShares = (words: string, others: string): boolean =>
  (sharedWords(words, others, TELLING) ?? HARDLY) < HARDLY

function altered(cited: readonly Cited[], first: Cited): Finding {
  const names = [...new Set(cited.map(({ source }) => sourceName(source)))].join(', ')
  return finding('altered-quote', `is not word for word what it cites: ${names}.`, {
    citation: first.citation,
    has: has(first)
  })
}

const otherWords = (level: Finding['level'], what: string, one: Cited): Finding => ({
  ...finding('other-words', `${what}: ${sourceName(one.source)}.`, { citation: one.citation, has: has(one) }),
  level
})

/** What the article calls the speaker stands where the quote says it does. */
function speakerProblems(item: Item, cited: readonly Cited[]): Finding[] {
  const speaker = item.kind === 'quote' ? item.speaker : null
  const { mention, start, end } = speaker ?? {}
  if (!mention || typeof start !== 'number' || typeof end !== 'number' || cited.length === 0) return []
  if (cited.some(({ source }) => source.text.slice(start, end) === mention)) return []
  return [finding('altered-speaker', `has a speaker, “${mention}”, whom its article does not name there.`)]
}

const wordsAt = ({ citation, source }: Cited): string => source.text.slice(citation.start, citation.end)
const has = (one: Cited): string => openingWords(wordsAt(one), WORDS)
