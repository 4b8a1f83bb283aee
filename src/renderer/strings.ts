import * as dialogs from './strings/dialogs'
import * as panes from './strings/panes'
import * as shell from './strings/shell'
import * as steps from './strings/steps'
import * as vocabulary from './strings/vocabulary'
import { count } from './strings/count'

export { count, shortDate, shortSize } from './strings/count'

/** Every text of the interface: to translate it, translate this file and the folder beside it. */
export const t = {
  ...vocabulary,
  ...shell,
  ...panes,
  ...dialogs,
  ...steps,
  app: 'Briefing Desk',
  untitled: 'Untitled briefing',
  kindsAll: 'All',
  refused: 'That is no longer possible: the briefing has changed since.',
  undone: (name: string) => `Undone: ${name}`,
  redone: (name: string) => `Done again: ${name}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to do again',
  opened: (title: string) => `Opened ${title}`,
  openedFrom: (name: string) => `Opened from ${name}: a new briefing until you save it`,
  carried: (size: string) => `It carries the project (${size}) and can be opened again.`,
  savedAs: (name: string) => `Saved ${name}`,
  exported: (names: string) => `Exported ${names}`,
  exportedWith: (names: string, n: number) => `Exported ${names}, with ${count(n, 'remark')}`,
  dragOut: 'Drag it into a mail, a folder or another program',
  addedSources: (n: number) => `Added ${count(n, 'article')}`,
  dropped: {
    hint: 'Drop articles to add them, or one briefing to open it',
    nothing: 'Nothing that was dropped can be added. Drop text files (.txt), or a folder with some.',
    addInstead: (name: string, size: string) =>
      `${name} has ${size}, which is too much to drop. Add it by “Add articles” instead.`,
    openInstead: (name: string) => `${name} is too large to drop. Open it by “Open…” instead.`
  },
  pasted: { tooLong: 'That is too long to paste. Save it as a text file and add that.' },
  notCompared:
    'The comparing was stopped: the evidence is that of the articles before. Change the articles again to have them compared.',
  alreadyHere: 'These articles are here already.',
  someNotRead: (n: number) => `${count(n, 'file')} could not be read`,
  notLoaded: 'That part of the app could not be loaded. See whether Briefing Desk is still running.',
  starting: 'Opening the desk…',
  notes: 'Notes',
  dismiss: 'Dismiss',
  undo: 'Undo',
  close: 'Close',
  cancel: 'Cancel'
}
