import { count } from './count'

export const sources = {
  heading: 'Sources',
  add: 'Add articles',
  paste: 'Paste text',
  none: 'No articles yet',
  noneHint:
    'Add the articles about one event. Briefing Desk finds what they say, who says it, and what they copied.',
  undated: 'undated',
  noOutlet: 'outlet not known',
  open: (title: string) => `Read ${title}`,
  remove: 'Remove from the briefing',
  only: 'Show only its evidence',
  removed: (title: string) => `Removed ${title}`,
  origin: 'origin',
  credit: (name: string) => `credits ${name}`,
  copy: (name: string) => `${name} copy`,
  summary: (articles: number, origins: number) =>
    `${count(articles, 'article')} · ${count(origins, 'origin')}`,
  details: 'Grade, note, details…',
  grade: 'Admiralty grade',
  gradeParts: { reliability: 'Reliability…', credibility: 'Credibility…' },
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'cannot be judged'
  },
  credibility: {
    1: 'confirmed by other sources',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'cannot be judged'
  },
  note: 'Note',
  fields: { title: 'Title', outlet: 'Outlet', byline: 'Author', published: 'Published' },
  notGiven: 'not given',
  original: (text: string) => `The article says: ${text}`,
  sharedCopy: 'shared copy',
  common: 'Words in common with others',
  commonNone: 'No other article has much of its wording.',
  percent: (share: number) => `${Math.round(100 * share)}%`
}

export const evidence = {
  heading: 'Evidence',
  search: 'Search evidence',
  kind: 'Kind',
  shown: 'Show',
  shownAs: {
    open: 'Proposed',
    unpicked: 'Not picked',
    picked: 'Picked',
    rejected: 'Rejected',
    all: 'Everything'
  },
  sort: 'Sort',
  sortAs: { worth: 'Most telling', origins: 'Most origins', order: 'Article order' },
  origins: (articles: number, origins: number) =>
    `${count(articles, 'article')}, ${count(origins, 'origin')}`,
  pips: (articles: number, origins: number) =>
    `${count(articles, 'article')}, ${count(origins, 'independent origin')}`,
  pick: 'Pick',
  picked: (section: string) => `In ${section}`,
  pickedNote: (kind: string, section: string) => `Picked ${kind} to ${section}`,
  removedNote: (kind: string, section: string) => `Took ${kind} out of ${section}`,
  unpick: 'Take it out of the memo',
  reject: 'Reject',
  restore: 'Restore',
  rejected: 'Rejected',
  rejectedNote: (kind: string) => `Rejected ${kind}`,
  restoredNote: (kind: string) => `Restored ${kind}`,
  read: 'Read in the article',
  wordings: (n: number) => `${count(n, 'wording')}`,
  conflicts: (n: number) => count(n, 'conflict'),
  unknownMention: (mention: string) => `Speaker not known: the text says only ‘${mention}’`,
  unknown: 'Speaker not known: the text names nobody',
  couldBe: (mention: string) => `‘${mention}’ could be any of those the article quotes:`,
  tiedToNobody: 'The text ties these words to nobody. The article quotes:',
  saysIt: 'says it',
  saidBy: (mention: string) => `the text says ‘${mention}’`,
  suggested: 'May say the same:',
  andMore: (n: number) => `and ${n} more`,
  confirm: 'It does',
  split: 'Keep apart',
  confirmedNote: 'Confirmed as one claim',
  splitNote: 'Kept apart',
  details: 'details',
  against: 'against',
  why: (score: number) => `Ranked ${Math.round(100 * score)} of 100:`,
  empty: {
    noArticles: {
      none: 'No evidence yet',
      hint: 'What your articles say appears here as soon as you add some.'
    },
    nothing: {
      none: 'Nothing was found in these articles',
      hint: 'Open one under Sources, select words in it, and press Q for a quote or F for a fact.'
    },
    filtered: { none: 'Nothing matches', hint: 'Take a filter away, or search for other words.' }
  },
  looking: 'Looking for what the articles say…',
  clear: 'Clear filters',
  ofOrigin: (name: string) => `Origin: ${name}`,
  results: (n: number, of: number) => (n === of ? `${n}` : `${n} of ${of}`),
  target: 'Picks go to',
  targetByKind: 'their section',
  keyHints: [
    ['↵', 'pick'],
    ['X', 'reject'],
    ['O', 'read'],
    ['V', 'wordings']
  ],
  speaker: 'Speaker',
  anyone: 'Anyone',
  source: 'Article',
  anySource: 'Any article',
  origin: 'Origins',
  backings: { any: 'Any origins', one: 'One origin only', several: 'Several origins' },
  setSpeaker: 'Who says it',
  set: 'Set',
  takeBackSpeaker: 'As found',
  speakerNote: (name: string) => `Speaker set to ${name}`,
  speakerBackNote: 'Speaker as found again',
  list: 'Proposed evidence',
  more: 'More'
}

