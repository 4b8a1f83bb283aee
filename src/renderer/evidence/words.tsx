import type { Evidence } from '../../core/evidence/evidence'

/** The words of evidence, a direct quote in quotation marks. */
export function Words({ evidence }: { evidence: Evidence }) {
  const quoted = evidence.kind === 'quote' && evidence.quoteType !== 'indirect'
  return quoted ? <>“{evidence.text}”</> : <>{evidence.text}</>
}
