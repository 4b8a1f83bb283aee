import type { Span } from '../../source/span'
import { contains } from '../../source/spans'
import type { Unit } from '../grouping/unit'
import { Families } from './families'
import type { Credit } from './credits'
import type { Provenance } from './provenance'

/** A document that someone else published, in the words of those who write about it. */
const DOCUMENT =
  /\b(?:the|this|that|its|under (?:the|a)) (?:[\w-]+ ){0,3}(?:document|proposal|report|memo|memorandum|cable|paper|draft|text|letter|files?|emails?|e-mails|records|study|plan|agreement)s?\b/i
const DOCUMENT_NOUN =
  /\b(?:document|proposal|report|memo|memorandum|cable|paper|draft|text|letter|file|email|record|study)s?\b/i
/** Openings that carry on what the sentence before them rests on. */
const CARRIES_ON =
  /^(?:It|They|Those|These|Such|Both sides|The two (?:sides|countries)) (?:\w+ )?(?:said|says|would|could|also|will)\b/

/** What evidence rests on: another outlet's report, a place where something was said, agencies. */
export interface Rest {
  /** It is called by the first of them, and depends on all. */
  readonly names: readonly [string, ...string[]]
  readonly credit: Span | null
}

/**
 * Who the words of a piece of evidence go back to: a credit in its own sentence; the document that the article
 * says another outlet published, for sentences about the document; else the owner of the article's copy.
 * Rule [O7].
 */
export function restOf(unit: Unit, sentenceOf: () => Span, text: string, provenance: Provenance): Rest {
  if (provenance.credits.length === 0) return { names: provenance.owners, credit: null }
  const sentence = sentenceOf()
  const within = provenance.credits.filter((c) => contains(sentence, c))
  const own = within.find((c) => c.role === 'content') ?? within.find((c) => c.role === 'venue')
  if (own) return { names: [own.name], credit: own }
  const published = provenance.credits.find((c) => c.role === 'content' && isAboutDocument(c, text))
  const speaks = `${unit.evidence.speaker?.name ?? ''} ${unit.evidence.speaker?.mention ?? ''}`
  const words = text.slice(sentence.start, sentence.end)
  if (published && (DOCUMENT.test(words) || DOCUMENT_NOUN.test(speaks) || CARRIES_ON.test(words))) {
    return { names: [published.name], credit: published }
  }
  return { names: provenance.owners, credit: null }
}

/** Whether the credit speaks of a document, within its own sentence's reach. */
const isAboutDocument = (credit: Credit, text: string): boolean =>
  DOCUMENT_NOUN.test(text.slice(Math.max(0, credit.start - 120), credit.end + 120))

/** One piece of evidence's part in a claim. */
export interface Carrier {
  readonly rest: Rest
  /** Articles that print the same copy have the same number; so has one article alone. */
  readonly family: number
  /** Carriers with the same number have the same words of their own; null for quotations, which anyone may print. */
  readonly copy: number | null
}

/** The origins a claim goes back to, those that depend on each other counted once. Rule [O8]. */
export function independentOrigins(carriers: readonly Carrier[]): string[] {
  const families = new Families(carriers.length)
  const first = new Map<string | number, number>()
  const joinBy = (trait: string | number, carrier: number): void => {
    const other = first.get(trait)
    if (other === undefined) first.set(trait, carrier)
    else families.join(carrier, other)
  }
  carriers.forEach(({ rest, family, copy }, i) => {
    joinBy(family, i)
    // Copies are told from families by the sign.
    if (copy !== null) joinBy(-1 - copy, i)
    for (const name of rest.names) joinBy(name, i)
  })
  const names = new Map<number, Rest>()
  carriers.forEach(({ rest }, i) => {
    const head = families.headOf(i)
    const known = names.get(head)
    if (!known || (!known.credit && rest.credit)) names.set(head, rest)
  })
  return Array.from(names.values(), ({ names: [name] }) => name)
}
