import type { Unit } from './unit'

/** Sentences that say the same of whoever they are about: alike wording shows nothing. */
const BOILERPLATE: readonly RegExp[] = [
  /\b(?:declined|refused) (?:to (?:immediately )?(?:comment|elaborate|discuss|answer)|comment|requests? for)/i,
  /\b(?:did|has|have|had|does|do)(?: not|n['’]t) (?:\w+ly )?(?:return|respond|repl(?:y|ied)|comment|answer|responded|returned)\b/i,
  /\b(?:not|un)(?: be |\s)?(?:immediately )?(?:available|reached|reachable) (?:for|to) comment/i,
  /\bcould not (?:immediately |independently )?(?:be (?:reached|verified|confirmed|independently verified)|verify|confirm)/i,
  /\b(?:spoke|speaking|talked) (?:to reporters |to \w+ )?on (?:the )?condition (?:of anonymity|that)/i,
  /\b(?:no one|nobody|no group) (?:was )?(?:immediately )?(?:available|claimed responsibility|answered)/i,
  /\b(?:contributed to this (?:report|story|article)|follow (?:him|her|us|me) on)\b/i,
  /\bis a (?:staff |senior )?(?:writer|reporter|correspondent|columnist|contributor)\b/i
]

export const isBoilerplate = ({ evidence }: Unit): boolean =>
  BOILERPLATE.some((pattern) => pattern.test(evidence.text))

/** Whether two boilerplate sentences are about the same person or body: a name before the set phrase in both. */
export function sameSubject(a: Unit, b: Unit): boolean {
  const names = subjectNames(b)
  return subjectNames(a).some((name) => names.includes(name))
}

function subjectNames({ evidence }: Unit): string[] {
  const starts = BOILERPLATE.map((pattern) => evidence.text.search(pattern)).filter((at) => at >= 0)
  const subject = evidence.text.slice(0, Math.min(...starts))
  return subject.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
}
