import type { People } from './people'
import type { Reading } from './reading'
import { meantBy, named, NOBODY, type Mentioned, type Who } from './who'

const TELLS_OF_INTERVIEW =
  /\binterview(?:s|ed)?\b|\b(?:spoke|speaks|talked|talks|sat down) (?:to|with|about)\b|\bin conversation with\b|\banswer(?:s|ed) (?:our |readers’ )?questions\b/i

/**
 * [Q14] Who answers the questions of an interview: the one person named in the sentence before it that tells of the
 * interview, the author apart; nobody where that is not one.
 */
export function intervieweeIn({ source, paragraphs }: Reading, people: People): Who {
  const first = paragraphs.findIndex(({ turn }) => turn === 'asks' || turn === 'answers')
  const before = paragraphs.slice(0, Math.max(0, first)).flatMap(({ sentences }) => sentences)
  const found = new Map<string | null, Mentioned>()
  for (const sentence of before) {
    if (!TELLS_OF_INTERVIEW.test(source.text.slice(sentence.start, sentence.end))) continue
    sentence.chunks.forEach(({ kind }, k) => {
      const who = kind === 'np' ? named(source.text, sentence, { from: k, to: k + 1 }, people) : null
      if (who?.person && !who.shared && !source.byline?.includes(who.name ?? '')) found.set(who.name, who)
    })
  }
  const [only] = found.values()
  if (!only || found.size > 1) return NOBODY
  return meantBy(only, 'implicit', only.at)
}
