import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { t } from '../strings'
import { PreviewPage } from './preview-page'
import { usePages } from './use-pages'
import './preview.css'

/** The real pages, as they would be printed now. */
export function PreviewPane() {
  const { pages, problem, working } = usePages()
  return (
    <section className="preview" aria-label={t.preview.heading} aria-busy={working}>
      <div
        className="preview-scroll"
        tabIndex={0}
        role="group"
        aria-label={t.preview.pages(pages?.numPages ?? 0)}
      >
        {problem ? <p className="preview-problem">{problem}</p> : null}
        {pages ? (
          <Pages pages={pages} />
        ) : problem ? null : (
          <p className="empty quiet">{t.preview.working}</p>
        )}
      </div>
      {pages && working ? <p className="preview-busy small">{t.preview.working}</p> : null}
    </section>
  )
}

function Pages({ pages }: { pages: PDFDocumentProxy }) {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0))
    })
    if (ref.current) observer.observe(ref.current)
    return () => {
      observer.disconnect()
    }
  }, [])
  return (
    <div ref={ref} className="preview-pages">
      {width > 0
        ? Array.from({ length: pages.numPages }, (_, i) => (
            <PreviewPage key={i} pages={pages} number={i + 1} width={width} />
          ))
        : null}
    </div>
  )
}
