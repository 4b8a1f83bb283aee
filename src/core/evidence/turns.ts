import type { Span } from '../source/span'

/** How many paragraphs begin with a label before an article is read as a transcript. */
const LEAST = 3
const LABEL = /^(\p{Lu}[\p{L}.'’-]+(?: [\p{Lu}(][\p{L}.'’)-]*){0,4}):\s/u
const MAX_LABEL = 60

/** What a paragraph of a transcript does: it opens somebody's turn, or goes on with it; in an interview it asks or answers. */
export type Turn = 'opens' | 'goes-on' | 'asks' | 'answers'

/** "Q: …", "A. …". */
const QUESTION = /^(?:Q|Question)[:.]\s/
const ANSWER = /^(?:A|Answer)[:.]\s/
/** How many of each make an interview: "A. Smith" may be a name. */
const LEAST_ANSWERS = 2

/**
 * [Q12] Which paragraphs are turns of a transcript ("SMITH: Thank you."), by their start: three paragraphs at
 * least begin with a name and a colon, and somebody has more than one. What stands between two of them goes
 * on with the first, unless more stands between them than they are.
 */
export function turnsIn(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, Turn> {
  const interview = interviewIn(text, paragraphs)
  if (interview.size > 0) return interview
  const turns = new Map<number, Turn>()
  const labels = new Set<string>()
  const between: number[] = []
  let unlabelled: number[] = []
  for (const { start, end } of paragraphs) {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + MAX_LABEL)))?.[1]
    if (label === undefined) unlabelled.push(start)
    else {
      if (turns.size > 0) between.push(...unlabelled)
      unlabelled = []
      turns.set(start, 'opens')
      labels.add(label)
    }
  }
  if (turns.size < LEAST || labels.size === turns.size) return new Map()
  if (between.length <= turns.size) for (const start of between) turns.set(start, 'goes-on')
  return turns
}

/** [Q14] The questions and answers of an interview, by their start; what stands between an answer and the next question goes on with it. */
function interviewIn(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  let [asked, answered] = [0, 0]
  let between: number[] = []
  let last: Turn | null = null
  for (const { start, end } of paragraphs) {
    const opening = text.slice(start, Math.min(end, start + MAX_LABEL))
    const turn = QUESTION.test(opening) ? 'asks' : ANSWER.test(opening) ? 'answers' : null
    if (turn === null) {
      between.push(start)
      continue
    }
    if (last === 'answers') for (const at of between) turns.set(at, 'goes-on')
    if (turn === 'asks') asked++
    else answered++
    turns.set(start, turn)
    last = turn
    between = []
  }
  return asked >= LEAST_ANSWERS && answered >= LEAST_ANSWERS ? turns : new Map()
}