export const reader = {
  heading: 'Reader',
  back: 'Back to the evidence',
  none: 'Choose an article, or press O on a card.',
  hint: 'Select words, then Q or F',
  capture: 'Take these words as',
  captured: (kind: string, section: string) => `Captured ${kind} to ${section}`,
  takeBack: (name: string) => `Left out as ${name}. Take it back into the article`,
  takeBackShort: 'take back',
  leftOut: (names: string, lines: number) => `Left out: ${names}, ${count(lines, 'line')}`,
  takenBack: (name: string) => `Took ${name} back into the article`
}

export const memo = {
  heading: 'Memo',
  emptyHint: 'Pick evidence, or write.',
  write: 'Write a paragraph',
  item: (kind: string, n: number, section: string) => `${kind} ${n} of ${section}`,
  kinds: { fact: 'Fact', quote: 'Quote', judgement: 'Judgement', text: 'Paragraph' },
  move: (kind: string) => `Move ${kind.toLowerCase()}`,
  moved: (what: string, section: string, at: number, length: number, of: number) =>
    `Moved ${what} to ${length === 1 ? at : `${at}–${at + length - 1}`} of ${of} in ${section}`,
  remove: 'Remove',
  removeMany: (n: number) => (n === 1 ? 'Remove' : `Remove ${n} items`),
  removed: (what: string, sections: string) => `Removed ${what} from ${sections}`,
  madeKind: (what: string, kind: string) => `Made ${what} a ${kind}`,
  make: 'Make',
  chosen: (n: number) => `${count(n, 'item')} chosen`,
  chosenNone: 'Nothing chosen',
  chosenTools: 'What to do with the chosen items',
  chosenMenu: 'Move or make',
  letGo: 'Let go of the choice',
  cite: (n: number, title: string) => `Source ${n}: ${title}`,
  write1: 'Write…',
  looks: { strong: 'Strong', emphasis: 'Emphasis', link: 'Link' },
  looksOf: 'Look of the selected words',
  link: {
    words: (words: string) => `Link “${words}” to`,
    placeholder: 'https://… or name@example.org',
    wrong: 'A link leads to the web (https://…) or to a mail address.',
    set: 'Set link',
    remove: 'Remove link'
  },
  datePlaceholder: 'No date',
  dateWrong: 'Write it as 2026-11-22 or 22 November 2026. Figures alone could be read two ways.',
  sectionHeading: 'Section heading',
  newSection: 'New section',
  addSection: 'Add a section',
  sectionUp: 'Move section up',
  sectionDown: 'Move section down',
  sectionRemove: 'Remove section',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveTo: 'Move to',
  ofItems: (n: number, most: number) => `${n} of ${most}`,
  ofWords: (n: number, most: number) => `${n} of ${most} words`,
  seal: {
    verbatim: 'Verbatim',
    marked: 'Verbatim, changes marked',
    paraphrase: 'Not the source’s words: set without quotation marks'
  },
  sealHint: {
    verbatim: 'These are the source’s words. Only […], [words put in] and emphasis keep it a quote.',
    marked: 'The source’s words, with omissions, insertions or emphasis that are marked as such.'
  },
  restoreWords: 'Restore',
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  noLikelihood: 'Likelihood…',
  noConfidence: 'Confidence…',
  confidences: { high: 'High confidence', moderate: 'Moderate confidence', low: 'Low confidence' },
  sectionAdded: 'Added a section',
  sectionMoved: (heading: string, at: number, of: number) => `${heading} moved to ${at} of ${of}`,
  sectionRemoved: (heading: string, items: number) =>
    items === 0 ? `Removed ${heading}` : `Removed ${heading} with ${count(items, 'item')}`
}

export const preview = {
  heading: 'Preview',
  working: 'Setting the pages…',
  beside: 'Beside the memo',
  instead: 'In the place of the memo',
  close: 'Close the preview',
  goTo: (words: string) => `Write on: ${words}`,
  pages: (n: number) => count(n, 'page'),
  page: (n: number, of: number) => `Page ${n} of ${of}`
}
