import type { Evidence, EvidenceKind } from '../../core/evidence/evidence'
import { evidenceId } from '../../core/evidence/evidence-id'
import type { Source } from '../../core/source/source'
import type { Span } from '../../core/source/span'
import { itemFromCard, sectionKind, targetSection } from '../memo/pick'
import { showItem } from '../memo/show-change'
import { template } from '../state/derived'
import { perform } from '../state/edit'
import { loneCard } from '../state/evidence-cards'
import { newId } from '../state/ids'
import { briefing, useProject } from '../state/project-store'
import { useView } from '../state/view-store'
import { t } from '../strings'

/** Makes evidence of words the analyst selected, and picks it, in one step. */
export function capture(source: Source, selected: Span, kind: Extract<EvidenceKind, 'quote' | 'fact'>): void {
  const span = kind === 'quote' ? withoutMarks(source.text, selected) : selected
  const found = known(evidenceId({ source: source.id, kind, ...span }))
  const evidence = found ?? evidenceFrom(source, span, kind)
  const card = loneCard(evidence)
  const now = briefing()
  const section = targetSection(now, template(), useView.getState().target, card)
  if (!section) return
  const item = itemFromCard(card, sectionKind(section, template()), newId('i'))
  const name = t.kinds[kind].one
  perform(
    t.steps.capture(name),
    [
      ...(found ? [] : [{ type: 'add-capture' as const, evidence, at: now.marks.captured.length }]),
      { type: 'add-item', section: section.id, at: section.items.length, item }
    ],
    { note: t.reader.captured(name, section.heading) }
  )
  showItem(item.id)
  document.getSelection()?.removeAllRanges()
}

const known = (id: string): Evidence | undefined =>
  [...useProject.getState().material.evidence, ...briefing().marks.captured].find((e) => e.id === id)

function evidenceFrom(source: Source, span: Span, kind: 'quote' | 'fact'): Evidence {
  return {
    id: evidenceId({ source: source.id, kind, ...span }),
    source: source.id,
    kind,
    ...span,
    text: source.text.slice(span.start, span.end),
    quoteType: kind === 'quote' ? 'direct' : null,
    speaker: null,
    cue: null,
    score: 1,
    reasons: []
  }
}

/** A quote's span leaves out its quotation marks. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const open = /^(?:["“”]|'')+/.exec(words)?.[0].length ?? 0
  const close = /(?:[,.]?["“”]|,?'')+$/.exec(words.slice(open))?.[0].length ?? 0
  return { start: start + open, end: end - close }
}
