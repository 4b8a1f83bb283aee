import { commands } from '../commands/commands'
import { showKeys } from '../commands/show-keys'
import { t } from '../strings'
import { DialogFrame } from './dialog-frame'

/** Every key, by what it does. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const withKeys = commands.filter((c) => c.keys && c.keys.length > 0)
  const groups = [
    ...t.keys,
    {
      title: t.commands.groups.view,
      keys: withKeys.map((c) => ({ keys: (c.keys ?? []).join(' · '), does: c.title }))
    }
  ]
  return (
    <DialogFrame title={t.dialogs.shortcutsHeading} size="wide" onClose={onClose}>
      {/* Longer than a low window: the arrows scroll it. */}
      <div className="shortcuts" role="group" aria-label={t.dialogs.shortcutsHeading} tabIndex={0}>
        <div className="shortcuts-columns">
          {groups.map((group) => (
            <section key={group.title} aria-label={group.title}>
              <h3 className="label">{group.title}</h3>
              <dl>
                {group.keys.map((row) => (
                  <div key={row.does} className="shortcut">
                    <dt>
                      <kbd>{showKeys(row.keys)}</kbd>
                    </dt>
                    <dd>{row.does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </DialogFrame>
  )
}
