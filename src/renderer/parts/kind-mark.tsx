import type { EvidenceKind } from '../../core/evidence/evidence'
import { t } from '../strings'

const shapes: Record<EvidenceKind, string> = {
  quote:
    'M2.2 9.4c0-2.9 1.3-5 3.7-6l.5 1C5 5.200 4.400 6.200 4.300 7.300H6v3.600H2.200zm5.600 0c0-2.900 1.300-5 3.700-6l.5 1c-1.400.8-2 1.800-2.100 2.900h1.700v3.600H7.800z',
  statement: 'M2 3.200h10v6.400H6.800L4 12V9.600H2z',
  fact: 'M7 2.200 11.800 7 7 11.800 2.200 7z'
}

/** The mark of a kind of evidence: a shape and a hue, with its name for those who see neither. */
export function KindMark({ kind }: { kind: EvidenceKind }) {
  return (
    <svg className={`kind-mark kind-${kind}`} viewBox="0 0 14 14" role="img" aria-label={t.kinds[kind].one}>
      <path d={shapes[kind]} />
    </svg>
  )
}
