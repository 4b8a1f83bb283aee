import { headOf, kindOf, nounAt, wordOf, type Range } from './clause'
import { isSeveral } from './lexicon/lexicon'
import type { People } from './people'
import { spanOf, type ReadSentence } from './reading'
import { described, knownPerson, meantBy, mentionedAt, named, NOBODY, type Mentioned, type Who } from './who'

/** How many paragraphs back "the official" may reach. */
const PARAGRAPHS = 4
/** And past how many people brought in since. */
const KEPT = 100

interface Introduced {
  readonly head: string
  readonly who: Mentioned
  readonly paragraph: number
}

/** [R5] People brought in by a role, for the phrases that refer back to them: "a senior official … the official". */
export class References {
  private introduced: Introduced[] = []

  /** Remembers whom a sentence introduces: "a senior official", "spokesman John Kirby". */
  note(text: string, sentence: ReadSentence, paragraph: number, people: People): void {
    if (this.introduced.length > 2 * KEPT) this.introduced = this.introduced.slice(-KEPT)
    sentence.chunks.forEach((chunk, k) => {
      if (chunk.kind !== 'np') return
      const range = { from: k, to: k + 1 }
      const mayName = sentence.mentions[k] !== null || kindOf(sentence, k + 1) === 'comma'
      const who = mayName ? named(text, sentence, range, people) : null
      const role = /\S+$/.exec(who?.role ?? '')?.[0].toLowerCase()
      if (who && role) this.introduced.push({ head: role, who, paragraph })
      const head = headOf(sentence, k)
      const article = sentence.tokens[chunk.from]?.word
      if (who || !head?.info?.role || (article !== 'a' && article !== 'an' && article !== 'another')) return
      this.introduced.push({
        head: head.word,
        who: mentionedAt(described(text, sentence, range), spanOf(sentence, range)),
        paragraph
      })
    })
  }

  /** Whom "the official" or "the secretary of state" means: the one who fits, or nobody. */
  find(text: string, sentence: ReadSentence, range: Range, paragraph: number, people: People): Who | null {
    const noun = nounAt(sentence, range.from)
    const head = headOf(sentence, range.from)
    if (!noun || !head?.info?.role || !/^(?:the|this|that)$/.test(wordOf(sentence, range.from))) return null
    const span = spanOf(sentence, range)
    const words = text.slice(span.start, span.end).replace(/^\S+\s+/, '')
    const person = people.byRole(words)
    if (person) return refer(knownPerson(person, person.at))
    const near = this.introduced.filter((i) => i.head === head.word && paragraph - i.paragraph <= PARAGRAPHS)
    const bare = noun.to - noun.from === 2
    const names = new Set(near.map((i) => i.who.name))
    const last = near.at(-1)
    if (bare && last && names.size === 1) return refer(last.who)
    return isSeveral(head.word) ? null : { ...NOBODY, role: words, person: true }
  }
}

const refer = (who: Mentioned): Who => meantBy(who, 'definite-reference', who.at)
