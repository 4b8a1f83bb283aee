import { useEffect, useRef } from 'react'
import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist'
import type { PageMap } from '../bridge/types'
import { t } from '../strings'
import { PagePlaces } from './page-places'

interface PreviewPageProps {
  readonly pages: PDFDocumentProxy
  readonly map: PageMap
  /** From 1. */
  readonly number: number
  /** CSS pixels. */
  readonly width: number
}

/** One page, drawn off the screen first, so that a new state replaces the old one without a flash. */
export function PreviewPage({ pages, map, number, width }: PreviewPageProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let stopped = false
    let task: RenderTask | null = null
    const draw = async (): Promise<void> => {
      const page = await pages.getPage(number)
      const canvas = document.createElement('canvas')
      if (stopped) return
      task = render(page, canvas, width)
      await task.promise
      // A cancelled drawing rejects, and never comes here.
      if (ref.current) show(canvas, ref.current)
    }
    draw().catch(() => undefined)
    return () => {
      stopped = true
      task?.cancel()
    }
  }, [pages, number, width])
  return (
    <figure className="preview-page" style={{ aspectRatio: `${map.width} / ${map.height}` }}>
      <canvas ref={ref} role="img" aria-label={t.preview.page(number, pages.numPages)} />
      <PagePlaces map={map} page={number} />
    </figure>
  )
}

function render(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): RenderTask {
  const natural = page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale: (width / natural) * devicePixelRatio })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  return page.render({ canvas, viewport })
}

function show(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  to.width = from.width
  to.height = from.height
  to.getContext('2d')?.drawImage(from, 0, 0)
}
