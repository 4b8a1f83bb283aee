import type { Attribution } from './attribution'
import { endOf, headOf, kindOf, nounAt, wordOf, type Sentence } from './clause'
import { SAID } from './lexicon/lexicon'

/** Words that introduce a piece of an article, and name nobody. */
const RUBRIC =
  /^(?:breaking|exclusive|watch|video|opinion|analysis|update|live|photos?|editorial|review|explainer|column|commentary|correction|note|related|more|background|context|transcript|letters?|question|answer|q|a|warning|read|listen|here|fact|facts)$/

/** [S10] "Smith: The plan has failed": what a colon sets beside a name in a headline or a transcript. */
export function labelled(s: Sentence): Attribution | null {
  const colon = kindOf(s, 1) === 'open' && kindOf(s, 3) === 'close' ? 4 : 1
  const head = nounAt(s, 0) ? headOf(s, 0) : undefined
  if (!head || kindOf(s, colon) !== 'colon' || RUBRIC.test(wordOf(s, 0))) return null
  const { from, to } = s.chunks[0] ?? { from: 0, to: 0 }
  const known = s.tokens.slice(from, to).every((token) => token.capital || token.info)
  const speaks = known && (head.tag === 'name' || head.info?.role || head.info?.body || head.info?.document)
  const content = { from: colon + 1, to: endOf(s) }
  if (!speaks || content.to <= content.from) return null
  const cue = { from: colon, to: colon + 1 }
  return {
    source: { from: 0, to: 1 },
    owned: false,
    cue,
    content: [content],
    opening: 'around',
    groups: SAID
  }
}

/** [Q14] "A: We have not decided.": what is answered; who answers is not said here. */
export function answered(s: Sentence): Attribution[] {
  const mark = kindOf(s, 1)
  if ((mark !== 'colon' && mark !== 'stop') || !/^(?:a|answer)$/.test(wordOf(s, 0))) return []
  const content = { from: 2, to: endOf(s) }
  if (content.to <= content.from) return []
  return [
    {
      source: null,
      owned: false,
      cue: { from: 0, to: 1 },
      content: [content],
      opening: 'around',
      groups: SAID
    }
  ]
}
