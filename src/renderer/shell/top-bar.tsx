import { ChevronDown, Menu as MenuIcon, Redo2, Undo2 } from 'lucide-react'
import { IconButton } from '../parts/button'
import { MenuButton } from '../parts/menu-button'
import { redo, undo, perform } from '../state/edit'
import { exportMemo } from '../state/export-memo'
import { chooseProject, newProject, openSample, save, saveAs } from '../state/project-files'
import { useBriefing, useProject } from '../state/project-store'
import { useApp } from '../state/app-store'
import { t } from '../strings'

const formats = ['docx', 'pdf', 'html', 'md'] as const

/** Title and saved state, undo, and what the memo becomes. */
export function TopBar() {
  const template = useBriefing().template
  return (
    <header className="top-bar">
      <MenuButton
        label={t.top.menu}
        groups={[
          [
            { id: 'new', title: 'New', run: () => void newProject(template) },
            { id: 'open', title: 'Open…', run: () => void chooseProject() },
            { id: 'sample', title: 'Open the sample', run: () => void openSample() }
          ],
          [
            { id: 'save', title: 'Save', run: () => void save() },
            { id: 'save-as', title: 'Save as…', run: () => void saveAs() }
          ]
        ]}
      >
        <MenuIcon size={16} aria-hidden />
      </MenuButton>
      <Title />
      <SavedState />
      <span className="top-space" />
      <UndoButtons />
      <MenuButton
        label={t.top.export}
        className="button button-strong"
        groups={[
          formats.map((f) => ({
            id: f,
            title: t.formats[f],
            keys: f.toUpperCase(),
            run: () => void exportMemo(f)
          }))
        ]}
      >
        {t.top.export}
        <ChevronDown size={14} aria-hidden />
      </MenuButton>
    </header>
  )
}

function Title() {
  const title = useBriefing().title
  return (
    <input
      className="top-title"
      aria-label={t.top.title}
      value={title}
      placeholder={t.untitled}
      size={Math.max(12, title.length)}
      onChange={(event) => {
        perform(t.steps.title, [{ type: 'set-title', title: event.target.value }], { group: 'title' })
      }}
    />
  )
}

function SavedState() {
  const { file, savedAt, unsaved } = useProject()
  const busy = useApp((s) => s.busy)
  const time = savedAt
    ? new Date(savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : ''
  const text = busy ?? (unsaved ? (file ? t.top.edited : t.top.unsaved) : file ? t.top.saved(time) : '')
  return <span className="top-state small quiet">{text}</span>
}

function UndoButtons() {
  const timeline = useProject((s) => s.timeline)
  const last = timeline.past.at(-1)?.name
  const next = timeline.future[0]?.name
  return (
    <>
      <IconButton label={last ? `${t.top.undo} ${last}` : t.top.undo} isDisabled={!last} onPress={undo}>
        <Undo2 size={15} aria-hidden />
      </IconButton>
      <IconButton label={next ? `${t.top.redo} ${next}` : t.top.redo} isDisabled={!next} onPress={redo}>
        <Redo2 size={15} aria-hidden />
      </IconButton>
    </>
  )
}
