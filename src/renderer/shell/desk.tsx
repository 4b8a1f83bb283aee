import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { EvidencePane } from '../evidence/evidence-pane'
import { MemoPane } from '../memo/memo-pane'
import { ReaderPane } from '../reader/reader-pane'
import { SourcesPane } from '../sources/sources-pane'
import { useView } from '../state/view-store'
import { t } from '../strings'
import { LiveRegion } from './live-region'
import { StatusBar } from './status-bar'
import { Toasts } from './toasts'
import { TopBar } from './top-bar'
import './shell.css'

const PANES = ['sources', 'evidence', 'memo']

/** The whole desk: where it comes from, what it says, what we say. */
export function Desk() {
  const middle = useView((s) => s.middle)
  const layout = useDefaultLayout({ id: 'briefing-desk.panes', panelIds: PANES, storage: localStorage })
  return (
    <div className="desk">
      <TopBar />
      <Group orientation="horizontal" className="panes" {...layout}>
        <Panel id="sources" className="pane" defaultSize="21%" minSize="190px" maxSize="34%">
          <SourcesPane />
        </Panel>
        <Separator className="splitter" aria-label={t.panes.resizeSources} />
        <Panel id="evidence" className="pane" defaultSize="38%" minSize="320px">
          {middle === 'reader' ? <ReaderPane /> : <EvidencePane />}
        </Panel>
        <Separator className="splitter" aria-label={t.panes.resizeMemo} />
        <Panel id="memo" className="pane" defaultSize="41%" minSize="340px">
          <MemoPane />
        </Panel>
      </Group>
      <StatusBar />
      <Toasts />
      <LiveRegion />
    </div>
  )
}
