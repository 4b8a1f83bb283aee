import { t } from '../strings'

/** More pips than this are told in figures. */
const MOST = 8

/** One pip an article: filled for an independent origin, hollow for a copy. */
export function Pips({ articles, origins }: { articles: number; origins: number }) {
  const shown = Math.min(articles, MOST)
  return (
    <span className="pips" role="img" aria-label={t.evidence.pips(articles, origins)}>
      {Array.from({ length: shown }, (_, i) => (
        <i key={i} className={i < origins ? 'pip pip-origin' : 'pip'} />
      ))}
      {articles > MOST ? <span className="small">+{articles - MOST}</span> : null}
    </span>
  )
}
