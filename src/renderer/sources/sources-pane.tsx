import { ClipboardPaste, Plus } from 'lucide-react'
import { Button, IconButton } from '../parts/button'
import { openDialog } from '../state/app-store'
import { useOriginNames, useUsedSources } from '../state/derived'
import { chooseSources } from '../state/source-files'
import { t } from '../strings'
import { GuideCard } from './guide-card'
import { SourcesList } from './sources-list'
import './sources.css'

/** Where it comes from: the articles and whose words they carry. */
export function SourcesPane() {
  const sources = useUsedSources()
  const origins = useOriginNames()
  return (
    <section className="sources" aria-label={t.sources.heading}>
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
    </section>
  )
}
