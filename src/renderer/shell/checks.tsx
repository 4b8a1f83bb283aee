import { CircleCheck, TriangleAlert } from 'lucide-react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { focusItem } from '../memo/focus-item'
import { useComposed } from '../memo/use-composed'
import { useView } from '../state/view-store'
import { t } from '../strings'

/** What a reader of the memo would stumble over; each remark leads to its place. */
export function Checks() {
  const warnings = useComposed()?.warnings
  if (!warnings) return null
  if (warnings.length === 0)
    return (
      <span className="status-clean">
        <CircleCheck size={13} aria-hidden /> {t.status.clean}
      </span>
    )
  return (
    <DialogTrigger>
      <AriaButton className="status-button doubt">
        <TriangleAlert size={13} aria-hidden /> {t.status.checks(warnings.length)}
      </AriaButton>
      <Popover className="popover" placement="top end" offset={8}>
        <Dialog className="checks" aria-label={t.status.checks(warnings.length)}>
          {({ close }) => (
            <ul>
              {warnings.map((w, i) => (
                <li key={i}>
                  <button
                    className="check small"
                    disabled={w.item === null}
                    onClick={() => {
                      close()
                      useView.setState({ right: 'memo' })
                      if (w.item !== null) focusItem(w.item)
                    }}
                  >
                    {w.message}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
