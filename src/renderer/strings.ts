import type { EvidenceKind, Reason, Resolution } from '../core/evidence/evidence'
import type { NoiseClass } from '../core/source/source'

/** English counts: `count(1, 'article')` is "1 article". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

const kinds: Record<EvidenceKind, { one: string; many: string }> = {
  quote: { one: 'quote', many: 'Quotes' },
  statement: { one: 'statement', many: 'Statements' },
  fact: { one: 'fact', many: 'Facts' }
}

const resolutions: Record<Resolution, string> = {
  explicit: 'named in the text',
  'definite-reference': 'by description',
  pronoun: 'by pronoun',
  'cross-source': 'from another article',
  implicit: 'implied',
  unresolved: 'not known',
  analyst: 'set by you'
}

const reasons: Record<Reason, string> = {
  'who-did-what': 'says who did what',
  figure: 'gives a figure',
  date: 'gives a date',
  place: 'gives a place',
  'named-body': 'names a body',
  lead: 'in the opening',
  origins: 'several origins',
  outlets: 'several outlets',
  'named-speaker': 'speaker named',
  'full-sentence': 'full sentence',
  fragment: 'fragment',
  'unresolved-speaker': 'speaker not known',
  caption: 'may be a caption',
  'stray-event': 'another event',
  'dangling-reference': 'refers to words not here',
  'spun-wording': 'reworded by machine',
  question: 'question',
  short: 'short'
}

const noise: Record<NoiseClass, string> = {
  'navigation-list': 'navigation',
  advertisement: 'advertisement',
  'related-trailer': 'related links',
  copyright: 'copyright',
  'site-furniture': 'site furniture',
  'site-name': 'site name',
  'agency-credit': 'credit',
  link: 'link',
  separator: 'separator',
  'photo-caption': 'caption',
  'truncated-teaser': 'teaser',
  dateline: 'dateline',
  digest: 'digest',
  'broken-fragment': 'fragment',
  byline: 'byline',
  timestamp: 'date line',
  'author-note': 'author note'
}

/** Every text of the interface. */
export const t = {
  app: 'Briefing Desk',
  untitled: 'Untitled briefing',
  kinds,
  resolutions,
  reasons,
  noise,
  kindsAll: 'All',

  refused: 'That is no longer possible: the briefing has changed since.',
  undone: (name: string) => `Undone: ${name}`,
  redone: (name: string) => `Done again: ${name}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to do again',
  outOfStep: 'Your latest changes could not be kept. Reload the page to go on from the last kept state.',
  opened: (title: string) => `Opened ${title}`,
  savedAs: (name: string) => `Saved ${name}`,
  exported: (names: string) => `Exported ${names}`,
  exportedWith: (names: string, n: number) => `Exported ${names}, with ${count(n, 'remark')}`,
  addedSources: (n: number) => `Added ${count(n, 'article')}`,
  alreadyHere: 'These articles are here already.',
  someNotRead: (n: number) => `${count(n, 'file')} could not be read`,
  busy: {
    opening: 'Opening…',
    saving: 'Saving…',
    reading: 'Reading articles…',
    exporting: (format: string) => `Writing ${format.toUpperCase()}…`
  },

  steps: {
    addSources: (n: number) => (n === 1 ? 'add article' : `add ${n} articles`),
    removeSource: 'remove article',
    pick: (kind: string) => `pick ${kind}`,
    remove: (kind: string) => `remove ${kind}`,
    edit: 'typing',
    move: (kind: string) => `move ${kind}`,
    split: 'split',
    merge: 'merge',
    addItem: 'add paragraph',
    title: 'title',
    field: (label: string) => `${label.toLowerCase()} line`,
    marking: 'handling mark',
    reject: 'reject',
    restore: 'restore',
    template: 'change of template',
    addSection: 'add section',
    renameSection: 'rename section',
    moveSection: 'move section',
    removeSection: 'remove section'
  },

  top: {
    menu: 'Briefing',
    title: 'Title of the briefing',
    template: 'Template',
    marking: 'Handling mark',
    noMarking: 'No mark',
    preview: 'Preview',
    edit: 'Edit',
    export: 'Export',
    commands: 'Commands',
    undo: 'Undo',
    redo: 'Redo',
    unsaved: 'Not saved',
    edited: 'Edited',
    saved: (time: string) => `Saved ${time}`
  },
  formats: { docx: 'Word document', pdf: 'PDF', html: 'Web page', md: 'Markdown' },

  sources: {
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
    credit: (name: string) => `credits ${name}`,
    copy: (name: string) => `${name} copy`,
    evidence: (n: number) => `${n} found`,
    summary: (articles: number, origins: number) =>
      `${count(articles, 'article')} · ${count(origins, 'origin')}`,
    drop: 'Drop articles to add them'
  },

  evidence: {
    heading: 'Evidence',
    search: 'Search evidence',
    kind: 'Kind',
    shown: 'Show',
    shownAs: { open: 'Proposed', picked: 'Picked', rejected: 'Rejected', all: 'Everything' },
    sort: 'Sort',
    sortAs: { worth: 'Most telling first', origins: 'Most origins first', order: 'Order of the articles' },
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
    noSpeaker: 'Speaker not given',
    unknownMention: (mention: string) => `Speaker not known: the text says only ‘${mention}’`,
    unknown: 'Speaker not known: the text names nobody',
    saidBy: (mention: string) => `the text says ‘${mention}’`,
    suggested: 'These may say the same thing',
    none: 'Nothing matches',
    noneHint: 'Take a filter away, or search for other words.',
    clear: 'Clear filters',
    results: (n: number, of: number) => (n === of ? `${n}` : `${n} of ${of}`),
    target: 'Picks go to',
    targetByKind: 'By kind',
    list: 'Proposed evidence',
    more: 'More'
  },

  reader: {
    heading: 'Reader',
    back: 'Back to the evidence',
    none: 'Choose an article, or press O on a card.',
    noiseTitle: (name: string) => `Left out: ${name}`
  },

  memo: {
    heading: 'Memo',
    body: 'Memo being written',
    empty: 'Nothing here yet',
    emptyHint: 'Pick evidence, or write.',
    write: 'Write a paragraph',
    item: (kind: string, n: number, section: string) => `${kind} ${n} of ${section}`,
    kinds: { fact: 'Fact', quote: 'Quote', judgement: 'Judgement', text: 'Paragraph' },
    move: (kind: string) => `Move ${kind.toLowerCase()}`,
    moved: (kind: string, section: string, at: number, of: number) =>
      `${kind} moved to ${at} of ${of} in ${section}`,
    remove: 'Remove',
    removed: (kind: string, section: string) => `Removed ${kind.toLowerCase()} from ${section}`,
    cite: (n: number, title: string) => `Source ${n}: ${title}`,
    write1: 'Write…',
    field: (label: string) => label,
    sectionHeading: 'Section heading'
  },

  status: {
    sources: (articles: number, origins: number) =>
      `${count(articles, 'article')} · ${count(origins, 'origin')}`,
    found: (quotes: number, statements: number, facts: number) =>
      `${count(quotes, 'quote')} · ${count(statements, 'statement')} · ${count(facts, 'fact')}`,
    picked: (n: number) => `${n} picked`,
    words: (n: number) => count(n, 'word')
  },

  failed: { heading: 'Briefing Desk could not start', again: 'Try again' },
  starting: 'Opening the desk…',
  panes: { resizeSources: 'Width of the sources', resizeMemo: 'Width of the memo' },
  notes: 'Notes',
  dismiss: 'Dismiss',
  undo: 'Undo',
  close: 'Close',
  cancel: 'Cancel'
}
