import { ClipboardPaste, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '../parts/button'
import { openDialog } from '../state/app-store'
import { useOriginNames, useUsedSources } from '../state/derived'
import { chooseSources, dropFiles } from '../state/source-files'
import { t } from '../strings'
import { GuideCard } from './guide-card'
import { SourcesList } from './sources-list'
import './sources.css'

/** Where it comes from: the articles and whose words they carry. */
export function SourcesPane() {
  const sources = useUsedSources()
  const origins = useOriginNames()
  const [dropping, setDropping] = useState(false)
  return (
    <section
      className="sources"
      aria-label={t.sources.heading}
      data-dropping={dropping || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => {
        setDropping(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setDropping(false)
        void dropFiles([...event.dataTransfer.files])
      }}
    >
      <div className="pane-head">
        <h2 className="label">{t.sources.heading}</h2>
        <IconButton
          label={t.sources.paste}
          onPress={() => {
            openDialog({ name: 'paste' })
          }}
        >
          <ClipboardPaste size={15} aria-hidden />
        </IconButton>
        <IconButton label={t.sources.add} onPress={() => void chooseSources()}>
          <Plus size={16} aria-hidden />
        </IconButton>
      </div>
      {sources.length === 0 ? (
        <div className="empty">
          <p>{t.sources.none}</p>
          <p className="small quiet">{t.sources.noneHint}</p>
          <Button look="outline" onPress={() => void chooseSources()}>
            <Plus size={14} aria-hidden /> {t.sources.add}
          </Button>
        </div>
      ) : (
        <>
          <button
            className="sources-summary small link"
            onClick={() => {
              openDialog({ name: 'origins' })
            }}
          >
            {t.sources.summary(sources.length, origins.size)}
          </button>
          <SourcesList sources={sources} />
        </>
      )}
      <GuideCard />
      {dropping ? <p className="drop-hint">{t.sources.drop}</p> : null}
    </section>
  )
}
