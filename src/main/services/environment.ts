import type { AppEvent, Format } from '../../contract/operations'
import type { UserFolders } from '../files/user-folders'
import type { Handles } from './handles'

export type Purpose = 'project' | 'sources' | 'export'

/** Native file dialogs. Paths stay on this side; null where the dialog was closed without a choice. */
export interface Dialogs {
  open(purpose: Purpose, multiple: boolean): Promise<string[] | null>
  save(purpose: Purpose, name: string, format: Format | null): Promise<string | null>
}

/** The system around a native host's window. */
export interface System {
  /** Lets the pointer that is down in the window take a file out of it. */
  startDrag(path: string): void
  /** A project has come first in the recent list; null: the list was emptied. */
  recentChanged(latest: string | null): void
}

/** What services take from their host: who it is, where things are kept, and what core must not know. */
export interface Environment {
  readonly host: 'electron' | 'web'
  readonly version: string
  /** Null where the page shows its own dialogs over the workspace folder. */
  readonly dialogs: Dialogs | null
  /** Null where the page is in a browser. */
  readonly system: System | null
  readonly handles: Handles
  readonly folders: UserFolders
  /** The folder that holds `seeds/` and `templates/`. */
  readonly root: string
  now(): Date
  /** Tells the pages something. */
  tell(event: AppEvent): void
  /** Whether a window is still there; a host with one window at a time always says so. */
  isOpen(window: string): boolean
  /** A fresh id, never the same twice. */
  newId(): string
  /** Hears of what went wrong without stopping anybody. */
  report(error: unknown, where: string): void
}
