import type { Format } from '../../contract/operations'
import { fail, succeed, type Reply } from '../../contract/reply'
import type { PageMap } from '../../contract/page-map'
import type { Memo, Warning } from '../../core/memo/tree'
import { CannotFit } from './cannot-fit'
import { carryProject } from './carry'
import { writeHtml } from '../../core/writers/html/write-html'
import { writeMarkdown } from '../../core/writers/markdown/write-markdown'

export interface Rendered {
  readonly bytes: Uint8Array
  readonly warnings: readonly Warning[]
  /** Where what stands on the pages, for a format that has pages of its own. */
  readonly map?: PageMap
}
/** Hears the share done, from 0 to 1. */
export type Progress = (share: number) => void

/** The libraries behind a format are loaded when it is first asked for. */
const RENDERERS: { readonly [F in Format]: (memo: Memo, progress: Progress) => Promise<Rendered> } = {
  pdf: async (memo, progress) => (await import('./render-pdf')).renderPdf(memo, progress),
  docx: async (memo) => (await import('./pack-docx')).packDocx(memo),
  html: async (memo) => utf8(writeHtml(memo)),
  md: async (memo) => utf8(writeMarkdown(memo))
}

/** A memo as the bytes of one format. The same memo gives the same bytes, wherever and whenever. */
export async function render(
  memo: Memo,
  format: Format,
  progress: Progress = () => undefined,
  carry?: Uint8Array
): Promise<Reply<Rendered>> {
  try {
    const rendered = await RENDERERS[format](memo, progress)
    return succeed(carry ? { ...rendered, bytes: carryProject(format, rendered.bytes, carry) } : rendered)
  } catch (error) {
    if (error instanceof CannotFit) return fail('cannot-render', error.message)
    return fail(
      'cannot-render',
      `The memo could not be made into ${format.toUpperCase()}. Try another format, and report this.`,
      String(error)
    )
  }
}

const utf8 = ({ text, warnings }: { text: string; warnings: Warning[] }): Rendered => ({
  bytes: new TextEncoder().encode(text),
  warnings
})
