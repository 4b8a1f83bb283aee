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
  outOfStep: 'Your latest changes could not be kept. Reload the page to go on from the last kept state.',
  opened: (title: string) => `Opened ${title}`,
  openedFrom: (name: string) => `Opened from ${name}: a new briefing until you save it`,
  carried: (size: string) => `It carries the project (${size}) and can be opened again.`,
  savedAs: (name: string) => `Saved ${name}`,
  exported: (names: string) => `Exported ${names}`,
  exportedWith: (names: string, n: number) => `Exported ${names}, with ${count(n, 'remark')}`,
  dragOut: 'Drag it into a mail, a folder or another program',
  addedSources: (n: number) => `Added ${count(n, 'article')}`,
  alreadyHere: 'These articles are here already.',
  someNotRead: (n: number) => `${count(n, 'file')} could not be read`,
  starting: 'Opening the desk…',
  notes: 'Notes',
  dismiss: 'Dismiss',
  undo: 'Undo',
  close: 'Close',
  cancel: 'Cancel'
}
