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
import './shell.css'

const Dialogs = lazy(() => import('../dialogs/dialogs').then((m) => ({ default: m.Dialogs })))

const PreviewPane = lazy(() => import('../preview/preview-pane').then((m) => ({ default: m.PreviewPane })))

const PANES = ['sources', 'evidence', 'memo']

/** The whole desk: where it comes from, what it says, what we say. */
export function Desk() {
  useShortcuts()
  const middle = useView((s) => s.middle)
  const right = useView((s) => s.right)
  const layout = useDefaultLayout({ id: 'briefing-desk.panes', panelIds: PANES, storage: localStorage })
  return (
    <div className="desk">
      <TopBar />
      <main className="panes">
        <Group orientation="horizontal" {...layout}>
          <Panel id="sources" className="pane" defaultSize="21%" minSize="190px" maxSize="34%">
            <SourcesPane />
          </Panel>
          <Separator className="splitter" aria-label={t.panes.resizeSources} />
          <Panel id="evidence" className="pane" defaultSize="38%" minSize="320px">
            {middle === 'reader' ? <ReaderPane /> : <EvidencePane />}
          </Panel>
          <Separator className="splitter" aria-label={t.panes.resizeMemo} />
          <Panel id="memo" className="pane" defaultSize="41%" minSize="340px">
            {right === 'preview' ? (
              <Suspense fallback={<p className="empty quiet">{t.preview.working}</p>}>
                <PreviewPane />
              </Suspense>
            ) : (
              <MemoPane />
            )}
          </Panel>
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

/** Dialogs come with the first one that is opened. */
function LazyDialogs() {
  const asked = useApp((s) => s.dialog !== null)
  return asked ? (
    <Suspense fallback={null}>
      <Dialogs />
    </Suspense>
  ) : null
}
