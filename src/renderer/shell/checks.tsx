import { CircleCheck, TriangleAlert } from 'lucide-react'
import { focusItem } from '../memo/focus-item'
import { Popup } from '../parts/popup'
import { usePopup } from '../parts/use-popup'
import { useKeptRemarks, useRemarks } from '../state/remarks'
import { useView } from '../state/view-store'
import { t } from '../strings'

/** What a reader of the memo would stumble over; each remark leads to its place. */
export function Checks() {
  useKeptRemarks()
  const warnings = useRemarks((s) => s.warnings)
  const { anchor, trigger, close } = usePopup('dialog')
  if (!warnings) return null
  if (warnings.length === 0)
    return (
      <span className="status-clean">
        <CircleCheck size={13} aria-hidden /> {t.status.clean}
      </span>
    )
  return (
    <>
      <button className="status-button doubt" {...trigger}>
        <TriangleAlert size={13} aria-hidden /> {t.status.checks(warnings.length)}
      </button>
      {anchor ? (
        <Popup role="dialog" label={t.status.checks(warnings.length)} anchor={anchor} onClose={close}>
          <ul className="checks">
            {warnings.map((w, i) => (
              <li key={i}>
                <button
                  className="check small"
                  data-row=""
                  disabled={w.item === null}
                  onClick={() => {
                    close()
                    useView.setState(({ preview }) => ({ preview: preview === 'instead' ? 'off' : preview }))
                    if (w.item !== null) focusItem(w.item)
                  }}
                >
                  {w.message}
                </button>
              </li>
            ))}
          </ul>
        </Popup>
      ) : null}
    </>
  )
}
