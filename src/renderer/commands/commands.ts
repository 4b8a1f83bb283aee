import { addSection } from '../memo/section-actions'
import { openDialog } from '../state/app-store'
import { redo, undo } from '../state/edit'
import { exportMemo } from '../state/export-memo'
import { chooseProject, openSample, save, saveAs } from '../state/project-files'
import { chooseSources } from '../state/source-files'
import { useView } from '../state/view-store'
import { t } from '../strings'
import { chooseTheme } from '../theme/theme'
import { focusPane, focusSearch, openTemplates, togglePreview } from './focus-pane'
import { showKeys } from './show-keys'

/** Something the app can do, by whatever way it is asked: menu, palette, shortcut, native menu. */
export interface AppCommand {
  readonly id: CommandId
  readonly title: string
  readonly group: keyof typeof t.commands.groups
  /** Such as `Mod+Shift+Z`; Mod is Ctrl, or ⌘ on a Mac. The first is shown. */
  readonly keys?: readonly string[]
  readonly run: () => void
}

export type CommandId = keyof typeof t.commands.titles

type Entry = readonly [id: CommandId, group: AppCommand['group'], keys: readonly string[], run: () => unknown]

const entries: readonly Entry[] = [
  ['new', 'file', ['Mod+N'], () => openDialog({ name: 'start' })],
  ['open', 'file', ['Mod+O'], chooseProject],
  ['sample', 'file', [], openSample],
  ['save', 'file', ['Mod+S'], save],
  ['save-as', 'file', ['Mod+Shift+S'], saveAs],
  ['versions', 'file', [], () => openDialog({ name: 'versions' })],
  ['export', 'file', ['Mod+E'], () => openDialog({ name: 'export' })],
  ['export-docx', 'file', [], () => exportMemo('docx')],
  ['export-pdf', 'file', [], () => exportMemo('pdf')],
  ['export-html', 'file', [], () => exportMemo('html')],
  ['export-md', 'file', [], () => exportMemo('md')],
  ['undo', 'edit', ['Mod+Z'], undo],
  ['redo', 'edit', ['Mod+Shift+Z', 'Mod+Y'], redo],
  ['add-sources', 'edit', [], chooseSources],
  ['paste-source', 'edit', [], () => openDialog({ name: 'paste' })],
  ['add-section', 'edit', [], addSection],
  ['template', 'edit', [], openTemplates],
  ['palette', 'view', ['Mod+K'], () => openDialog({ name: 'palette' })],
  ['search', 'view', ['/'], focusSearch],
  ['sources', 'view', ['Mod+1'], () => focusPane('sources')],
  ['evidence', 'view', ['Mod+2'], () => focusPane('evidence')],
  ['memo', 'view', ['Mod+3'], () => focusPane('memo')],
  ['preview', 'view', ['Mod+4'], () => togglePreview('instead')],
  ['preview-beside', 'view', ['Mod+5'], () => togglePreview('beside')],
  ['origins', 'view', [], () => openDialog({ name: 'origins' })],
  ['theme-system', 'view', [], () => chooseTheme('system')],
  ['theme-light', 'view', [], () => chooseTheme('light')],
  ['theme-dark', 'view', [], () => chooseTheme('dark')],
  ['shortcuts', 'help', ['?'], () => openDialog({ name: 'shortcuts' })],
  ['guide', 'help', [], () => useView.setState({ guide: true })]
]

export const commands: readonly AppCommand[] = entries.map(([id, group, keys, run]) => ({
  id,
  group,
  keys,
  title: t.commands.titles[id],
  run: () => void run()
}))

/** Does a command by its name. */
export const runCommand = (id: CommandId): void => {
  commands.find((c) => c.id === id)?.run()
}

/** The first keys of a command, as they are shown; empty where it has none. */
export const keysOf = (id: CommandId): string => {
  const [first] = commands.find((c) => c.id === id)?.keys ?? []
  return first === undefined ? '' : showKeys(first)
}
