import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { Warning } from '../../core/memo/tree'
import { leadTo } from '../memo/lead-to'
import { Popup } from '../parts/popup'
import { usePopup } from '../parts/use-popup'
import { useKeptRemarks, useRemarks } from '../state/remarks'
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
            {warnings.map((warning, i) => (
              <Remark key={i} warning={warning} onLeave={close} />
            ))}
          </ul>
        </Popup>
      ) : null}
    </>
  )
}

interface RemarkProps {
  readonly warning: Warning
  readonly onLeave: () => void
}

function Remark({ warning, onLeave }: RemarkProps) {
  const go = leadTo(warning)
  return (
    <li>
      <button
        className="check small"
        data-row=""
        disabled={go === null}
        onClick={() => {
          onLeave()
          go?.()
        }}
      >
        {warning.message}
      </button>
    </li>
  )
}
