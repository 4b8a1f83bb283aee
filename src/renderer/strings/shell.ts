import { count } from './count'

export const top = {
  menu: 'Briefing',
  title: 'Title of the briefing',
  template: 'Template',
  marking: 'Handling mark',
  noMarking: 'No mark',
  preview: 'Preview',
  edit: 'Edit',
  export: 'Export',
  commands: 'Commands',
  templateChanged: (name: string) => `Now set as ${name}`,
  undo: 'Undo',
  redo: 'Redo',
  unsaved: 'Not saved',
  edited: 'Edited',
  saved: (time: string) => `Saved ${time}`
}

export const formats = { docx: 'Word document', pdf: 'PDF', html: 'Web page', md: 'Markdown' }

export const status = {
  sources: (articles: number, origins: number) =>
    `${count(articles, 'article')} · ${count(origins, 'origin')}`,
  found: (quotes: number, statements: number, facts: number) =>
    `${count(quotes, 'quote')} · ${count(statements, 'statement')} · ${count(facts, 'fact')}`,
  picked: (n: number) => `${n} picked`,
  clean: 'No remarks',
  checks: (n: number) => count(n, 'remark'),
  words: (n: number) => count(n, 'word'),
  pages: (n: number, most: number | null) =>
    most === null ? count(n, 'page') : `${n} of ${count(most, 'page')}`,
  tooLong: (lines: number) => `${count(lines, 'line')} too long`
}

export const panes = {
  shown: 'Pane shown',
  resizeSources: 'Width of the sources',
  resizeEvidence: 'Width of the evidence',
  resizeMemo: 'Width of the memo',
  resizePreview: 'Width of the preview'
}

export const failed = { heading: 'Briefing Desk could not start', again: 'Try again' }

export const busy = {
  opening: 'Opening…',
  saving: 'Saving…',
  reading: 'Reading articles…',
  exporting: (format: string) => `Writing ${format.toUpperCase()}…`
}
