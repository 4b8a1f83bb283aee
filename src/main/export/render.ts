import { fail, succeed, type Reply } from '../../contract/reply'
import type { Format } from '../../contract/operations'
import type { Memo, Warning } from '../../core/memo/tree'
import { renderPdf } from './render-pdf'

export interface Rendered {
  readonly bytes: Uint8Array
  readonly warnings: readonly Warning[]
}

const RENDERERS: { readonly [F in Format]: (memo: Memo) => Promise<Rendered> } = {
  pdf: renderPdf,
  docx: notYet,
  html: notYet,
  md: notYet
}

async function notYet(): Promise<Rendered> {
  throw new Error('this format cannot be written yet')
}

/** A memo as the bytes of one format. The same memo gives the same bytes, wherever and whenever. */
export async function render(memo: Memo, format: Format): Promise<Reply<Rendered>> {
  try {
    return succeed(await RENDERERS[format](memo))
  } catch (error) {
    return fail(
      'cannot-render',
      `The memo could not be made into ${format.toUpperCase()}. Try another format, and report this.`,
      String(error)
    )
  }
}
