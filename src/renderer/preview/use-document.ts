import { useEffect, useState } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PageMap } from '../bridge/types'
import { usePages } from '../state/pages'
import { openPdf } from './pdf'

interface Shown {
  readonly pages: PDFDocumentProxy
  readonly map: PageMap
}

/** The latest pages, opened to be drawn, with their own map; null before the first. */
export function useDocument(): Shown | null {
  const made = usePages((s) => s.made)
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    if (!made) return
    let current = true
    void openPdf(made.pdf).then((pages) => {
      if (current) setShown({ pages, map: made.map })
      else void pages.loadingTask.destroy()
    })
    return () => {
      current = false
    }
  }, [made])
  useEffect(
    () => () => {
      void shown?.pages.loadingTask.destroy()
    },
    [shown]
  )
  return shown
}
