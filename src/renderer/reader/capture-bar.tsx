import { KindMark } from '../parts/kind-mark'
import { Button } from '../parts/button'
import { t } from '../strings'

/** What can be made of the selected words, at the foot of the reader: nearby, and never over the words. */
export function CaptureBar({ onCapture }: { onCapture: (kind: 'quote' | 'fact') => void }) {
  return (
    <div className="pane-bar" role="toolbar" aria-label={t.reader.capture}>
      <span className="small quiet">{t.reader.capture}</span>
      {(['quote', 'fact'] as const).map((kind) => (
        <Button
          key={kind}
          look="outline"
          className="button-small"
          onPress={() => {
            onCapture(kind)
          }}
        >
          <KindMark kind={kind} /> {t.kinds[kind].one} <kbd>{kind === 'quote' ? 'Q' : 'F'}</kbd>
        </Button>
      ))}
    </div>
  )
}
