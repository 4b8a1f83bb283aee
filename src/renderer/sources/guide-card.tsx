import { X } from 'lucide-react'
import { IconButton } from '../parts/button'
import { KindMark } from '../parts/kind-mark'
import { Pips } from '../parts/pips'
import { useView } from '../state/view-store'
import { t } from '../strings'

/** The desk in four steps, told by its own signs; it stands in nobody's way. */
export function GuideCard() {
  const shown = useView((s) => s.guide)
  if (!shown) return null
  const signs = [
    <Pips key="pips" articles={3} origins={1} />,
    <KindMark key="mark" kind="quote" />,
    <kbd key="enter">↵</kbd>,
    <kbd key="move">Alt ↑</kbd>
  ]
  return (
    <aside className="guide" aria-label={t.guide.name}>
      <header>
        <h3>{t.guide.heading}</h3>
        <IconButton
          label={t.guide.close}
          className="icon-button-small"
          onPress={() => {
            useView.setState({ guide: false })
          }}
        >
          <X size={13} aria-hidden />
        </IconButton>
      </header>
      <ol>
        {t.guide.steps.map((step, i) => (
          <li key={step}>
            <span className="guide-sign">{signs[i]}</span>
            <span className="small">{step}</span>
          </li>
        ))}
      </ol>
    </aside>
  )
}
