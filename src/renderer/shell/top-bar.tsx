import { Command, Eye, Menu as MenuIcon, PenLine, Redo2, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { fitTemplate } from '../../core/briefing/new-briefing'
import { keysOf, runCommand, type CommandId } from '../commands/commands'
import { Button, IconButton } from '../parts/button'
import { Choice } from '../parts/choice'
import type { MenuEntry } from '../parts/menu'
import { MenuButton } from '../parts/menu-button'
import { openDialog, useApp } from '../state/app-store'
import { useTemplate } from '../state/derived'
import { perform } from '../state/edit'
import { newId } from '../state/ids'
import { briefing, useBriefing, useProject } from '../state/project-store'
import { useView } from '../state/view-store'
import { t } from '../strings'

/** The menu of a host that has none of its own. */
const MENU: readonly (readonly CommandId[])[] = [
  ['new', 'open', 'sample'],
  ['save', 'save-as', 'versions', 'export'],
  ['add-sources', 'paste-source', 'add-section', 'template', 'origins'],
  ['theme-system', 'theme-light', 'theme-dark'],
  ['shortcuts', 'guide']
]

const entry = (id: CommandId): MenuEntry => ({
  id,
  title: t.commands.titles[id],
  keys: keysOf(id),
  run: () => {
    runCommand(id)
  }
})

/** Title and saved state, undo, and what the memo becomes. */
export function TopBar() {
  const preview = useView((s) => s.preview !== 'off')
  return (
    <header className="top-bar">
      <MenuButton label={t.top.menu} groups={() => MENU.map((ids) => ({ entries: ids.map(entry) }))}>
        <MenuIcon size={16} aria-hidden />
      </MenuButton>
      <Title />
      <SavedState />
      <span className="top-space" />
      <UndoButtons />
      <TemplateChoice />
      <Button
        className="top-preview"
        aria-pressed={preview}
        onPress={() => {
          runCommand('preview')
        }}
      >
        {preview ? <PenLine size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
        {preview ? t.top.edit : t.top.preview}
      </Button>
      <Button
        look="strong"
        onPress={() => {
          openDialog({ name: 'export' })
        }}
      >
        {t.top.export}
      </Button>
      <IconButton
        label={t.top.commands}
        keys={keysOf('palette')}
        onPress={() => {
          runCommand('palette')
        }}
      >
        <Command size={15} aria-hidden />
      </IconButton>
    </header>
  )
}

function Title() {
  const title = useBriefing().title
  return (
    <h1 className="top-heading">
      <input
        className="top-title"
        aria-label={t.top.title}
        value={title}
        placeholder={t.untitled}
        onChange={(event) => {
          perform(t.steps.title, [{ type: 'set-title', title: event.target.value }], { group: 'title' })
        }}
      />
    </h1>
  )
}

/** Whether what is on the desk is in a file; the window's own title says it too. */
function SavedState() {
  const title = useBriefing().title || t.untitled
  const file = useProject((s) => s.file)
  const savedAt = useProject((s) => s.savedAt)
  const unsaved = useProject((s) => s.unsaved)
  const busy = useApp((s) => s.busy)
  const time = savedAt
    ? new Date(savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : ''
  useEffect(() => {
    document.title = `${unsaved ? '• ' : ''}${title} – ${t.app}`
  }, [unsaved, title])
  const state = unsaved ? (file ? t.top.edited : t.top.unsaved) : file ? t.top.saved(time) : ''
  return (
    <span className="top-state small quiet" data-busy={busy !== null || undefined}>
      {unsaved && busy === null ? <i className="unsaved-dot" /> : null}
      {busy?.name ?? state}
    </span>
  )
}

function TemplateChoice() {
  const templates = useApp((s) => s.templates)
  const template = useTemplate()
  return (
    <Choice
      label={t.top.template}
      className="top-template"
      value={template?.id ?? ''}
      options={templates.map((one) => ({ id: one.id, title: one.name, hint: one.description }))}
      onChange={(id) => {
        const next = templates.find((one) => one.id === id)
        if (next && next.id !== template?.id)
          perform(t.steps.template, fitTemplate(briefing(), next, () => newId('s')).edits, {
            note: t.top.templateChanged(next.name)
          })
      }}
    />
  )
}

function UndoButtons() {
  const last = useProject((s) => s.timeline.past.at(-1)?.name)
  const next = useProject((s) => s.timeline.future[0]?.name)
  return (
    <>
      <IconButton
        label={last ? `${t.top.undo} ${last}` : t.top.undo}
        keys={keysOf('undo')}
        isDisabled={!last}
        onPress={() => {
          runCommand('undo')
        }}
      >
        <Undo2 size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={next ? `${t.top.redo} ${next}` : t.top.redo}
        keys={keysOf('redo')}
        isDisabled={!next}
        onPress={() => {
          runCommand('redo')
        }}
      >
        <Redo2 size={15} aria-hidden />
      </IconButton>
    </>
  )
}
