import { commands } from '../commands/commands'
import { showKeys } from '../commands/show-keys'
import { t } from '../strings'
import { DialogFrame } from './dialog-frame'

/** Every key, by what it does. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const groups = [...t.keys.map(({ title, keys }) => ({ title, keys: keys.map(oneKey) })), ...commandGroups()]
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
                      {row.keys.map((keys) => (
                        <kbd key={keys}>{showKeys(keys)}</kbd>
                      ))}
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

interface Row {
  readonly keys: readonly string[]
  readonly does: string
}

const oneKey = ({ keys, does }: { readonly keys: string; readonly does: string }): Row => ({
  keys: [keys],
  does
})

/** The commands that have keys, under the names of their menus. */
function commandGroups(): { readonly title: string; readonly keys: readonly Row[] }[] {
  return (['file', 'edit', 'view', 'help'] as const).map((group) => ({
    title: t.commands.groups[group],
    keys: commands
      .filter((c) => c.group === group && c.keys && c.keys.length > 0)
      .map((c) => ({ keys: c.keys ?? [], does: c.title }))
  }))
}
