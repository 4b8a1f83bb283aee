import { lazy, Suspense } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { EvidencePane } from '../evidence/evidence-pane'
import { MemoPane } from '../memo/memo-pane'
import { Tooltip } from '../parts/tooltip'
import { ReaderPane } from '../reader/reader-pane'
import { SourcesPane } from '../sources/sources-pane'
import { useApp } from '../state/app-store'
import { useView } from '../state/view-store'
import { t } from '../strings'
import { useShortcuts } from '../commands/use-shortcuts'
import { LiveRegion } from './live-region'
import { StatusBar } from './status-bar'
import { Toasts } from './toasts'
import { TopBar } from './top-bar'
import { useMedia } from './use-media'
import './shell.css'

const Dialogs = lazy(() => import('../dialogs/dialogs').then((m) => ({ default: m.Dialogs })))

const PreviewPane = lazy(() => import('../preview/preview-pane').then((m) => ({ default: m.PreviewPane })))

/** As wide as this the desk has room for four panes. */
const WIDE = '(min-width: 1800px)'

/** The whole desk: where it comes from, what it says, what we say, and how it looks in print. */
export function Desk() {
  useShortcuts()
  const middle = useView((s) => s.middle)
  const preview = useView((s) => s.preview)
  const beside = preview === 'beside'
  const sources = useMedia(WIDE) || !beside
  const panelIds = [...(sources ? ['sources'] : []), 'evidence', 'memo', ...(beside ? ['preview'] : [])]
  const layout = useDefaultLayout({ id: 'briefing-desk.panes', panelIds, storage: localStorage })
  return (
    <div className="desk">
      <TopBar />
      <main className="panes">
        <Group orientation="horizontal" {...layout}>
          {sources ? (
            <>
              <Panel id="sources" className="pane" defaultSize="21%" minSize="190px" maxSize="34%">
                <SourcesPane />
              </Panel>
              <Separator className="splitter" aria-label={t.panes.resizeSources} />
            </>
          ) : null}
          <Panel id="evidence" className="pane" defaultSize={beside ? '28%' : '38%'} minSize="320px">
            {middle === 'reader' ? <ReaderPane /> : <EvidencePane />}
          </Panel>
          <Separator className="splitter" aria-label={t.panes.resizeMemo} />
          <Panel id="memo" className="pane" defaultSize={beside ? '36%' : '41%'} minSize="340px">
            {preview === 'instead' ? <Preview /> : <MemoPane />}
          </Panel>
          {beside ? (
            <>
              <Separator className="splitter" aria-label={t.panes.resizePreview} />
              <Panel id="preview" className="pane" defaultSize="36%" minSize="280px">
                <Preview />
              </Panel>
            </>
          ) : null}
        </Group>
      </main>
      <StatusBar />
      <Toasts />
      <LazyDialogs />
      <LiveRegion />
      <Tooltip />
    </div>
  )
}

const Preview = () => (
  <Suspense fallback={<p className="empty quiet">{t.preview.working}</p>}>
    <PreviewPane />
  </Suspense>
)

/** Dialogs come with the first one that is opened. */
function LazyDialogs() {
  const asked = useApp((s) => s.dialog !== null)
  return asked ? (
    <Suspense fallback={null}>
      <Dialogs />
    </Suspense>
  ) : null
}
