import { counted, listedWith, ranges, verb, withRange } from './phrases'
import type { SummaryWords, Words } from './words'

const listed = listedWith('and')

const summary: SummaryWords = {
  leads: {
    basis: 'Basis.',
    strengths: 'Strengths.',
    weaknesses: 'Weaknesses.',
    importance: 'Most important sources.',
    agreement: 'Corroboration and conflict.'
  },
  articles: (n) => counted(n, 'article'),
  citations: (n) => counted(n, 'citation'),
  basis: (cited, read) =>
    cited === read
      ? `This memo rests on ${counted(read, 'article')}`
      : `This memo cites ${String(cited)} of the ${counted(read, 'article')} read`,
  untraced: (cited) => `; ${verb(cited, 'it does not name', 'none names')} where its words come from.`,
  traced: (origins) => `, traced to ${counted(origins.length, 'origin')}: ${listed(origins)}.`,
  withoutOrigin: (n) => `${counted(n, 'article')} ${verb(n, 'names', 'name')} none.`,
  borneOut: (n, of) =>
    n === 0
      ? 'No cited statement is borne out by more than one independent origin.'
      : `Two or more independent origins bear out ${String(n)} of ${counted(of, 'cited statement')}.`,
  dated: (n) => `${counted(n, 'article')} ${verb(n, 'is', 'are')} dated.`,
  single: (n) => `${counted(n, 'statement')} ${verb(n, 'rests', 'rest')} on a single origin`,
  undated: (n) => `${counted(n, 'article')} ${verb(n, 'is', 'are')} undated`,
  withoutOutlet: (n) => `${counted(n, 'article')} ${verb(n, 'names', 'name')} no outlet`,
  withoutSpeaker: (n) => `the speaker of ${counted(n, 'quote')} is not known`,
  ungraded: 'the reliability of the sources has not been judged',
  most: (sources) => `By number of citations: ${listed(sources)}.`,
  shared: (n) =>
    n === 0
      ? 'No cited statement is carried by more than one article.'
      : `${counted(n, 'cited statement')} ${verb(n, 'is', 'are')} carried by more than one article; articles that share an origin count once.`,
  conflicts: (n) =>
    n === 0 ? 'No conflict was found among them.' : `The articles conflict on ${counted(n, 'statement')}.`
}

export const ENGLISH: Words = {
  listed,
  semicolon: '; ',
  untitled: 'Untitled memo',
  undated: 'undated',
  notDated: 'not dated',
  reported: (date) => `reported ${date}`,
  headline: 'headline',
  paragraph: (numbers) => `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${ranges(numbers)}`,
  line: (number) => `line ${String(number)}`,
  source: (number) => `Source ${number}`,
  confidence: { high: 'High confidence', moderate: 'Moderate confidence', low: 'Low confidence' },
  likelihood: withRange,
  scale: (name) => `Likelihood terms and ranges: ${name}.`,
  mixedRows: 'Terms of both its rows are used; they are of equal standing.',
  by: (author) => `by ${author}`,
  origin: (names) => `goes back to ${listed(names)}`,
  grade: (grade) => `graded ${grade}`,
  contents: 'Contents',
  sources: 'Sources',
  otherWordings: 'Also given as',
  timelineHead: ['When', 'Event', 'Actor', 'Grade', 'Note'],
  corroborationHead: ['Claim', 'Articles', 'Independent origins'],
  annexHead: ['Source', 'Exact words', 'Place'],
  speaker: {
    missing: 'Speaker not given',
    unknown: 'Speaker not known',
    unknownBut: (said) => `Speaker not known: the text says only ${said}`,
    calledBy: (said) => `the text says ${said}`,
    elsewhere: 'named by another article',
    notBeside: 'not named beside the quote',
    byAnalyst: 'named by the analyst',
    uncertain: 'speaker uncertain'
  },
  seal: {
    paraphrase: 'paraphrase, not the source’s own words',
    marked: 'changes are marked',
    otherWords: (sources) => `other words in ${sources}`
  },
  conflict: {
    kinds: {
      number: 'Figures differ',
      date: 'Dates differ',
      place: 'Places differ',
      negation: 'One affirms, one denies',
      tense: 'Done in one, planned in the other',
      name: 'Names differ'
    },
    against: (kind, sides) => `${kind}: ${sides.join(' against ')}.`
  },
  alone: (n, isRest) =>
    isRest
      ? `${counted(n, 'further statement')} ${verb(n, 'stands', 'stand')} in one article each.`
      : `${counted(n, 'cited statement')} ${verb(n, 'stands', 'stand')} in one article each; none is carried by a second.`,
  summary
}
