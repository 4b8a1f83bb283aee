import { Columns2, Square, X } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PageMap } from '../bridge/types'
import { keysOf } from '../commands/commands'
import { IconButton } from '../parts/button'
import { usePages } from '../state/pages'
import { useView } from '../state/view-store'
import { t } from '../strings'
import { PreviewPage } from './preview-page'
import { useDocument } from './use-document'
import './preview.css'

/** The real pages, as they would be printed now. */
export function PreviewPane() {
  const problem = usePages((s) => s.problem)
  const working = usePages((s) => s.working)
  const shown = useDocument()
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What stood here while the preview was on its way has left, and the focus with it.
    if (document.activeElement === document.body) scroller.current?.focus()
  }, [])
  return (
    <section className="preview" aria-label={t.preview.heading} aria-busy={working}>
      <PreviewHead />
      <div
        ref={scroller}
        className="preview-scroll"
        tabIndex={0}
        role="group"
        aria-label={t.preview.pages(shown?.map.pages ?? 0)}
      >
        {problem ? <p className="preview-problem">{problem}</p> : null}
        {shown ? <Pages {...shown} /> : problem ? null : <p className="empty quiet">{t.preview.working}</p>}
      </div>
      {shown && working ? <p className="preview-busy small">{t.preview.working}</p> : null}
    </section>
  )
}

function PreviewHead() {
  const beside = useView((s) => s.preview === 'beside')
  return (
    <div className="pane-head">
      <h2 className="label">{t.preview.heading}</h2>
      <IconButton
        label={beside ? t.preview.instead : t.preview.beside}
        keys={keysOf('preview-beside')}
        onPress={() => {
          useView.setState({ preview: beside ? 'instead' : 'beside' })
        }}
      >
        {beside ? <Square size={15} aria-hidden /> : <Columns2 size={15} aria-hidden />}
      </IconButton>
      <IconButton
        label={t.preview.close}
        keys={keysOf('preview')}
        onPress={() => {
          useView.setState({ preview: 'off' })
        }}
      >
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  )
}

function Pages({ pages, map }: { pages: PDFDocumentProxy; map: PageMap }) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref)
  useItemInSight(ref, width)
  return (
    <div ref={ref} className="preview-pages">
      {width > 0
        ? Array.from({ length: pages.numPages }, (_, i) => (
            <PreviewPage key={i} pages={pages} map={map} number={i + 1} width={width} />
          ))
        : null}
    </div>
  )
}

/** CSS pixels. */
function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0))
    })
    if (ref.current) observer.observe(ref.current)
    return () => {
      observer.disconnect()
    }
  }, [ref])
  return width
}

/** Brings the place of the item that is being written into sight, when it is another one or the pages are new in size. */
function useItemInSight(ref: RefObject<HTMLElement | null>, width: number): void {
  const item = useView((s) => s.item)
  useEffect(() => {
    if (item === null || width === 0) return
    const place = ref.current?.querySelector(`[data-place="${item}"]`)
    const view = ref.current?.parentElement?.getBoundingClientRect()
    const box = place?.getBoundingClientRect()
    if (view && box && (box.top < view.top || box.bottom > view.bottom))
      place?.scrollIntoView({ block: 'center' })
  }, [ref, item, width])
}
