import { count } from './count'

export const commands = {
  groups: { file: 'Briefing', edit: 'Edit', view: 'View', help: 'Help' },
  titles: {
    new: 'New briefing…',
    open: 'Open…',
    sample: 'Open the sample briefing',
    save: 'Save',
    'save-as': 'Save as…',
    versions: 'Earlier versions…',
    export: 'Export…',
    'export-docx': 'Export as Word document',
    'export-pdf': 'Export as PDF',
    'export-html': 'Export as web page',
    'export-md': 'Export as Markdown',
    undo: 'Undo',
    redo: 'Redo',
    'add-sources': 'Add articles…',
    'paste-source': 'Paste an article…',
    'add-section': 'Add a section',
    template: 'Change the template…',
    palette: 'All commands',
    search: 'Search evidence',
    sources: 'Go to the sources',
    evidence: 'Go to the evidence',
    memo: 'Go to the memo',
    preview: 'Preview on and off',
    'preview-beside': 'Preview beside the memo',
    origins: 'Origin map',
    'theme-system': 'Theme: as the system',
    'theme-light': 'Theme: light',
    'theme-dark': 'Theme: dark',
    shortcuts: 'Keyboard shortcuts',
    guide: 'Short guide'
  },
  filter: 'Find a command',
  none: 'No such command'
}

export const dialogs = {
  startHeading: 'Briefings',
  recent: 'Recent',
  noRecent: 'Briefings you save appear here.',
  newFrom: 'New from a template',
  openFile: 'Open a file…',
  openSample: 'Open the sample',
  openProject: 'Open a briefing',
  openSources: 'Add articles',
  inFolder: (folder: string) => `In ${folder}`,
  emptyFolder: (folder: string) => `Nothing that can be opened lies in ${folder} yet.`,
  emptyFolderHint: 'Put text files (.txt) there, or drop them on the desk.',
  open: 'Open',
  add: (n: number) => (n > 1 ? `Add ${n}` : 'Add'),
  save: 'Save',
  saveProject: 'Save the briefing',
  saveExport: (format: string) => `Export as ${format}`,
  name: 'File name',
  overwrite: 'A file of this name is there already and will be replaced.',
  unsavedHeading: 'Keep your changes?',
  unsaved: (title: string) => `“${title}” has changes that are not saved to a file.`,
  discard: 'Do not save',
  pasteHeading: 'Paste an article',
  pasteName: 'What to call it',
  pasteText: 'Its text',
  pasteDefault: 'Pasted article',
  pasteAdd: 'Add article',
  exportHeading: 'Export the memo',
  exportClean: 'Nothing stands in the way.',
  exportRemarks: (n: number) => `${count(n, 'remark')} before it leaves`,
  formatHints: {
    docx: 'To edit further; named styles, linked sources',
    pdf: 'To send and print; looks the same everywhere',
    html: 'One file for the browser',
    md: 'Plain text with simple marks'
  },
  distribution: 'A copy to hand out',
  distributionHint:
    'Carries no project and names no author. Without this a Word or PDF file can be opened here again, with its sources.',
  carriesNever: 'This template never lets a file carry the project.',
  shortcutsHeading: 'Keyboard shortcuts'
}

export const versions = {
  heading: 'Earlier versions',
  list: 'Versions, newest first',
  none: 'No versions yet. Each save keeps one.',
  unsavedFile: 'Save the briefing once: from then on each save keeps a version.',
  holds: (items: number) => count(items, 'item'),
  since: (time: string) => `What changed since ${time}`,
  same: 'Nothing changed since then.',
  restore: 'Restore this version',
  restored: (time: string) => `Restored the version of ${time}`,
  looking: 'Comparing…',
  changes: { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
  movedFrom: (heading: string) => `from ${heading}`,
  renamed: (before: string) => `was ${before}`,
  sectionAdded: 'new section',
  sectionRemoved: 'section removed',
  details: 'Title, template and header',
  detail: { title: 'Title', template: 'Template', marking: 'Handling mark', field: 'Header line' },
  nothing: 'nothing',
  sources: (added: number, removed: number, changed: number) =>
    [
      added > 0 ? `${count(added, 'article')} added` : '',
      removed > 0 ? `${count(removed, 'article')} removed` : '',
      changed > 0 ? `${count(changed, 'article')} with other details` : ''
    ]
      .filter(Boolean)
      .join(', '),
  marks: 'Decisions about evidence differ.'
}

export const recovery = {
  heading: 'Left by a crash',
  holds: (changes: number, since: string, file: string | null) =>
    `${count(changes, 'change')} since ${since}, ${file === null ? 'never saved' : `not in ${file}`}`,
  open: (title: string) => `Recover ${title}`,
  openShort: 'Recover',
  discard: (title: string) => `Discard ${title}`,
  discardShort: 'Discard',
  sure: (title: string) => ({
    heading: 'Discard these changes?',
    text: `What was not saved of “${title}” is gone for good. A file it was saved to stays as it is.`,
    yes: 'Discard'
  })
}

export const keys = [
  {
    title: 'Evidence',
    keys: [
      { keys: '↑ ↓ or J K', does: 'Through the cards' },
      { keys: 'Enter', does: 'Pick, or take out again' },
      { keys: 'X', does: 'Reject, or restore' },
      { keys: 'O', does: 'Read in the article, and back' },
      { keys: 'V', does: 'Wordings and conflicts' }
    ]
  },
  {
    title: 'Reader',
    keys: [
      { keys: 'Q', does: 'Capture the selection as a quote' },
      { keys: 'F', does: 'Capture the selection as a fact' },
      { keys: 'O', does: 'Back to the evidence' }
    ]
  },
  {
    title: 'Memo',
    keys: [
      { keys: 'Alt+↑ Alt+↓', does: 'Move an item, or all chosen ones' },
      { keys: 'Alt+Shift+↑ ↓', does: 'Move on to the next section' },
      { keys: 'Shift+↑ Shift+↓', does: 'Choose several items; so does a click with Shift or Ctrl' },
      { keys: 'Mod+A', does: 'All words; pressed again, all items of the section' },
      { keys: 'Esc', does: 'To the item’s handle: arrows go on, Space chooses, Del removes' },
      { keys: 'Enter', does: 'New item, or split at the caret' },
      { keys: 'Backspace', does: 'At the start: join with the item above' },
      { keys: 'Mod+B Mod+I', does: 'Strong, emphasis' },
      { keys: 'Mod+K', does: 'On selected words: link them' }
    ]
  }
]

export const origins = {
  heading: 'Where the words come from',
  legend:
    'A ribbon is as wide as the share of an article’s words that stand elsewhere too; a thin line is a credit it gives. Choose an origin to see its evidence, an article to see whom it shares words with.',
  described: (articles: number, origins: number) =>
    `${count(articles, 'article')} and the ${count(origins, 'origin')} they go back to`,
  carriedBy: (articles: number) => `in ${count(articles, 'article')}`
}

export const guide = {
  name: 'Short guide',
  heading: 'How the desk works',
  close: 'Close the guide',
  steps: [
    'A filled dot is an independent origin, a hollow one a copy: three articles can be one report.',
    'Evidence is grouped by what it says. Where the speaker is not known, the card says so.',
    'Enter picks a card into the memo, X rejects it, O opens it in its article.',
    'Edit the memo in place; move items by handle or keys. Ctrl+K finds everything else.'
  ]
}
