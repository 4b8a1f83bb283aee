import { X } from 'lucide-react'
import { IconButton } from '../parts/button'
import { KindMark } from '../parts/kind-mark'
import { Pips } from '../parts/pips'
import { useView } from '../state/view-store'
import { t } from '../strings'

/** What each step speaks of, on the desk itself. */
const TARGETS = [
  '#evidence .card-foot',
  '#evidence .card .speaker',
  '#evidence article[tabindex="0"]',
  '#memo .item'
]

/** A step lights up what it speaks of while it is pointed at, and leads there when it is pressed. */
function pointing(target: string) {
  const find = (): HTMLElement | null => document.querySelector(target)
  const light = (): void => find()?.setAttribute('data-pointed', '')
  const leave = (): void => {
    for (const element of document.querySelectorAll('[data-pointed]')) element.removeAttribute('data-pointed')
  }
  return {
    onMouseEnter: light,
    onFocus: light,
    onMouseLeave: leave,
    onBlur: leave,
    onClick: (): void => {
      leave()
      const found = find()
      const focusable =
        found?.closest<HTMLElement>('article') ?? found?.querySelector<HTMLElement>('[role=textbox]')
      focusable?.focus()
    }
  }
}

/** The desk in four steps that point at its own things; it stands in nobody's way. */
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
            <button className="guide-step" {...pointing(TARGETS[i] ?? '')}>
              <span className="guide-sign">{signs[i]}</span>
              <span className="small">{step}</span>
            </button>
          </li>
        ))}
      </ol>
    </aside>
  )
}
