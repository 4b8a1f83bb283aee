import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTemplate } from '../state/derived'
import { exportMemo } from '../state/export-memo'
import { useRemarks } from '../state/remarks'
import { t } from '../strings'
import { DialogFrame } from './dialog-frame'

const formats = ['docx', 'pdf', 'html', 'md'] as const

/** The last look before a memo leaves: what a reader would stumble over, then the format. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const warnings = useRemarks((s) => s.warnings)
  const [distribution, setDistribution] = useState(false)
  const carries = useTemplate()?.carryProject ?? true
  return (
    <DialogFrame title={t.dialogs.exportHeading} onClose={onClose}>
      {warnings === null ? null : warnings.length === 0 ? (
        <p className="export-clean small">
          <CircleCheck size={14} aria-hidden /> {t.dialogs.exportClean}
        </p>
      ) : (
        <section className="export-remarks small" aria-label={t.dialogs.exportRemarks(warnings.length)}>
          <p className="doubt">
            <TriangleAlert size={14} aria-hidden /> {t.dialogs.exportRemarks(warnings.length)}
          </p>
          <ul>
            {warnings.map((w, i) => (
              <li key={i}>{w.message}</li>
            ))}
          </ul>
        </section>
      )}
      <label className="export-switch">
        <input
          type="checkbox"
          checked={distribution}
          onChange={(event) => {
            setDistribution(event.target.checked)
          }}
        />
        <span>
          <span className="start-name">{t.dialogs.distribution}</span>
          <span className="small quiet">{carries ? t.dialogs.distributionHint : t.dialogs.carriesNever}</span>
        </span>
      </label>
      <ul className="formats">
        {formats.map((format, i) => (
          <li key={format}>
            <button
              className="format"
              autoFocus={i === 0}
              onClick={() => void exportMemo(format, distribution)}
            >
              <span className="format-sign">{format.toUpperCase()}</span>
              <span>
                <span className="start-name">{t.formats[format]}</span>
                <span className="small quiet">{t.dialogs.formatHints[format]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  )
}
