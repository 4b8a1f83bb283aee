import type { LikelihoodTerm } from '../likelihood'
import { counted, listedWith, ranges, translated, verb } from './phrases'
import type { SummaryWords, Words } from './words'

const listed = listedWith('und')
const articles = (n: number): string => `${String(n)} Artikel`
const quotes = (n: number): string => counted(n, 'zitierte Aussage', 'zitierte Aussagen')
const statements = (n: number): string => counted(n, 'Aussage', 'Aussagen')

/** Standing for the English terms of the scales, which no standard gives in German: the range beside them decides. */
const TERMS: Readonly<Record<LikelihoodTerm, string>> = {
  'almost no chance': 'fast ausgeschlossen',
  remote: 'kaum denkbar',
  'very unlikely': 'sehr unwahrscheinlich',
  'highly improbable': 'höchst unwahrscheinlich',
  unlikely: 'unwahrscheinlich',
  improbable: 'unwahrscheinlich',
  improbably: 'unwahrscheinlich',
  'roughly even chance': 'etwa gleich wahrscheinlich',
  'roughly even odds': 'etwa gleich wahrscheinlich',
  likely: 'wahrscheinlich',
  probable: 'wahrscheinlich',
  probably: 'wahrscheinlich',
  'very likely': 'sehr wahrscheinlich',
  'highly probable': 'höchst wahrscheinlich',
  'almost certain': 'nahezu sicher',
  'almost certainly': 'nahezu sicher',
  'nearly certain': 'nahezu sicher',
  'remote chance': 'sehr geringe Möglichkeit',
  'highly unlikely': 'höchst unwahrscheinlich',
  'realistic possibility': 'realistische Möglichkeit',
  'highly likely': 'höchst wahrscheinlich'
}

const summary: SummaryWords = {
  leads: {
    basis: 'Grundlage.',
    strengths: 'Stärken.',
    weaknesses: 'Schwächen.',
    importance: 'Wichtigste Quellen.',
    agreement: 'Übereinstimmung und Widerspruch.'
  },
  articles,
  citations: (n) => counted(n, 'Beleg', 'Belege'),
  basis: (cited, read) =>
    cited === read
      ? `Dieses Memo stützt sich auf ${articles(read)}`
      : `Dieses Memo stützt sich auf ${String(cited)} der ${String(read)} gelesenen Artikel`,
  untraced: (cited) => `; ${verb(cited, 'er sagt nicht', 'keiner sagt')}, woher seine Worte stammen.`,
  traced: (origins) =>
    `, zurückgeführt auf ${counted(origins.length, 'Ursprung', 'Ursprünge')}: ${listed(origins)}.`,
  withoutOrigin: (n) => `${articles(n)} ${verb(n, 'nennt', 'nennen')} keinen.`,
  borneOut: (n, of) =>
    n === 0
      ? 'Keine zitierte Aussage wird von mehr als einem unabhängigen Ursprung getragen.'
      : `Zwei oder mehr unabhängige Ursprünge tragen ${String(n)} von ${counted(of, 'zitierter Aussage', 'zitierten Aussagen')}.`,
  dated: (n) => `${articles(n)} ${verb(n, 'ist', 'sind')} datiert.`,
  single: (n) => `${statements(n)} ${verb(n, 'beruht', 'beruhen')} auf einem einzigen Ursprung`,
  undated: (n) => `${articles(n)} ${verb(n, 'ist', 'sind')} undatiert`,
  withoutOutlet: (n) => `${articles(n)} ${verb(n, 'nennt', 'nennen')} kein Medium`,
  withoutSpeaker: (n) => `von ${counted(n, 'Zitat', 'Zitaten')} ist nicht bekannt, wer spricht`,
  ungraded: 'die Zuverlässigkeit der Quellen wurde nicht beurteilt',
  most: (sources) => `Nach der Zahl der Belege: ${listed(sources)}.`,
  shared: (n) =>
    n === 0
      ? 'Keine zitierte Aussage steht in mehr als einem Artikel.'
      : `${quotes(n)} ${verb(n, 'steht', 'stehen')} in mehr als einem Artikel; Artikel mit gemeinsamem Ursprung zählen einmal.`,
  conflicts: (n) =>
    n === 0
      ? 'Ein Widerspruch wurde dabei nicht gefunden.'
      : `Die Artikel widersprechen sich bei ${counted(n, 'Aussage', 'Aussagen')}.`
}

export const GERMAN: Words = {
  listed,
  semicolon: '; ',
  untitled: 'Memo ohne Titel',
  undated: 'undatiert',
  notDated: 'nicht datiert',
  reported: (date) => `gemeldet am ${date}`,
  headline: 'Überschrift',
  paragraph: (numbers) => `${numbers.length === 1 ? 'Absatz' : 'Absätze'} ${ranges(numbers)}`,
  line: (number) => `Zeile ${String(number)}`,
  source: (number) => `Quelle ${number}`,
  confidence: { high: 'Hohe Gewissheit', moderate: 'Mittlere Gewissheit', low: 'Geringe Gewissheit' },
  likelihood: translated(TERMS),
  scale: (name) => `Begriffe der Wahrscheinlichkeit und ihre Spannen: ${name}.`,
  mixedRows: 'Begriffe beider Reihen sind verwendet; sie sind gleichwertig.',
  by: (author) => `von ${author}`,
  origin: (names) => `geht zurück auf ${listed(names)}`,
  grade: (grade) => `Bewertung ${grade}`,
  contents: 'Inhalt',
  sources: 'Quellen',
  otherWordings: 'Auch wiedergegeben als',
  timelineHead: ['Wann', 'Ereignis', 'Wer', 'Bewertung', 'Anmerkung'],
  corroborationHead: ['Aussage', 'Artikel', 'Unabhängige Ursprünge'],
  annexHead: ['Quelle', 'Wortlaut', 'Stelle'],
  speaker: {
    missing: 'Ohne Angabe, wer spricht',
    unknown: 'Sprecher nicht bekannt',
    unknownBut: (said) => `Sprecher nicht bekannt: der Text sagt nur ${said}`,
    calledBy: (said) => `der Text sagt ${said}`,
    elsewhere: 'in einem anderen Artikel genannt',
    notBeside: 'nicht beim Zitat genannt',
    byAnalyst: 'vom Bearbeiter genannt',
    uncertain: 'Sprecher ungewiss'
  },
  seal: {
    paraphrase: 'sinngemäß, nicht der Wortlaut der Quelle',
    marked: 'Änderungen sind gekennzeichnet',
    otherWords: (sources) => `anderer Wortlaut in ${sources}`
  },
  conflict: {
    kinds: {
      number: 'Abweichende Zahlen',
      date: 'Abweichende Daten',
      place: 'Abweichende Orte',
      negation: 'Einmal bejaht, einmal verneint',
      tense: 'Einmal geschehen, einmal geplant',
      name: 'Abweichende Namen'
    },
    against: (kind, sides) => `${kind}: ${sides.join(' gegenüber ')}.`
  },
  alone: (n, isRest) =>
    isRest
      ? `${counted(n, 'weitere Aussage', 'weitere Aussagen')} ${verb(n, 'steht', 'stehen')} in je einem Artikel.`
      : `${quotes(n)} ${verb(n, 'steht', 'stehen')} in je einem Artikel; keine wird von einem zweiten getragen.`,
  summary
}
