import type { LikelihoodTerm } from '../likelihood'
import { listedWith, ranges, translated } from './phrases'
import type { SummaryWords, Words } from './words'

const listed = listedWith('et')
/** None is singular, as one is. */
const counted = (n: number, one: string, many: string): string => `${String(n)} ${n < 2 ? one : many}`
const articles = (n: number): string => counted(n, 'article', 'articles')
const statements = (n: number): string => counted(n, 'affirmation', 'affirmations')
const cited = (n: number): string => counted(n, 'affirmation citée', 'affirmations citées')
const verb = (count: number, one: string, many: string): string => (count < 2 ? one : many)

/** Standing for the English terms of the scales, which no standard gives in French: the range beside them decides. */
const TERMS: Readonly<Record<LikelihoodTerm, string>> = {
  'almost no chance': 'presque exclu',
  remote: 'à peine envisageable',
  'very unlikely': 'très peu probable',
  'highly improbable': 'hautement improbable',
  unlikely: 'peu probable',
  improbable: 'improbable',
  improbably: 'improbable',
  'roughly even chance': 'à peu près une chance sur deux',
  'roughly even odds': 'à peu près une chance sur deux',
  likely: 'probable',
  probable: 'probable',
  probably: 'probable',
  'very likely': 'très probable',
  'highly probable': 'hautement probable',
  'almost certain': 'presque certain',
  'almost certainly': 'presque certain',
  'nearly certain': 'quasi certain',
  'remote chance': 'très faible possibilité',
  'highly unlikely': 'hautement improbable',
  'realistic possibility': 'possibilité réaliste',
  'highly likely': 'hautement probable'
}

const summary: SummaryWords = {
  leads: {
    basis: 'Base.',
    strengths: 'Points forts.',
    weaknesses: 'Points faibles.',
    importance: 'Sources principales.',
    agreement: 'Concordance et contradiction.'
  },
  articles,
  citations: (n) => counted(n, 'renvoi', 'renvois'),
  basis: (used, read) =>
    used === read
      ? `Ce mémo s’appuie sur ${articles(read)}`
      : `Ce mémo cite ${String(used)} des ${articles(read)} lus`,
  untraced: (used) => `\u202f; ${verb(used, 'il n’indique pas', 'aucun n’indique')} d’où viennent ses mots.`,
  traced: (origins) =>
    `, ${counted(origins.length, 'origine retrouvée', 'origines retrouvées')}\u00a0: ${listed(origins)}.`,
  withoutOrigin: (n) => `${articles(n)} n’en ${verb(n, 'indique', 'indiquent')} aucune.`,
  borneOut: (n, of) =>
    n === 0
      ? 'Aucune affirmation citée n’est étayée par plus d’une origine indépendante.'
      : `Au moins deux origines indépendantes étayent ${String(n)} affirmation${n < 2 ? '' : 's'} sur ${String(of)}.`,
  dated: (n) => `${counted(n, 'article est daté', 'articles sont datés')}.`,
  single: (n) => `${statements(n)} ${verb(n, 'repose', 'reposent')} sur une seule origine`,
  undated: (n) => counted(n, 'article n’est pas daté', 'articles ne sont pas datés'),
  withoutOutlet: (n) => `${articles(n)} ne ${verb(n, 'nomme', 'nomment')} aucun média`,
  withoutSpeaker: (n) => `l’auteur de ${counted(n, 'citation', 'citations')} n’est pas connu`,
  ungraded: 'la fiabilité des sources n’a pas été évaluée',
  most: (sources) => `Par nombre de renvois\u00a0: ${listed(sources)}.`,
  shared: (n) =>
    n === 0
      ? 'Aucune affirmation citée ne figure dans plus d’un article.'
      : `${cited(n)} ${verb(n, 'figure', 'figurent')} dans plus d’un article\u202f; les articles d’une même origine comptent pour un.`,
  conflicts: (n) =>
    n === 0 ? 'Aucune contradiction n’y a été trouvée.' : `Les articles se contredisent sur ${statements(n)}.`
}

export const FRENCH: Words = {
  listed,
  semicolon: '\u202f; ',
  untitled: 'Mémo sans titre',
  undated: 'non daté',
  notDated: 'non daté',
  reported: (date) => `rapporté le ${date}`,
  headline: 'titre',
  paragraph: (numbers) => `${numbers.length === 1 ? 'paragraphe' : 'paragraphes'} ${ranges(numbers)}`,
  line: (number) => `ligne ${String(number)}`,
  source: (number) => `Source ${number}`,
  confidence: { high: 'Confiance élevée', moderate: 'Confiance moyenne', low: 'Confiance faible' },
  likelihood: translated(TERMS),
  scale: (name) => `Termes de probabilité et fourchettes\u00a0: ${name}.`,
  mixedRows: 'Des termes de ses deux séries sont employés\u202f; ils ont la même valeur.',
  by: (author) => `par ${author}`,
  origin: (names) => `remonte à ${listed(names)}`,
  grade: (grade) => `cotation ${grade}`,
  contents: 'Sommaire',
  sources: 'Sources citées',
  otherWordings: 'Autres formulations',
  timelineHead: ['Quand', 'Événement', 'Acteur', 'Cotation', 'Remarque'],
  corroborationHead: ['Affirmation', 'Articles', 'Origines indépendantes'],
  annexHead: ['Source', 'Termes exacts', 'Endroit'],
  speaker: {
    missing: 'Auteur non indiqué',
    unknown: 'Auteur inconnu',
    unknownBut: (said) => `Auteur inconnu\u00a0: le texte dit seulement ${said}`,
    calledBy: (said) => `le texte dit ${said}`,
    elsewhere: 'nommé par un autre article',
    notBeside: 'non nommé à côté de la citation',
    byAnalyst: 'nommé par l’analyste',
    uncertain: 'auteur incertain'
  },
  seal: {
    paraphrase: 'paraphrase, non les mots de la source',
    marked: 'les changements sont signalés',
    otherWords: (sources) => `autres mots dans ${sources}`
  },
  conflict: {
    kinds: {
      number: 'Chiffres différents',
      date: 'Dates différentes',
      place: 'Lieux différents',
      negation: 'L’un affirme, l’autre nie',
      tense: 'Accompli pour l’un, prévu pour l’autre',
      name: 'Noms différents'
    },
    against: (kind, sides) => `${kind}\u00a0: ${sides.join(' contre ')}.`
  },
  alone: (n, isRest) =>
    isRest
      ? `${counted(n, 'autre affirmation ne figure', 'autres affirmations ne figurent')} que dans un article.`
      : `${cited(n)} ne ${verb(n, 'figure', 'figurent')} que dans un article\u202f; aucune n’est reprise par un second.`,
  summary
}
