import { useEffect, useRef } from 'react'
import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist'
import { t } from '../strings'

interface PreviewPageProps {
  readonly pages: PDFDocumentProxy
  /** From 1. */
  readonly number: number
  /** CSS pixels. */
  readonly width: number
}

/** One page, drawn off the screen first, so that a new state replaces the old one without a flash. */
export function PreviewPage({ pages, number, width }: PreviewPageProps) {
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
      if (ref.current) show(canvas, ref.current, width)
    }
    draw().catch(() => undefined)
    return () => {
      stopped = true
      task?.cancel()
    }
  }, [pages, number, width])
  return (
    <figure className="preview-page">
      <canvas ref={ref} role="img" aria-label={t.preview.page(number, pages.numPages)} />
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

function show(from: HTMLCanvasElement, to: HTMLCanvasElement, width: number): void {
  to.width = from.width
  to.height = from.height
  to.style.width = `${width}px`
  to.getContext('2d')?.drawImage(from, 0, 0)
}
