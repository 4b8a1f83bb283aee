import { Paragraph, type IParagraphOptions } from 'docx'
import { plainText } from '../../memo/inlines'
import type { Inline } from '../../memo/tree'
import type { DocxNotes } from './docx-notes'
import { readsRightToLeft, setInlines } from './docx-runs'

/** A paragraph of inlines, in the direction its first letter reads. */
export const words = (inlines: readonly Inline[], notes: DocxNotes, options: IParagraphOptions): Paragraph =>
  new Paragraph({
    ...options,
    ...(readsRightToLeft(plainText(inlines)) ? { bidirectional: true } : {}),
    children: setInlines(inlines, notes)
  })
