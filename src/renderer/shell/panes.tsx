import { lazy, Suspense } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { EvidencePane } from '../evidence/evidence-pane'
import { MemoPane } from '../memo/memo-pane'
import { ReaderPane } from '../reader/reader-pane'
import { SourcesPane } from '../sources/sources-pane'
import { useView } from '../state/view-store'
import { t } from '../strings'
import { Guard } from './guard'
import { useMedia } from './use-media'

const PreviewPane = lazy(() => import('../preview/preview-pane').then((m) => ({ default: m.PreviewPane })))

// Widths are in em: with larger text there is less room.
/** Narrower than this, a window or one zoomed has room for one pane at a time. */
const NARROW = '(width < 60em)'
/** As wide as this the desk has room for four panes. */
const WIDE = '(width >= 112em)'
/** As wide as this the reader stands beside the evidence. */
const ULTRA_WIDE = '(width >= 150em)'

/** What lies on the desk, side by side where there is room. */
export const Panes = () => <main className="panes">{useMedia(NARROW) ? <OnePane /> : <SideBySide />}</main>

function OnePane() {
  const pane = useView((s) => s.pane)
  const middle = useView((s) => s.middle)
  const preview = useView((s) => s.preview)
  return (
    <div className="one-pane">
      <div className="segments pane-switch" role="group" aria-label={t.panes.shown}>
        {(['sources', 'evidence', 'memo'] as const).map((name) => (
          <button
            key={name}
            className="segment"
            aria-pressed={name === pane}
            onClick={() => {
              useView.setState({ pane: name })
            }}
          >
            {name === 'evidence' && middle === 'reader' ? t.reader.heading : t[name].heading}
          </button>
        ))}
      </div>
      <div id={pane} className="pane">
        {pane === 'sources' ? <SourcesPane /> : null}
        {pane === 'evidence' ? middle === 'reader' ? <ReaderPane /> : <EvidencePane /> : null}
        {pane === 'memo' ? preview === 'off' ? <MemoPane /> : <Preview /> : null}
      </div>
    </div>
  )
}

function SideBySide() {
  const middle = useView((s) => s.middle)
  const preview = useView((s) => s.preview)
  const ultra = useMedia(ULTRA_WIDE)
  const beside = preview === 'beside'
  const sources = useMedia(WIDE) || !beside
  const shown = { sources, evidence: true, reader: ultra, memo: true, preview: beside }
  const panelIds = Object.entries(shown).flatMap(([id, is]) => (is ? [id] : []))
  const layout = useDefaultLayout({ id: 'briefing-desk.panes', panelIds, storage: localStorage })
  return (
    <Group orientation="horizontal" {...layout}>
      {sources ? (
        <>
          <Panel
            id="sources"
            className="pane"
            defaultSize={ultra ? '13%' : '21%'}
            minSize="19rem"
            maxSize="34%"
          >
            <SourcesPane />
          </Panel>
          <Separator className="splitter" aria-label={t.panes.resizeSources} />
        </>
      ) : null}
      <Panel id="evidence" className="pane" defaultSize={ultra || beside ? '28%' : '38%'} minSize="32rem">
        {middle === 'reader' && !ultra ? <ReaderPane /> : <EvidencePane />}
      </Panel>
      {ultra ? (
        <>
          <Separator className="splitter" aria-label={t.panes.resizeEvidence} />
          <Panel id="reader" className="pane" defaultSize="26%" minSize="32rem">
            <ReaderPane />
          </Panel>
        </>
      ) : null}
      <Separator className="splitter" aria-label={t.panes.resizeMemo} />
      <Panel id="memo" className="pane" defaultSize={ultra ? '33%' : beside ? '36%' : '41%'} minSize="34rem">
        {preview === 'instead' ? <Preview /> : <MemoPane />}
      </Panel>
      {beside ? (
        <>
          <Separator className="splitter" aria-label={t.panes.resizePreview} />
          <Panel id="preview" className="pane" defaultSize={ultra ? '28%' : '36%'} minSize="28rem">
            <Preview />
          </Panel>
        </>
      ) : null}
    </Group>
  )
}

const PreviewWait = () => (
  <p className="preview-scroll empty quiet" tabIndex={-1}>
    {t.preview.working}
  </p>
)

const Preview = () => (
  <Guard instead={<p className="empty quiet">{t.failed.preview}</p>}>
    <Suspense fallback={<PreviewWait />}>
      <PreviewPane />
    </Suspense>
  </Guard>
)
