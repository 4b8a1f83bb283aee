import { FileText, FolderOpen, Sparkles } from 'lucide-react'
import type { Template } from '../../core/template/template'
import { Button } from '../parts/button'
import { useApp } from '../state/app-store'
import { chooseProject, newProject, openProject, openSample } from '../state/project-files'
import { shortDate, t } from '../strings'
import { DialogFrame } from './dialog-frame'
import { Recoveries } from './recoveries'

/** Another page size of a template is chosen later, on the desk. */
const isMain = (one: Template, _at: number, all: readonly Template[]): boolean =>
  !all.some((other) => other.page.also.some((size) => one.id === `${other.id}-${size.toLowerCase()}`))

/** Where a briefing comes from: lately used ones, a template, a file, the sample. */
export function StartDialog({ onClose }: { onClose: () => void }) {
  const recent = useApp((s) => s.recent)
  const templates = useApp((s) => s.templates)
  return (
    <DialogFrame title={t.dialogs.startHeading} size="wide" onClose={onClose}>
      <Recoveries />
      <div className="start">
        <section aria-label={t.dialogs.newFrom}>
          <h3 className="label">{t.dialogs.newFrom}</h3>
          <ul className="start-list">
            {templates.filter(isMain).map((template) => (
              <li key={template.id}>
                <button className="start-row" onClick={() => void newProject(template.id)}>
                  <FileText size={16} aria-hidden />
                  <span>
                    <span className="start-name">{template.name}</span>
                    <span className="small quiet">{template.description}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section aria-label={t.dialogs.recent}>
          <h3 className="label">{t.dialogs.recent}</h3>
          {recent.length === 0 ? <p className="small quiet start-none">{t.dialogs.noRecent}</p> : null}
          <ul className="start-list">
            {recent.map((entry) => (
              <li key={entry.handle}>
                <button className="start-row" onClick={() => void openProject(entry.handle)}>
                  <span>
                    <span className="start-name">{entry.title || t.untitled}</span>
                    <span className="small quiet">
                      {entry.name} · {shortDate(entry.openedAt)}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="dialog-buttons">
        <Button look="outline" onPress={() => void chooseProject()}>
          <FolderOpen size={14} aria-hidden /> {t.dialogs.openFile}
        </Button>
        <Button look="outline" onPress={() => void openSample()}>
          <Sparkles size={14} aria-hidden /> {t.dialogs.openSample}
        </Button>
      </div>
    </DialogFrame>
  )
}
