import type { LikelihoodTerm } from '../likelihood'
import { counted, listedWith, ranges, translated, verb } from './phrases'
import type { SummaryWords, Words } from './words'

/** Before the sound of an i, “y” is “e”. */
const listed = (parts: readonly string[]): string =>
  listedWith(/^h?i(?![aeou])/i.test(parts.at(-1) ?? '') ? 'e' : 'y')(parts)
const articles = (n: number): string => counted(n, 'artículo')
const statements = (n: number): string => counted(n, 'afirmación', 'afirmaciones')
const cited = (n: number): string => counted(n, 'afirmación citada', 'afirmaciones citadas')

/** Standing for the English terms of the scales, which no standard gives in Spanish: the range beside them decides. */
const TERMS: Readonly<Record<LikelihoodTerm, string>> = {
  'almost no chance': 'casi descartado',
  remote: 'remoto',
  'very unlikely': 'muy poco probable',
  'highly improbable': 'altamente improbable',
  unlikely: 'poco probable',
  improbable: 'improbable',
  improbably: 'improbable',
  'roughly even chance': 'aproximadamente igual de probable',
  'roughly even odds': 'aproximadamente igual de probable',
  likely: 'probable',
  probable: 'probable',
  probably: 'probable',
  'very likely': 'muy probable',
  'highly probable': 'altamente probable',
  'almost certain': 'casi seguro',
  'almost certainly': 'casi seguro',
  'nearly certain': 'casi seguro',
  'remote chance': 'posibilidad remota',
  'highly unlikely': 'altamente improbable',
  'realistic possibility': 'posibilidad realista',
  'highly likely': 'altamente probable'
}

const summary: SummaryWords = {
  leads: {
    basis: 'Base.',
    strengths: 'Puntos fuertes.',
    weaknesses: 'Puntos débiles.',
    importance: 'Fuentes principales.',
    agreement: 'Corroboración y conflicto.'
  },
  articles,
  citations: (n) => counted(n, 'cita'),
  basis: (used, read) =>
    used === read
      ? `Este memorando se basa en ${articles(read)}`
      : `Este memorando cita ${String(used)} de los ${articles(read)} leídos`,
  untraced: (used) => `; ${verb(used, 'no indica', 'ninguno indica')} de dónde proceden sus palabras.`,
  traced: (origins) => `, con ${counted(origins.length, 'origen', 'orígenes')}: ${listed(origins)}.`,
  withoutOrigin: (n) => `${articles(n)} no ${verb(n, 'indica', 'indican')} ninguno.`,
  borneOut: (n, of) =>
    n === 0
      ? 'Ninguna afirmación citada está respaldada por más de un origen independiente.'
      : `Dos o más orígenes independientes respaldan ${String(n)} de ${cited(of)}.`,
  dated: (n) => `${counted(n, 'artículo tiene', 'artículos tienen')} fecha.`,
  single: (n) => `${statements(n)} ${verb(n, 'se apoya', 'se apoyan')} en un solo origen`,
  undated: (n) => `${articles(n)} no ${verb(n, 'tiene', 'tienen')} fecha`,
  withoutOutlet: (n) => `${articles(n)} no ${verb(n, 'nombra', 'nombran')} ningún medio`,
  withoutSpeaker: (n) => `no se sabe quién habla en ${counted(n, 'cita textual', 'citas textuales')}`,
  ungraded: 'la fiabilidad de las fuentes no se ha evaluado',
  most: (sources) => `Por número de citas: ${listed(sources)}.`,
  shared: (n) =>
    n === 0
      ? 'Ninguna afirmación citada figura en más de un artículo.'
      : `${cited(n)} ${verb(n, 'figura', 'figuran')} en más de un artículo; los artículos de un mismo origen cuentan como uno.`,
  conflicts: (n) =>
    n === 0
      ? 'No se encontró ningún conflicto entre ellos.'
      : `Los artículos se contradicen en ${statements(n)}.`
}

export const SPANISH: Words = {
  listed,
  semicolon: '; ',
  untitled: 'Memorando sin título',
  undated: 'sin fecha',
  notDated: 'sin fecha',
  reported: (date) => `publicado el ${date}`,
  headline: 'titular',
  paragraph: (numbers) => `${numbers.length === 1 ? 'párrafo' : 'párrafos'} ${ranges(numbers)}`,
  line: (number) => `línea ${String(number)}`,
  source: (number) => `Fuente ${number}`,
  confidence: { high: 'Confianza alta', moderate: 'Confianza media', low: 'Confianza baja' },
  likelihood: translated(TERMS),
  scale: (name) => `Términos de probabilidad y rangos: ${name}.`,
  mixedRows: 'Se usan términos de sus dos series; tienen el mismo valor.',
  by: (author) => `por ${author}`,
  origin: (names) => `se remonta a ${listed(names)}`,
  grade: (grade) => `calificación ${grade}`,
  contents: 'Índice',
  sources: 'Fuentes',
  otherWordings: 'También citado como',
  timelineHead: ['Cuándo', 'Suceso', 'Actor', 'Calificación', 'Nota'],
  corroborationHead: ['Afirmación', 'Artículos', 'Orígenes independientes'],
  annexHead: ['Fuente', 'Palabras exactas', 'Lugar'],
  speaker: {
    missing: 'Sin indicar quién habla',
    unknown: 'No se sabe quién habla',
    unknownBut: (said) => `No se sabe quién habla: el texto solo dice ${said}`,
    calledBy: (said) => `el texto dice ${said}`,
    elsewhere: 'nombrado por otro artículo',
    notBeside: 'no nombrado junto a la cita',
    byAnalyst: 'nombrado por el analista',
    uncertain: 'no es seguro quién habla'
  },
  seal: {
    paraphrase: 'paráfrasis, no las palabras de la fuente',
    marked: 'los cambios están señalados',
    otherWords: (sources) => `otras palabras en ${sources}`
  },
  conflict: {
    kinds: {
      number: 'Las cifras difieren',
      date: 'Las fechas difieren',
      place: 'Los lugares difieren',
      negation: 'Uno afirma, otro niega',
      tense: 'Hecho en uno, previsto en otro',
      name: 'Los nombres difieren'
    },
    against: (kind, sides) => `${kind}: ${sides.join(' frente a ')}.`
  },
  alone: (n, isRest) =>
    isRest
      ? `${counted(n, 'afirmación más figura', 'afirmaciones más figuran')} en un solo artículo.`
      : `${cited(n)} ${verb(n, 'figura', 'figuran')} en un solo artículo; ninguna figura en un segundo.`,
  summary
}
