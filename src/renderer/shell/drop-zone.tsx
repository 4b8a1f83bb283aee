import { useEffect, useState } from 'react'
import { useApp } from '../state/app-store'
import { drop } from '../state/source-files'
import { t } from '../strings'

/** Files may be dropped anywhere on the desk; while they are held over it, it says what becomes of them. */
export function DropZone() {
  const [over, setOver] = useState(false)
  useEffect(() => watchDrops(setOver), [])
  return over ? <p className="drop-hint">{t.dropped.hint}</p> : null
}

/** The returned function ends it. A browser that is left alone would open a dropped file in the place of the app. */
function watchDrops(setOver: (over: boolean) => void): () => void {
  const ended = new AbortController()
  const on = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void => {
    document.addEventListener(
      type,
      (event) => {
        if (event.dataTransfer?.types.includes('Files')) act(event)
      },
      { signal: ended.signal }
    )
  }
  on('dragover', (event) => {
    event.preventDefault()
    const free = useApp.getState().dialog === null
    if (event.dataTransfer) event.dataTransfer.dropEffect = free ? 'copy' : 'none'
    setOver(free)
  })
  on('dragleave', ({ relatedTarget }) => {
    // Null where the pointer has left the window.
    if (relatedTarget === null) setOver(false)
  })
  on('drop', (event) => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer && useApp.getState().dialog === null) void drop(event.dataTransfer)
  })
  return () => {
    ended.abort()
  }
}
