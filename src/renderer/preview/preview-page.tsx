import { useEffect, useRef } from 'react'
import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist'
import type { PageMap } from '../bridge/types'
import { t } from '../strings'
import { PagePlaces } from './page-places'
import { useNear } from './use-near'

interface PreviewPageProps {
  readonly pages: PDFDocumentProxy
  readonly map: PageMap
  /** From 1. */
  readonly number: number
  /** CSS pixels. */
  readonly width: number
}

/**
 * One page. It is drawn while it is near to what is seen, for a drawn page takes megabytes; off the screen first, so
 * that a new state replaces the old one without a flash.
 */
export function PreviewPage({ pages, map, number, width }: PreviewPageProps) {
  const figure = useRef<HTMLElement>(null)
  const ref = useRef<HTMLCanvasElement>(null)
  const near = useNear(figure, '.preview-scroll')
  useEffect(() => {
    if (!near) {
      clear(ref.current)
      return
    }
    let stopped = false
    let task: RenderTask | null = null
    const draw = async (): Promise<void> => {
      if (stopped) return
      const page = await pages.getPage(number)
      const canvas = document.createElement('canvas')
      if (stopped) return
      task = render(page, canvas, width)
      await task.promise
      // A cancelled drawing rejects, and never comes here.
      if (ref.current) show(canvas, ref.current)
    }
    void inTurn(draw)
    return () => {
      stopped = true
      task?.cancel()
    }
  }, [pages, number, width, near])
  return (
    <figure ref={figure} className="preview-page" style={{ aspectRatio: `${map.width} / ${map.height}` }}>
      <canvas ref={ref} role="img" aria-label={t.preview.page(number, pages.numPages)} />
      <PagePlaces map={map} page={number} />
    </figure>
  )
}

let drawing: Promise<void> = Promise.resolve()

/** One page at a time: drawn together they would keep the desk from answering for as long as all of them take. */
const inTurn = (draw: () => Promise<void>): Promise<void> =>
  (drawing = drawing.then(draw).catch(() => undefined))

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

function clear(canvas: HTMLCanvasElement | null): void {
  if (canvas) canvas.width = 0
}
