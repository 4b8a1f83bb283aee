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

export const failed = {
  heading: 'Briefing Desk could not start',
  again: 'Try again',
  crashed: 'This window has stopped',
  crashedHint: 'Reload it to go on. What you did is kept up to the last moment.',
  preview: 'The preview could not be shown. Close it and try again.'
}

export const host = {
  outside:
    'This page is not connected to Briefing Desk: its link was used already, or the app has been started anew. Close it and open the app again. Nothing is lost: the app keeps every change.',
  silent: 'Briefing Desk does not answer. See whether it is still running, then try again.'
}

export const work = {
  label: 'Work going on',
  howFar: (done: number, total: number) => `${done} of ${total}`,
  stopped: 'Stopped'
}

export const access = {
  label: 'Who may save this briefing',
  readOnly: 'Read-only.',
  writable: 'This window saves to the file now.',
  here: (file: string) => `${file} is open in another window, which saves to it.`,
  elsewhere: (file: string, host: string, since: string) =>
    `${file} has been open elsewhere (${host}) since ${since}.`,
  left: (file: string) => `${file} was open elsewhere, but nobody is there any more.`,
  takeOver: 'Take over',
  changedOnDisk:
    'The file was changed meanwhile. Saving here would write over that: save under another name to keep both.',
  sure: (here: boolean) => ({
    heading: 'Take the file over?',
    text: here
      ? 'The other window becomes read-only. What it has not saved stays there.'
      : 'Somebody else has this file open and can no longer save to it. What they have not saved stays with them.',
    yes: 'Take over'
  })
}

export const keeping = {
  label: 'Whether your changes are kept',
  waiting:
    'Briefing Desk does not answer. Go on: what you do stays in this window, and is kept as soon as it answers.',
  broken: 'Briefing Desk goes on without this window.',
  unsent: (n: number) => `${count(n, 'change')} ${n === 1 ? 'is' : 'are'} only here.`,
  brokenHint: 'Copy the memo if you need them; then reload, to go on from what was kept.',
  copy: 'Copy the memo',
  copied: 'Copied the memo as text',
  notCopied: 'The browser did not let the memo be copied. Select its words and copy them.',
  reload: 'Reload'
}

export const busy = {
  opening: 'Opening…',
  comparing: 'Comparing the articles…',
  saving: 'Saving…',
  reading: 'Reading articles…',
  exporting: (format: string) => `Writing ${format.toUpperCase()}…`
}
