import { headOf, isFinite, kindOf, nounAt, wordOf, type Range } from './clause'
import type { Speaker } from './evidence'
import { spanOf, type ReadParagraph, type ReadSentence } from './reading'

/** [Q10] ‘“…” — Jane Smith’, ‘“…” by Jane Smith’, ‘JANE SMITH: “…”’: a name set beside quoted words. */
export function signature(sentence: ReadSentence, k: number): Range | null {
  const signed = kindOf(sentence, k + 1) === 'dash' || wordOf(sentence, k + 1) === 'by'
  if (signed && isName(sentence, k + 2) && !isFinite(sentence, k + 3)) return { from: k + 2, to: k + 3 }
  if (kindOf(sentence, k - 1) !== 'colon' || !isName(sentence, k - 2)) return null
  return /^(?:dash|stop|mark|comma|close)?$/.test(kindOf(sentence, k - 3) ?? '')
    ? { from: k - 2, to: k - 1 }
    : null
}

const isName = (sentence: ReadSentence, k: number): boolean =>
  nounAt(sentence, k) !== null && headOf(sentence, k)?.tag === 'name'

/** A line of more words than this tells something, and signs nothing. */
const LONGEST = 20

/**
 * [Q13] Who signs each paragraph's quotations on a line of its own below ("— Anna Orr, teacher"), or null. Quotations
 * that run on over several paragraphs are signed below the last.
 */
export function signersBelow(text: string, paragraphs: readonly ReadParagraph[]): (Speaker | null)[] {
  const signers: (Speaker | null)[] = []
  for (let p = paragraphs.length - 1; p >= 0; p--) {
    const below = paragraphs[p + 1]
    const open = paragraphs[p]?.quotations.at(-1)?.closed === false
    signers[p] = (below && signs(text, below)) ?? (open ? (signers[p + 1] ?? null) : null)
  }
  return signers
}

function signs(text: string, { sentences }: ReadParagraph): Speaker | null {
  const [sentence] = sentences
  if (!sentence || sentences.length > 1 || sentence.tokens.length > LONGEST) return null
  if (kindOf(sentence, 0) !== 'dash' || !isName(sentence, 1)) return null
  if (sentence.chunks.some((chunk, k) => chunk.kind === 'quote' || isFinite(sentence, k))) return null
  return signed(text, sentence, { from: 1, to: 2 })
}

/** Somebody whose name is set beside the words, without a cue. */
export function signed(text: string, sentence: ReadSentence, range: Range): Speaker {
  const at = spanOf(sentence, range)
  const found = sentence.mentions[range.from]
  const mention = text.slice(at.start, at.end)
  return {
    name: found?.name ?? mention,
    role: found?.role ?? null,
    mention,
    start: at.start,
    end: at.end,
    resolution: 'explicit',
    ground: null
  }
}
